package eu.leam.workbench.ui.evaluate;

import eu.leam.workbench.base.quantity.Estimate;
import eu.leam.workbench.core.model.ListModels;
import eu.leam.workbench.model.score.Direction;
import eu.leam.workbench.model.score.Evaluation;
import eu.leam.workbench.model.score.FileRef;
import eu.leam.workbench.model.score.Interval;
import eu.leam.workbench.model.score.Score;
import eu.leam.workbench.model.score.Scorer;
import java.util.List;

/** Scores for tests of this room's view models. */
public final class SomeScores {
    private SomeScores() {}

    /** A score of bits per byte. */
    public static Score bits(String language, double value) {
        return score("held-out", "bits_per_byte", "bits/byte", language, "", value, Direction.LOWER, Double.NaN);
    }

    /** A stereotyped share. */
    public static Score bias(String language, String category, double value) {
        return score(
                "minimal-pairs", "stereotyped_share", "share", language, category, value, Direction.NEAR_IDEAL, 0.5);
    }

    /** An imported score that tells neither unit nor error. */
    public static Score imported(String metric, double value, Direction direction) {
        return new Score(
                "task",
                "1",
                "5-shot",
                metric,
                "",
                "",
                "",
                new Estimate(value, Double.NaN, 0),
                null,
                direction,
                Double.NaN,
                new Scorer("lm-evaluation-harness", "0.4.5", "", "lm-evaluation-harness 0.4.5"));
    }

    private static Score score(
            String benchmark,
            String metric,
            String unit,
            String language,
            String category,
            double value,
            Direction direction,
            double ideal) {
        return new Score(
                benchmark,
                "1",
                "none",
                metric,
                unit,
                language,
                category,
                new Estimate(value, 0.01, 60),
                new Interval(value - 0.02, value + 0.02, 0.95, "made for a test"),
                direction,
                ideal,
                new Scorer("scorer", "1", "", "harness 1"));
    }

    /** A version that was trained here, with these scores in one evaluation. */
    public static VersionScores version(String id, Score... scores) {
        return version(id, "run-of-" + id.replace('/', '-'), scores);
    }

    /** A version with these scores; without a run it is a baseline. */
    public static VersionScores version(String id, String run, Score... scores) {
        var items = new FileRef("evaluations/" + id + "/suite-20260101T000000Z.items.gz", "", 1);
        var evaluation = new Evaluation(
                id, "", "suite", "2026-01-01T00:00:00Z", List.of(scores), null, items, List.of("A note."));
        return new VersionScores(line(id, run), List.of(evaluation));
    }

    private static ListModels.Line line(String id, String run) {
        return new ListModels.Line(id, "", run, 1, 1, "", ListModels.Weights.HERE, "", 0);
    }
}
