package eu.leam.workbench.evaluate.compare;

import eu.leam.workbench.base.quantity.Estimate;
import eu.leam.workbench.evaluate.statistics.Proportion;
import eu.leam.workbench.model.score.Direction;
import eu.leam.workbench.model.score.Evaluation;
import eu.leam.workbench.model.score.ItemResult;
import eu.leam.workbench.model.score.Score;
import eu.leam.workbench.model.score.Scorer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Scores and evaluations for tests, reckoned from zeros and ones. */
final class Made {
    static final Scorer SCORER = new Scorer("scorer", "1", "abcdef0123456789", "harness 1.0");

    private Made() {}

    static Score score(String language, Estimate estimate) {
        return score("r1", "none", language, estimate, SCORER);
    }

    static Score score(String revision, String prompt, String language, Estimate estimate, Scorer scorer) {
        return new Score(
                "bench",
                revision,
                prompt,
                "share",
                "share",
                language,
                "",
                estimate,
                null,
                Direction.HIGHER,
                Double.NaN,
                scorer);
    }

    /** Scores over all and for each language, with the items they come from. */
    static Measured measured(Map<String, double[]> byLanguage) {
        List<Score> scores = new ArrayList<>();
        List<ItemResult> items = new ArrayList<>();
        byLanguage.forEach((language, values) -> {
            if (!language.isEmpty()) {
                scores.add(score(language, Proportion.of(values).estimate()));
            }
            for (int i = 0; i < values.length; i++) {
                items.add(new ItemResult(
                        "bench", language + "-" + i, language, "", Map.of(), Map.of("share", values[i])));
            }
        });
        double[] all = items.stream().mapToDouble(i -> i.values().get("share")).toArray();
        scores.addFirst(score("", Proportion.of(all).estimate()));
        return new Measured(evaluation(scores), items);
    }

    static Measured aggregates(Score... scores) {
        return new Measured(evaluation(List.of(scores)), List.of());
    }

    static Evaluation evaluation(List<Score> scores) {
        return new Evaluation("m/a", "", "suite", "2026-01-01T00:00:00Z", scores, null, null, List.of());
    }
}
