package eu.leam.workbench.curves;

import java.time.Instant;

/**
 * One curve as a chart needs it: at most a few entries for each pixel, and every extremum.
 *
 * @param run whose curve
 * @param metric its metric
 * @param axis what the entries' x are
 * @param raw the measured values
 * @param smoothed the debiased moving average at the same places, null when none was asked for; the raw values stay beside it
 * @param status what the run said of itself when last looked at
 * @param observedAt when it was last looked at
 * @param points how many points lie in the range
 * @param hiddenPoints how many of them have no mark of their own in {@code raw}; never a minimum or maximum of a pixel
 * @param notFinite how many values in the range are NaN or infinite
 * @param reduced whether the source keeps blocks of points only (evidence of a long run) instead of every point
 * @param axisKnown false when the file does not tell this axis (an event file knows no tokens); the strips are then empty
 */
public record CurveSlice(
        String run,
        String metric,
        Axis axis,
        Strip raw,
        Strip smoothed,
        RunStatus status,
        Instant observedAt,
        long points,
        long hiddenPoints,
        long notFinite,
        boolean reduced,
        boolean axisKnown) {

    /** Whether there is nothing to draw. */
    public boolean isEmpty() {
        return raw.size() == 0;
    }
}
