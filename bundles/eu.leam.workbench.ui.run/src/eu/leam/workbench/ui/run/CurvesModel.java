package eu.leam.workbench.ui.run;

import eu.leam.workbench.core.session.RunInfo;
import eu.leam.workbench.ui.Ref;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the Curves view draws: the selected runs, or else all that are live, or else the newest; which metric over which axis,
 * how smooth, and which lines are hidden. Without a window.
 */
final class CurvesModel {
    /** How many runs show when nothing is selected and none is live. */
    static final int NEWEST = 8;
    /** Smoothing of a metric that is noisy from step to step, until the user says otherwise. */
    static final double NOISY_SMOOTHING = 0.8;

    private static final Set<String> NOISY = Set.of(MetricName.LOSS, "gradient_norm", "tokens_per_second");

    private final Map<String, Double> smoothing = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();
    private List<RunInfo> runs = List.of();
    private List<String> selected = List.of();
    private String metric = MetricName.LOSS;
    private CurveAxis axis = CurveAxis.STEP;

    /** What to ask of the curves. */
    record Question(List<String> runs, String metric, CurveAxis axis, double smoothing) {}

    /** Another project: forgets selection and hidden lines, keeps the choices. */
    void clear() {
        runs = List.of();
        selected = List.of();
        hidden.clear();
    }

    /** Takes the runs as they are now, newest first. */
    void runs(List<RunInfo> now) {
        runs = List.copyOf(now);
    }

    /**
     * Follows the selection of all views: runs, or experiments for all their runs; an empty one brings back the live runs; one
     * of other things changes nothing.
     *
     * @return whether other runs are shown now
     */
    boolean select(List<Ref> refs) {
        List<String> before = shown();
        List<String> chosen = new ArrayList<>();
        boolean ours = refs.isEmpty();
        for (Ref ref : refs) {
            if (ref.folder().equals("runs")) {
                ours = true;
                chosen.add(ref.id());
            } else if (ref.folder().equals("experiments")) {
                ours = true;
                runs.stream()
                        .filter(run -> run.experiment().equals(ref.id()))
                        .map(RunInfo::id)
                        .forEach(chosen::add);
            }
        }
        if (ours) {
            selected = List.copyOf(chosen);
        }
        return !before.equals(shown());
    }

    /** The runs to draw, in a stable order. */
    List<String> shown() {
        List<String> there =
                runs.stream().map(RunInfo::id).filter(selected::contains).toList();
        if (!there.isEmpty()) {
            return there;
        }
        List<String> live = runs.stream().filter(RunInfo::live).map(RunInfo::id).toList();
        return live.isEmpty() ? runs.stream().map(RunInfo::id).limit(NEWEST).toList() : live;
    }

    /** Whether one of these runs is drawn. */
    boolean concerns(Set<String> changed) {
        return shown().stream().anyMatch(changed::contains);
    }

    /** The choices of metric in the order in which people look at them. */
    static List<String> choices(List<String> metrics) {
        Set<String> all = new HashSet<>(metrics);
        all.add(MetricName.LOSS);
        all.add(MetricName.MEAN_BITS);
        return all.stream()
                .sorted(Comparator.comparingInt(MetricName::rank).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    Question question() {
        return new Question(shown(), metric, axis, smoothing());
    }

    String metric() {
        return metric;
    }

    void metric(String next) {
        metric = next;
    }

    CurveAxis axis() {
        return axis;
    }

    void axis(CurveAxis next) {
        axis = next;
    }

    /** Weight of the moving average, 0 (none) to 0.99; every metric has its own. */
    double smoothing() {
        return smoothing.getOrDefault(metric, NOISY.contains(metric) ? NOISY_SMOOTHING : 0.0);
    }

    void smoothing(double weight) {
        smoothing.put(metric, Math.clamp(weight, 0.0, 0.99));
    }

    boolean isHidden(String run) {
        return hidden.contains(run);
    }

    void hide(String run, boolean yes) {
        if (yes) {
            hidden.add(run);
        } else {
            hidden.remove(run);
        }
    }

    /** The answer without the lines that the user hid. */
    CurveAnswer visible(CurveAnswer answer) {
        return new CurveAnswer(
                answer.metric(),
                answer.axis(),
                answer.lines().stream()
                        .filter(line -> !hidden.contains(line.run()))
                        .toList());
    }
}
