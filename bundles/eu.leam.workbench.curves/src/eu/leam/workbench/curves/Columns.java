package eu.leam.workbench.curves;

/**
 * The pixel columns of a chart's x axis: column c holds the x from {@code bound(c)} to below {@code bound(c + 1)}; the last one
 * holds its upper end, too.
 *
 * @param range what the chart shows; above 0 when logarithmic
 * @param logarithmic whether the columns divide the logarithm evenly
 * @param count how many there are, at least 1
 */
public record Columns(Range range, boolean logarithmic, int count) {

    /** Lower end of the column, for c = count the upper end of all. */
    public double bound(int c) {
        double share = (double) c / count;
        if (c == count) {
            return range.to();
        }
        if (!logarithmic) {
            return range.from() + range.length() * share;
        }
        return c == 0 ? range.from() : range.from() * Math.pow(range.to() / range.from(), share);
    }

    /** The column of an x within the range. */
    int of(double x) {
        double share = logarithmic
                ? Math.log(x / range.from()) / Math.log(range.to() / range.from())
                : (x - range.from()) / range.length();
        int c = (int) Math.max(0, Math.min(count - 1, Math.floor(share * count)));
        if (c > 0 && x < bound(c)) {
            return c - 1;
        }
        return c < count - 1 && x >= bound(c + 1) ? c + 1 : c;
    }
}
