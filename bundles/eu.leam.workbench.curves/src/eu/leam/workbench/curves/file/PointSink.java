package eu.leam.workbench.curves.file;

/** Takes the points of a metric file in the order in which they were written. */
public interface PointSink {

    /**
     * One value.
     *
     * @param metric the metric's name
     * @param step optimiser step
     * @param tokens tokens seen so far, -1 when the file does not tell them
     * @param time seconds since 1970, NaN when the file does not tell it
     * @param value the value; may be NaN or infinite
     */
    void point(String metric, long step, long tokens, double time, double value);

    /** The training was restarted at the step: what was written for it and later steps is void. */
    default void restart(long step) {}
}
