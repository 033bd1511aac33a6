package eu.leam.workbench.curves;

import java.util.function.Consumer;

/** One metric of one run at one moment: immutable, may be read by any thread while the store goes on growing. */
public sealed interface Curve permits ColumnCurve, ReducedCurve {

    /** The metric's name. */
    String metric();

    /** Number of points it stands for. */
    long points();

    /** Points that a later segment of the run wrote again, or that a restart took back; they are no part of the curve. */
    long superseded();

    /** Whether it keeps blocks of points only instead of every point. */
    boolean isReduced();

    /** First to last x; null when there is no point or the file does not tell the axis. */
    Range range(Axis axis);

    /** The last point as a block; null when there is none. */
    Block lastPoint();

    /** Visits all points (or blocks, when reduced) in the order of steps. */
    void forEach(Consumer<Block> visitor);

    /**
     * Gathers the points by pixel columns.
     *
     * @param columns the pixel columns
     * @param axis what x is
     * @param smoothing 0 for none, else the weight below 1
     */
    Strips strips(Columns columns, Axis axis, double smoothing);

    /**
     * An answer of {@link #strips}.
     *
     * @param raw the measured values
     * @param smoothed the smoothed ones, or null
     */
    record Strips(Strip raw, Strip smoothed) {
        static final Strips EMPTY = new Strips(Strip.EMPTY, null);
    }
}
