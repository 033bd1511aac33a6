package eu.leam.workbench.chart;

import java.util.Objects;

/**
 * One series of a line figure.
 *
 * @param name its name in the legend
 * @param style number of its colour and dash, from 0; a run keeps its number in every figure
 * @param raw the measured values
 * @param smooth the smoothed values, drawn over the raw ones, which then become pale; null for none
 * @param value what the legend says beside the name, for instance the last value; may be empty
 */
public record Line(String name, int style, Trace raw, Trace smooth, String value) {

    public Line {
        Objects.requireNonNull(name);
        Objects.requireNonNull(raw);
        Objects.requireNonNull(value);
    }

    /** A line without smoothing. */
    public static Line of(String name, int style, Trace raw) {
        return new Line(name, style, raw, null, "");
    }
}
