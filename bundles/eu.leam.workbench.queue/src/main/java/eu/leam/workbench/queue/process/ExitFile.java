package eu.leam.workbench.queue.process;

import eu.leam.workbench.base.files.AtomicFile;
import eu.leam.workbench.queue.job.Json;
import eu.leam.workbench.queue.job.Segment;
import eu.leam.workbench.queue.plan.Exit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * The file in which a job's wrapper leaves the exit code. Its first line has a fixed width and is overwritten in place, so that
 * the code can be written on a full disk; its second line is the stretch it belongs to, for the case that the journal lost it.
 *
 * @param path where it lies
 */
public record ExitFile(Path path) {
    /** Ending of the name. */
    public static final String SUFFIX = ".exit";

    private static final int WIDTH = 15;

    /** Writes the file of a stretch whose wrapper waits. */
    public void prepare(Segment segment) throws IOException {
        String first = String.format("%-" + WIDTH + "s", "running");
        AtomicFile.write(path, first + "\n" + Json.MAPPER.writeValueAsString(segment) + "\n");
    }

    /** What the wrapper left; empty while it has left nothing. */
    public Optional<Exit> read() {
        try {
            String line = Files.readString(path, StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
            if (line.startsWith("never")) {
                return Optional.of(new Exit.Never());
            }
            return line.startsWith("exit ")
                    ? Optional.of(
                            new Exit.Code(Integer.parseInt(line.substring(5).strip())))
                    : Optional.empty();
        } catch (IOException | NumberFormatException ignored) { // gone or damaged: as if nothing had been left
            return Optional.empty();
        }
    }

    /** When the wrapper left it; now when that cannot be told. */
    public Instant writtenAt(Instant now) {
        try {
            return Files.getLastModifiedTime(path).toInstant();
        } catch (IOException ignored) { // gone: the end was noticed now
            return now;
        }
    }

    /** The stretch it was prepared for; empty when the file is damaged. */
    public Optional<Segment> segment() {
        try {
            String json = Files.readString(path, StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .findFirst()
                    .orElse("");
            return Optional.ofNullable(Json.MAPPER.readValue(json, Segment.class));
        } catch (IOException ignored) { // gone or damaged: no stretch can be told from it
            return Optional.empty();
        }
    }
}
