package eu.leam.workbench.chart;

import java.util.Objects;

/**
 * What an axis shows.
 *
 * @param label what is counted, in the reader's language
 * @param unit its unit; empty for a plain number. Large and small numbers get a prefix of it ({@code kWh}, {@code M})
 * @param logarithmic whether equal factors take equal room; values at or below 0 then have no place
 * @param from lower end; NaN to begin where the data do
 * @param to upper end; NaN to end where the data do
 */
public record Axis(String label, String unit, boolean logarithmic, double from, double to) {

    public Axis {
        Objects.requireNonNull(label);
        Objects.requireNonNull(unit);
        if (from >= to) {
            throw new IllegalArgumentException("an axis needs from < to: " + from + ", " + to);
        }
    }

    /** Linear, as wide as the data. */
    public static Axis of(String label, String unit) {
        return new Axis(label, unit, false, Double.NaN, Double.NaN);
    }

    /** The same with equal room for equal factors, or not. */
    public Axis logarithmic(boolean yes) {
        return new Axis(label, unit, yes, from, to);
    }

    /** The same with its ends given. */
    public Axis between(double lower, double upper) {
        return new Axis(label, unit, logarithmic, lower, upper);
    }
}
