package eu.leam.workbench.curves;

import java.time.Instant;
import java.util.SortedMap;

/**
 * The curves of one run at one moment.
 *
 * @param run its id: the folder's name, or its path below the folder that is watched
 * @param status what the run said of itself
 * @param observedAt when it was last looked at
 * @param curves by metric, in the order of their names
 */
public record RunCurves(String run, RunStatus status, Instant observedAt, SortedMap<String, Curve> curves) {

    /** Points of all metrics. */
    public long points() {
        return curves.values().stream().mapToLong(Curve::points).sum();
    }
}
