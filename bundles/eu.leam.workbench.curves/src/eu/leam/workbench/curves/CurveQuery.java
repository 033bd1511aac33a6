package eu.leam.workbench.curves;

import java.util.List;
import java.util.Objects;

/**
 * What a chart wants to know of one metric.
 *
 * @param runs whose curves, in the order of the answer
 * @param metric the metric's name, for instance {@code loss}
 * @param axis what to draw over
 * @param range the stretch that the chart shows; null for all there is
 * @param logarithmic whether the pixel columns divide the axis' logarithm evenly; points at or below 0 are then left out
 * @param pixels how many pixel columns the chart has, 1 to 100,000
 * @param smoothing weight of the debiased moving average, 0 (none) to below 1, see {@link Smoothing}
 */
public record CurveQuery(
        List<String> runs, String metric, Axis axis, Range range, boolean logarithmic, int pixels, double smoothing) {

    public CurveQuery {
        runs = List.copyOf(runs);
        Objects.requireNonNull(metric);
        Objects.requireNonNull(axis);
        if (pixels < 1 || pixels > 100_000) {
            throw new IllegalArgumentException("pixels must lie from 1 to 100000: " + pixels);
        }
        if (!(smoothing >= 0 && smoothing < 1)) {
            throw new IllegalArgumentException("smoothing must lie from 0 to below 1: " + smoothing);
        }
    }

    /** All of the metric over steps, without smoothing. */
    public static CurveQuery of(List<String> runs, String metric, int pixels) {
        return new CurveQuery(runs, metric, Axis.STEP, null, false, pixels, 0);
    }

    /** The same over another axis. */
    public CurveQuery over(Axis other) {
        return new CurveQuery(runs, metric, other, range, logarithmic, pixels, smoothing);
    }

    /** The same within a stretch of the axis; null for all there is. */
    public CurveQuery within(Range other) {
        return new CurveQuery(runs, metric, axis, other, logarithmic, pixels, smoothing);
    }

    /** The same with a logarithmic or linear axis. */
    public CurveQuery logarithmic(boolean yes) {
        return new CurveQuery(runs, metric, axis, range, yes, pixels, smoothing);
    }

    /** The same with another smoothing weight. */
    public CurveQuery smoothed(double weight) {
        return new CurveQuery(runs, metric, axis, range, logarithmic, pixels, weight);
    }
}
