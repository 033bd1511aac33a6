package eu.leam.workbench.ui.run;

import eu.leam.workbench.chart.Trace;
import java.util.Arrays;
import java.util.List;

/**
 * The lines that a chart draws.
 *
 * @param metric what they show
 * @param axis what they are drawn over
 * @param lines one for each run that has the metric
 */
public record CurveAnswer(String metric, CurveAxis axis, List<Line> lines) {

    public CurveAnswer {
        lines = List.copyOf(lines);
    }

    /** Nothing yet. */
    static final CurveAnswer EMPTY = new CurveAnswer("", CurveAxis.STEP, List.of());

    /**
     * A run's line, already reduced to the pixels asked for with every extremum kept.
     *
     * @param run whose it is
     * @param raw the measured values
     * @param smooth the moving average at the same places; null when none was asked for
     * @param points how many points it stands for
     * @param hidden how many of them have no mark of their own
     */
    public record Line(String run, Trace raw, Trace smooth, long points, long hidden) {

        /** The value shown nearest to a place of the axis (smoothed, when it is); NaN when the line does not reach there. */
        public double valueAt(double place) {
            int n = raw.size();
            boolean reaches = n > 0 && place >= raw.x()[0] && place <= raw.xLast()[n - 1];
            return reaches ? shown().last()[nearest(place)] : Double.NaN;
        }

        /** The measured value nearest to a place of the axis; NaN when the line does not reach there. */
        public double measuredAt(double place) {
            return Double.isNaN(valueAt(place)) ? Double.NaN : raw.last()[nearest(place)];
        }

        /** The last measured value; NaN when there is none. */
        public double lastMeasured() {
            int n = raw.size();
            return n == 0 ? Double.NaN : raw.last()[n - 1];
        }

        /** The place of the point nearest to a place of the axis; NaN when there is no point. */
        public double nearestX(double place) {
            return raw.size() == 0 ? Double.NaN : raw.x()[nearest(place)];
        }

        /** The last value shown; NaN when there is none. */
        public double last() {
            int n = raw.size();
            return n == 0 ? Double.NaN : shown().last()[n - 1];
        }

        private Trace shown() {
            return smooth != null && smooth.size() == raw.size() ? smooth : raw;
        }

        private int nearest(double place) {
            double[] x = raw.x();
            int found = Arrays.binarySearch(x, place);
            if (found >= 0) {
                return found;
            }
            int after = Math.min(-found - 1, x.length - 1);
            int before = Math.max(after - 1, 0);
            return place - x[before] <= x[after] - place ? before : after;
        }
    }

    /** The place of the point, of all lines, nearest to a place of the axis; NaN when there is no point. */
    public double nearestX(double place) {
        double best = Double.NaN;
        for (Line line : lines) {
            double x = line.nearestX(place);
            if (Double.isNaN(best) || Math.abs(x - place) < Math.abs(best - place)) {
                best = x;
            }
        }
        return best;
    }

    /** Whether any line is smoothed. */
    public boolean isSmoothed() {
        return lines.stream().anyMatch(line -> line.smooth() != null);
    }

    /** How many points the lines stand for. */
    public long points() {
        return lines.stream().mapToLong(Line::points).sum();
    }

    /** How many points have no mark of their own, in all lines. */
    public long hidden() {
        return lines.stream().mapToLong(Line::hidden).sum();
    }
}
