package eu.leam.workbench.curves.evidence;

import eu.leam.workbench.base.files.AtomicFile;
import eu.leam.workbench.curves.Block;
import eu.leam.workbench.curves.Curve;
import eu.leam.workbench.curves.CurveException;
import eu.leam.workbench.curves.CurveStore;
import eu.leam.workbench.curves.Curves;
import eu.leam.workbench.curves.RunCurves;
import eu.leam.workbench.curves.RunStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The curves of one run in at most one megabyte, to be committed with it: gzip of JSON lines, one for the run and one
 * for each metric. A short metric keeps every point; a long one keeps blocks of 2, 4, 8 ... points with first, last,
 * least, greatest and mean value, so that no extremum is lost. Times are kept to the millisecond. Equal curves give
 * equal bytes.
 *
 * @param run the run's id
 * @param status how it ended
 * @param metrics its curves
 */
public record Evidence(String run, RunStatus status, List<Metric> metrics) {
    /** The greatest size of the file in bytes. */
    public static final int LIMIT = 1_000_000;

    static final int SCHEMA = 1;

    public Evidence {
        metrics = List.copyOf(metrics);
    }

    /**
     * One metric.
     *
     * @param name its name
     * @param isVolatile whether it tells of the machine rather than of the model
     * @param every points in a block; 1 when every point is kept
     * @param points how many points the run had
     * @param blocks what is kept
     */
    public record Metric(String name, boolean isVolatile, int every, long points, List<Block> blocks) {
        public Metric {
            blocks = List.copyOf(blocks);
        }

        /** Whether not every point is kept. */
        public boolean isReduced() {
            return every > 1;
        }
    }

    /**
     * Writes the evidence of a run, atomically.
     *
     * @param file for instance {@code runs/balanced-s1/evidence.gz}
     * @return what was written, so that the caller can say which metrics are reduced
     * @throws CurveException when the file cannot be written
     */
    public static Evidence write(Path file, RunCurves curves) throws CurveException {
        try {
            EvidenceWriter.Written written = EvidenceWriter.write(curves, LIMIT);
            AtomicFile.write(file, written.bytes());
            return written.evidence();
        } catch (IOException e) {
            throw CurveException.unwritable(file, e);
        }
    }

    /**
     * Reads evidence.
     *
     * @throws CurveException when the file is missing, damaged, too large (above 64 MB unpacked) or newer than this
     *     workbench
     */
    public static Evidence read(Path file) throws CurveException {
        try {
            return read(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw CurveException.evidenceUnreadable(file.toString(), e);
        }
    }

    /** Reads evidence from bytes; the name stands in messages. */
    public static Evidence read(String name, byte[] bytes) throws CurveException {
        return new EvidenceReader(name).read(bytes);
    }

    /** Whether not every point of every metric is kept. */
    public boolean isReduced() {
        return metrics.stream().anyMatch(Metric::isReduced);
    }

    /** Its curves, which answer queries like those of the run itself. */
    public List<Curve> curves() {
        double origin = Double.NaN;
        for (Metric metric : metrics) {
            double first = metric.blocks().isEmpty()
                    ? Double.NaN
                    : metric.blocks().getFirst().time();
            origin = Double.isNaN(origin) || first < origin ? first : origin;
        }
        List<Curve> curves = new ArrayList<>();
        for (Metric metric : metrics) {
            curves.add(Curves.of(metric.name(), origin, metric.blocks()));
        }
        return curves;
    }

    /** Puts its curves into the store under the run's id. */
    public void into(CurveStore store, Instant observedAt) {
        store.adopt(run, status, observedAt, curves());
    }
}
