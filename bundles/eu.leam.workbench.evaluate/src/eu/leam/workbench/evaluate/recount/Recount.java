package eu.leam.workbench.evaluate.recount;

import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.evaluate.Counted;
import eu.leam.workbench.evaluate.Measurement;
import eu.leam.workbench.evaluate.Messages;
import eu.leam.workbench.evaluate.heldout.HeldOutSuite;
import eu.leam.workbench.evaluate.pairs.MinimalPairs;
import eu.leam.workbench.evaluate.toxicity.ToxicitySuite;
import eu.leam.workbench.model.score.Evaluation;
import eu.leam.workbench.model.score.ItemResult;
import eu.leam.workbench.model.score.Score;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the results per item say of the scores beside them: each number of our own suites is worked out again, from the likelihoods
 * where the results hold them, by the code that measures.
 *
 * @param differing what is not as recorded, one sentence each; a long list is cut with a word
 * @param open why nothing can be said, as one sentence; empty when it can
 */
public record Recount(List<String> differing, String open) {
    private static final int MOST = 5;

    /** A suite: what it needs of each result, and how it counts them. */
    private record Suite(List<String> needs, Counting counting) {}

    @FunctionalInterface
    private interface Counting {
        List<Counted> count(List<ItemResult> results);
    }

    private static final Map<String, Suite> SUITES = Map.of(
            MinimalPairs.ID, new Suite(MinimalPairs.NEEDED, MinimalPairs::countAgain),
            HeldOutSuite.ID, new Suite(HeldOutSuite.NEEDED, HeldOutSuite::countAgain),
            ToxicitySuite.ID, new Suite(List.of(ToxicitySuite.SHARE), ToxicitySuite::countAgain));

    public Recount {
        differing = List.copyOf(differing);
    }

    /** Works the scores of an evaluation out again; an import, or one of another version of this product, stays open. */
    public static Recount of(Evaluation evaluation, List<ItemResult> items) {
        Suite suite = SUITES.get(evaluation.suite());
        boolean ours = evaluation.scores().stream()
                .allMatch(score -> score.benchmark().equals(evaluation.suite())
                        && score.scorer().harness().equals(Measurement.HARNESS));
        if (suite == null || !ours) {
            return new Recount(List.of(), Texts.format(Messages.Recount_unknown, evaluation.suite()));
        }
        for (ItemResult item : items) {
            if (!item.benchmark().equals(evaluation.suite()) || !isUsable(item, suite.needs())) {
                return new Recount(List.of(), Texts.format(Messages.Recount_item, item.id()));
            }
        }
        if (items.isEmpty()) {
            return new Recount(List.of(), Messages.Recount_noItems);
        }
        List<String> differing = differing(evaluation, suite.counting().count(items));
        return new Recount(cut(differing), "");
    }

    private static boolean isUsable(ItemResult item, List<String> needs) {
        return needs.stream()
                .allMatch(name -> item.values().get(name) instanceof Double value && Double.isFinite(value));
    }

    private static List<String> differing(Evaluation evaluation, List<Counted> counts) {
        Map<String, Counted> missing = new LinkedHashMap<>();
        counts.forEach(each -> missing.put(name(evaluation.suite(), each), each));
        Map<String, Counted> counted = Map.copyOf(missing);
        List<String> differing = new ArrayList<>();
        for (Score score : evaluation.scores()) {
            var recorded =
                    new Counted(score.metric(), score.language(), score.category(), score.estimate(), score.interval());
            String name = name(evaluation.suite(), recorded);
            missing.remove(name);
            Counted again = counted.get(name);
            if (again == null) {
                differing.add(Texts.format(Messages.Recount_noSuch, name));
            } else if (!CountedText.isSame(recorded, again)) {
                differing.add(
                        Texts.format(Messages.Recount_differs, name, CountedText.of(recorded), CountedText.of(again)));
            }
        }
        missing.forEach(
                (name, again) -> differing.add(Texts.format(Messages.Recount_missing, name, CountedText.of(again))));
        return differing;
    }

    private static String name(String suite, Counted counted) {
        String part = (counted.language() + " " + counted.category()).strip();
        return suite + " " + counted.metric() + (part.isEmpty() ? "" : " " + part);
    }

    private static List<String> cut(List<String> sentences) {
        if (sentences.size() <= MOST) {
            return sentences;
        }
        List<String> first = new ArrayList<>(sentences.subList(0, MOST));
        first.add(Texts.format(Messages.Recount_more, sentences.size() - MOST));
        return first;
    }
}
