package eu.leam.workbench.curves;

import java.util.Set;

/**
 * Which metrics tell of the machine rather than of the model: they differ between two runs of one seed, so comparisons of
 * figures' data leave them out.
 */
public final class Volatile {
    private static final Set<String> METRICS = Set.of("time", "tokens_per_second", "energy_wh");

    private Volatile() {}

    /** Whether the metric is volatile; a tag's last part decides ({@code perf/tokens_per_second}). */
    public static boolean is(String metric) {
        return METRICS.contains(metric.substring(metric.lastIndexOf('/') + 1));
    }
}
