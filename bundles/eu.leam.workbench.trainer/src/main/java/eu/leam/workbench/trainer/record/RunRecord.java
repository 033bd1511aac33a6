package eu.leam.workbench.trainer.record;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.leam.workbench.trainer.checkpoint.CheckpointMeta.EventLength;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The curves of a run: {@code metrics.jsonl} and TensorBoard event files, each step once. On resuming, what was written after the
 * checkpoint is cut off; a new event file begins with each start of the program.
 */
public final class RunRecord implements Closeable {
    private static final String METRICS = "metrics.jsonl";
    private static final String EVENTS = "events.out.tfevents.";

    private final FileChannel metrics;
    private final EventFile events;
    private final List<EventLength> formerEvents;

    /**
     * Opens the record of a run.
     *
     * @param folder the run's folder
     * @param metricsBytes how much of {@code metrics.jsonl} stays; 0 for a new run
     * @param keep how much of which event file stays; empty for a new run
     * @param host name of this machine
     * @param seconds now, since 1970
     */
    public RunRecord(Path folder, long metricsBytes, List<EventLength> keep, String host, double seconds)
            throws IOException {
        formerEvents = List.copyOf(keep);
        metrics = FileChannel.open(
                folder.resolve(METRICS), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ);
        metrics.truncate(metricsBytes);
        metrics.position(metrics.size());
        int next = cutEvents(folder, keep);
        String name = String.format(Locale.ROOT, "%s%010d.%s.%d", EVENTS, (long) seconds, host, next);
        events = new EventFile(folder.resolve(name), seconds);
    }

    private static int cutEvents(Path folder, List<EventLength> keep) throws IOException {
        int count = 0;
        for (Path file : eventFiles(folder)) {
            long bytes = keep.stream()
                    .filter(length -> length.name().equals(file.getFileName().toString()))
                    .mapToLong(EventLength::bytes)
                    .findFirst()
                    .orElse(-1);
            if (bytes < 0) {
                Files.delete(file);
            } else {
                count++;
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.truncate(bytes);
                }
            }
        }
        return count;
    }

    private static List<Path> eventFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(EVENTS))
                    .sorted()
                    .toList();
        }
    }

    /**
     * Appends one step.
     *
     * @param seconds now, since 1970
     * @param values the step's numbers by tag
     */
    public void append(long step, long tokens, double seconds, Map<String, Float> values) throws IOException {
        ObjectNode row = new ObjectMapper().createObjectNode();
        row.put("step", step).put("tokens", tokens).put("time", seconds);
        values.forEach(row::put);
        ByteBuffer line = ByteBuffer.wrap((row + "\n").getBytes(StandardCharsets.UTF_8));
        while (line.hasRemaining()) {
            metrics.write(line);
        }
        events.scalars(seconds, step, values);
    }

    /** Flushes {@code metrics.jsonl} to the disk and tells its length, for a checkpoint. */
    public long metricsBytes() throws IOException {
        metrics.force(false);
        return metrics.position();
    }

    /** Flushes the present event file to the disk and tells the lengths of all, for a checkpoint. */
    public List<EventLength> eventLengths() throws IOException {
        List<EventLength> lengths = new ArrayList<>(formerEvents);
        lengths.add(new EventLength(events.path().getFileName().toString(), events.flushed()));
        return lengths;
    }

    @Override
    public void close() throws IOException {
        try (events) {
            metrics.close();
        }
    }
}
