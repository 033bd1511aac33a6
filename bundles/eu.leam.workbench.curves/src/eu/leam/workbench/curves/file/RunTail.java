package eu.leam.workbench.curves.file;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.Severity;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.curves.CurveStore;
import eu.leam.workbench.curves.CurveWriter;
import eu.leam.workbench.curves.Messages;
import eu.leam.workbench.curves.RunStatus;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All metric files of one run, read into the store as they grow: event files in the order of their names, each
 * continuing or taking back what the former ones wrote; a metric that {@code metrics.jsonl} tells, too, comes from
 * there alone.
 */
public final class RunTail {
    private static final long AT_ONCE = 1L << 26;

    private final CurveStore store;
    private final String run;
    private final CurveWriter writer;
    private final TreeMap<String, MetricFile> files = new TreeMap<>(NaturalOrder.INSTANCE);
    private final Map<String, Finding> failures = new TreeMap<>();
    private RunStatus published;

    /** Reads into the store under the run's id. */
    public RunTail(CurveStore store, String run) {
        this.store = store;
        this.run = run;
        writer = store.writer(run);
    }

    /** The run's id. */
    public String run() {
        return run;
    }

    /** Names of the files that are read. */
    public List<String> files() {
        return List.copyOf(files.keySet());
    }

    /** Adds a file; when it stands before one that was read already, all are read anew. */
    public void add(String fileName, MetricFile file) {
        boolean early = files.higherKey(fileName) != null;
        files.put(fileName, file);
        if (early) {
            startAnew();
        }
    }

    /**
     * Reads what was appended to the files and publishes it.
     *
     * @param status what the run says of itself
     * @param now when this is
     * @return whether readers of the store see anything new
     */
    public boolean poll(RunStatus status, Instant now) {
        boolean changed = false;
        boolean again = true;
        for (int turn = 0; again && turn < 3; turn++) { // a file that is replaced all the time must not hold us here
            again = false;
            int ordinal = 0;
            for (Map.Entry<String, MetricFile> entry : files.entrySet()) {
                MetricFile.Reading reading = poll(entry.getKey(), entry.getValue(), ordinal++);
                changed |= reading.bytes() > 0 || reading.replaced();
                if (reading.replaced()) {
                    startAnew();
                    again = true;
                    break;
                }
            }
        }
        if (changed || status != published || status.isLive()) {
            writer.publish(status, now);
        }
        boolean news = changed || status != published;
        published = status;
        return news;
    }

    /** What is wrong with the files. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(failures.values());
        files.values().forEach(file -> findings.addAll(file.findings()));
        return findings;
    }

    /** The store that is written. */
    public CurveStore store() {
        return store;
    }

    private MetricFile.Reading poll(String fileName, MetricFile file, int ordinal) {
        long bytes = 0;
        try {
            writer.source(file instanceof JsonlFile ? 1 : 0, ordinal);
            MetricFile.Reading reading;
            do {
                reading = file.poll(new Writing(), AT_ONCE);
                bytes += reading.bytes();
            } while (!reading.atEnd() && !reading.replaced());
            failures.remove(fileName);
            return new MetricFile.Reading(bytes, true, reading.replaced());
        } catch (IOException e) {
            String message = Texts.format(Messages.RunTail_fileUnreadable, e.toString());
            failures.put(
                    fileName,
                    new Finding(
                            "curves.fileUnreadable",
                            Severity.WARNING,
                            file.name(),
                            "",
                            message,
                            Messages.RunTail_fileUnreadableNext));
            return new MetricFile.Reading(bytes, true, false);
        }
    }

    private void startAnew() {
        files.values().forEach(MetricFile::rewind);
        writer.clear();
    }

    private final class Writing implements PointSink {
        @Override
        public void point(String metric, long step, long tokens, double time, double value) {
            writer.append(metric, step, tokens, time, value);
        }

        @Override
        public void restart(long step) {
            writer.restart(step);
        }
    }
}
