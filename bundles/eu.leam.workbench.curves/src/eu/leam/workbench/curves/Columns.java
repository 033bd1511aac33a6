package eu.leam.workbench.curves;

/**
 * The pixel columns of a chart's x axis: column c holds the x from {@code bound(c)} to below {@code bound(c + 1)}; the last one
 * holds its upper end, too. Shared by all curves of a query.
 */
public final class Columns {
    private final Range range;
    private final boolean logarithmic;
    private final double[] bounds;

    /**
     * @param range what the chart shows; above 0 when logarithmic
     * @param logarithmic whether the columns divide the logarithm evenly
     * @param count how many there are, at least 1
     */
    public Columns(Range range, boolean logarithmic, int count) {
        this.range = range;
        this.logarithmic = logarithmic;
        bounds = new double[count + 1];
        for (int c = 0; c <= count; c++) {
            double share = (double) c / count;
            bounds[c] = logarithmic
                    ? range.from() * Math.pow(range.to() / range.from(), share)
                    : range.from() + range.length() * share;
        }
        bounds[0] = range.from();
        bounds[count] = range.to();
    }

    /** What the chart shows. */
    public Range range() {
        return range;
    }

    /** Whether the columns divide the logarithm evenly. */
    public boolean isLogarithmic() {
        return logarithmic;
    }

    /** How many there are. */
    public int count() {
        return bounds.length - 1;
    }

    /** Lower end of the column, for c = count the upper end of all. */
    public double bound(int c) {
        return bounds[c];
    }

    /** The column of an x within the range. */
    int of(double x) {
        int count = count();
        double share = logarithmic
                ? Math.log(x / range.from()) / Math.log(range.to() / range.from())
                : (x - range.from()) / range.length();
        int c = (int) Math.max(0, Math.min(count - 1, Math.floor(share * count)));
        while (c > 0 && x < bounds[c]) {
            c--;
        }
        while (c < count - 1 && x >= bounds[c + 1]) {
            c++;
        }
        return c;
    }
}
