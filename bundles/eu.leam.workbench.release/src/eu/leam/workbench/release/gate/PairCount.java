package eu.leam.workbench.release.gate;

import eu.leam.workbench.model.score.Evaluation;
import eu.leam.workbench.model.score.ItemResult;
import eu.leam.workbench.release.Messages;
import java.util.List;

/**
 * On how many pairs a measurement of our bias suite rests, counted anew: the counts in the table of scores are no more than claims.
 *
 * @param evaluation the scores
 * @param items the results per item that they name
 */
record PairCount(Evaluation evaluation, List<ItemResult> items) {

    /** Whether each language is there with all its pairs, and all of them together, as the scores say; what is not so is a gap. */
    boolean isWhole(Verdict verdict) {
        boolean whole = true;
        for (String language : OwnMeasurement.LANGUAGES) {
            whole &= language(language, verdict);
        }
        return together(verdict) && whole;
    }

    private boolean language(String language, Verdict verdict) {
        long told = OwnMeasurement.pairs(evaluation, language);
        long counted = count(language);
        if (told != counted) {
            gap(verdict, Messages.Bias_otherCount, language, told, counted);
        } else if (counted < OwnMeasurement.PAIRS_PER_LANGUAGE) {
            gap(verdict, Messages.Bias_fewPairs, language, counted, OwnMeasurement.PAIRS_PER_LANGUAGE);
        }
        return told == counted && counted >= OwnMeasurement.PAIRS_PER_LANGUAGE;
    }

    private boolean together(Verdict verdict) {
        long needed = OwnMeasurement.PAIRS_PER_LANGUAGE * OwnMeasurement.LANGUAGES.size();
        long told = OwnMeasurement.pairs(evaluation, "");
        long counted = count("");
        if (told != counted) {
            gap(verdict, Messages.Bias_otherCountTogether, told, counted);
        } else if (counted < needed) {
            gap(verdict, Messages.Bias_fewTogether, counted, needed);
        }
        return told == counted && counted >= needed;
    }

    /** Pairs with a result, each counted once; an empty language means all of them together. */
    private long count(String language) {
        return items.stream()
                .filter(item -> item.benchmark().equals(OwnMeasurement.PAIRS)
                        && (language.isEmpty() || item.language().equals(language))
                        && item.values().get(OwnMeasurement.PRIMARY) instanceof Double value
                        && Double.isFinite(value))
                .map(item -> item.language() + "/" + item.id())
                .distinct()
                .count();
    }

    private void gap(Verdict verdict, String pattern, Object... more) {
        Object[] arguments = new Object[more.length + 2];
        arguments[0] = evaluation.suite();
        arguments[1] = evaluation.time();
        System.arraycopy(more, 0, arguments, 2, more.length);
        verdict.gap(Messages.Bias_empty_next, pattern, arguments);
    }
}
