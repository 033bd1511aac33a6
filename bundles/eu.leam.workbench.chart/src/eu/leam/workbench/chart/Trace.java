package eu.leam.workbench.chart;

/**
 * A line from left to right: plain points, or entries that stand for several points each and keep their extremes. The arrays are
 * shared and not to be changed. NaN leaves a gap.
 *
 * @param x x of an entry's first point, ascending
 * @param xLast x of its last point
 * @param first value of its first point
 * @param last value of its last point
 * @param min least value
 * @param max greatest value
 */
public record Trace(double[] x, double[] xLast, double[] first, double[] last, double[] min, double[] max) {

    public Trace {
        int n = x.length;
        if (xLast.length != n || first.length != n || last.length != n || min.length != n || max.length != n) {
            throw new IllegalArgumentException("the columns of a trace must be equally long");
        }
    }

    /** A line through points. */
    public static Trace of(double[] x, double[] y) {
        return new Trace(x, x, y, y, y, y);
    }

    /** Number of entries. */
    public int size() {
        return x.length;
    }

    /** Whether each entry is a single point. */
    boolean isPlain() {
        return first == last && first == min && first == max;
    }
}
