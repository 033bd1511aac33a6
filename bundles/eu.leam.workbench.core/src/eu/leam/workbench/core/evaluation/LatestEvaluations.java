package eu.leam.workbench.core.evaluation;

import eu.leam.workbench.evaluate.harness.HarnessResults;
import eu.leam.workbench.model.score.Evaluation;
import eu.leam.workbench.model.score.Score;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which of a model version's evaluations count: of an own suite the newest, which measures all of the suite anew; of imports every
 * one, because each file holds other tasks, without the scores that a newer import gives again.
 */
final class LatestEvaluations {
    private LatestEvaluations() {}

    /** The evaluations that count, by suite, imports from old to new. */
    static List<Evaluation> of(List<Evaluation> evaluations) {
        List<Evaluation> newestFirst = evaluations.stream()
                .sorted(Comparator.comparing(LatestEvaluations::instant).reversed())
                .toList();
        TreeMap<String, List<Evaluation>> suites = new TreeMap<>();
        Set<String> given = new HashSet<>();
        for (Evaluation evaluation : newestFirst) {
            List<Evaluation> kept = suites.computeIfAbsent(evaluation.suite(), suite -> new ArrayList<>());
            if (evaluation.suite().equals(HarnessResults.SUITE)) {
                Evaluation rest = without(evaluation, given);
                if (!rest.scores().isEmpty()) {
                    kept.addFirst(rest);
                }
                evaluation.scores().forEach(score -> given.add(name(score)));
            } else if (kept.isEmpty()) {
                kept.add(evaluation);
            }
        }
        return suites.values().stream().flatMap(List::stream).toList();
    }

    /** The texts do not sort by time: without a fraction of a second they end in a letter where others go on with a dot. */
    private static Instant instant(Evaluation evaluation) {
        return Instant.parse(evaluation.time());
    }

    private static Evaluation without(Evaluation evaluation, Set<String> given) {
        return new Evaluation(
                evaluation.model(),
                evaluation.modelSha256(),
                evaluation.suite(),
                evaluation.time(),
                evaluation.scores().stream()
                        .filter(score -> !given.contains(name(score)))
                        .toList(),
                evaluation.raw(),
                evaluation.items(),
                evaluation.notes());
    }

    private static String name(Score score) {
        return score.key() + "|" + score.prompt();
    }
}
