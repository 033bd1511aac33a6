package eu.leam.workbench.curves;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * All curves at one moment: immutable, may be read by any thread while the store goes on growing.
 *
 * @param runs by id, in the order in which they came
 */
public record CurveSnapshot(Map<String, RunCurves> runs) {

    /** Names of all metrics of all runs. */
    public SortedSet<String> metrics() {
        SortedSet<String> names = new TreeSet<>();
        runs.values().forEach(run -> names.addAll(run.curves().keySet()));
        return names;
    }

    /** The curve; null when the run or its metric is not known. */
    public Curve curve(String run, String metric) {
        RunCurves curves = runs.get(run);
        return curves == null ? null : curves.curves().get(metric);
    }

    /** The stretch of the axis that the runs' curves of the metric cover together; null when there is none. */
    public Range range(List<String> of, String metric, Axis axis) {
        Range all = null;
        for (String run : of) {
            Curve curve = curve(run, metric);
            Range range = curve == null ? null : curve.range(axis);
            if (range != null) {
                all = all == null ? range : all.union(range);
            }
        }
        return all;
    }

    /**
     * Answers a query: one slice for each run of the query that has the metric, in the query's order. All slices share
     * the pixel columns, so that they lie exactly over each other.
     */
    public List<CurveSlice> slices(CurveQuery query) {
        Range range = query.range() == null ? range(query.runs(), query.metric(), query.axis()) : query.range();
        if (query.logarithmic() && range != null) {
            range = positive(range, query);
        }
        Columns columns = range == null ? null : new Columns(range, query.logarithmic(), query.pixels());
        List<RunCurves> asked = new ArrayList<>();
        for (String run : query.runs()) {
            if (curve(run, query.metric()) != null) {
                asked.add(runs.get(run));
            }
        }
        return (asked.size() > 16 ? asked.parallelStream() : asked.stream())
                .map(run -> slice(run, query, columns))
                .toList();
    }

    private Range positive(Range range, CurveQuery query) {
        if (range.from() > 0) {
            return range;
        }
        double least = Double.POSITIVE_INFINITY;
        for (String run : query.runs()) {
            Curve curve = curve(run, query.metric());
            if (curve != null && curve.range(query.axis()) != null) {
                Columns wide = new Columns(new Range(Double.MIN_NORMAL, range.to()), true, 1);
                Strip strip =
                        range.to() > 0 ? curve.strips(wide, query.axis(), 0).raw() : Strip.EMPTY;
                least = strip.size() > 0 ? Math.min(least, strip.x()[0]) : least;
            }
        }
        return least <= range.to() ? new Range(least, range.to()) : null;
    }

    private static CurveSlice slice(RunCurves run, CurveQuery query, Columns columns) {
        Curve curve = run.curves().get(query.metric());
        boolean known = curve.range(query.axis()) != null || curve.points() == 0;
        Curve.Strips strips =
                columns == null ? Curve.Strips.EMPTY : curve.strips(columns, query.axis(), query.smoothing());
        Strip raw = strips.raw();
        long points = 0;
        long notFinite = 0;
        for (int i = 0; i < raw.size(); i++) {
            if (raw.xLast()[i] >= columns.range().from()
                    && raw.x()[i] <= columns.range().to()) {
                points += raw.count()[i];
                notFinite += raw.notFinite()[i];
            }
        }
        return new CurveSlice(
                run.run(),
                query.metric(),
                query.axis(),
                raw,
                strips.smoothed(),
                run.status(),
                run.observedAt(),
                points,
                raw.hidden(),
                notFinite,
                curve.isReduced(),
                known);
    }
}
