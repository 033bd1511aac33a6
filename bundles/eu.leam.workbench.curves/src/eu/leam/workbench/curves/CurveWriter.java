package eu.leam.workbench.curves;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Appends points to the curves of one run; readers see them after {@link #publish}. Used by one thread at a time. */
public final class CurveWriter {
    private final String run;
    private final Arena arena;
    private final CurveStore store;
    private final Map<String, Series> series = new HashMap<>();
    private double origin = Double.NaN;
    private int group;
    private int ordinal;

    CurveWriter(String run, Arena arena, CurveStore store) {
        this.run = run;
        this.arena = arena;
        this.store = store;
    }

    /**
     * Says which file the next points come from. Within a group (the event files of a run) a later file continues or takes back
     * what earlier ones wrote, and an earlier one has no say in a metric that a later one has written; a metric that a higher
     * group tells (metrics.jsonl) is that group's alone, since it would come twice otherwise.
     *
     * @param ofGroup kind of the file, from 0
     * @param ofOrdinal place of the file among those of its kind, from 0
     */
    public void source(int ofGroup, int ofOrdinal) {
        group = ofGroup;
        ordinal = ofOrdinal;
    }

    /**
     * Appends one point; one at or before the metric's last step takes back all points from that step on.
     *
     * @param metric name of the metric
     * @param step optimiser step
     * @param tokens tokens seen so far, -1 when not told
     * @param time seconds since 1970, NaN when not told
     * @param value the value; may be NaN or infinite
     */
    public void append(String metric, long step, long tokens, double time, double value) {
        Series one = series.get(metric);
        if (one == null || group > one.group()) {
            one = new Series(metric, arena, group);
            series.put(metric, one);
        }
        if (group < one.group() || ordinal < one.ordinal()) {
            return;
        }
        one.ordinal(ordinal);
        if (Double.isNaN(origin)) {
            origin = time;
        }
        one.append(step, tokens, time, value);
    }

    /** The run was restarted at the step: all points of all metrics from it on are taken back. */
    public void restart(long step) {
        series.values().forEach(one -> {
            if (one.group() == group && one.ordinal() <= ordinal) {
                one.cut(step);
            }
        });
    }

    /** Forgets all points, to read the run anew. */
    public void clear() {
        series.clear();
        origin = Double.NaN;
    }

    /** Lets readers see what was appended. */
    public void publish(RunStatus status, Instant observedAt) {
        TreeMap<String, Curve> curves = new TreeMap<>();
        series.forEach((metric, one) -> {
            if (one.size() > 0) {
                curves.put(metric, one.freeze(origin));
            }
        });
        store.publish(new RunCurves(run, status, observedAt, Collections.unmodifiableSortedMap(curves)));
    }
}
