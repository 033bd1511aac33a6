package eu.leam.workbench.curves;

/**
 * A closed stretch of an axis.
 *
 * @param from lower end, in the axis' unit
 * @param to upper end, not below the lower one
 */
public record Range(double from, double to) {

    public Range {
        if (!(from <= to)) {
            throw new IllegalArgumentException("a range needs from <= to: " + from + ", " + to);
        }
    }

    /** The smallest range that holds both. */
    public Range union(Range other) {
        return new Range(Math.min(from, other.from), Math.max(to, other.to));
    }

    /** Its length, in the axis' unit; 0 for a single point. */
    public double length() {
        return to - from;
    }
}
