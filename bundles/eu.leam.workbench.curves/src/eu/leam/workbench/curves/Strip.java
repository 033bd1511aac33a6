package eu.leam.workbench.curves;

/**
 * Consecutive points of a curve, gathered by pixel: entry i stands for {@code count[i]} points from {@code x[i]} to {@code
 * xLast[i]}. The last point before the range and the first one after it come as entries of their own, so that a line can leave
 * the picture. The arrays are shared: read them only.
 *
 * @param x x of the entry's first point, ascending
 * @param xLast x of its last point
 * @param first value of its first finite point; NaN when it has none
 * @param last value of its last finite point
 * @param min least finite value
 * @param max greatest finite value
 * @param count number of points
 * @param notFinite how many of them are NaN or infinite
 */
public record Strip(
        double[] x,
        double[] xLast,
        double[] first,
        double[] last,
        double[] min,
        double[] max,
        int[] count,
        int[] notFinite) {

    /** Nothing. */
    public static final Strip EMPTY = new Strip(
            new double[0],
            new double[0],
            new double[0],
            new double[0],
            new double[0],
            new double[0],
            new int[0],
            new int[0]);

    /** Number of entries. */
    public int size() {
        return x.length;
    }

    /** Least and greatest finite value of the entries whose points lie within the x range; null when there is none. */
    public Range values(Range within) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < x.length; i++) {
            if (xLast[i] >= within.from() && x[i] <= within.to() && min[i] <= max[i]) {
                low = Math.min(low, min[i]);
                high = Math.max(high, max[i]);
            }
        }
        return low <= high ? new Range(low, high) : null;
    }

    /** Points that have no vertex of their own when first, minimum, maximum and last of each entry are drawn. */
    long hidden() {
        long hidden = 0;
        for (int i = 0; i < x.length; i++) {
            int shown = count[i] > 1 ? 2 : 1;
            if (min[i] < Math.min(first[i], last[i])) {
                shown++;
            }
            if (max[i] > Math.max(first[i], last[i])) {
                shown++;
            }
            hidden += Math.max(0, count[i] - notFinite[i] - shown);
        }
        return hidden;
    }
}
