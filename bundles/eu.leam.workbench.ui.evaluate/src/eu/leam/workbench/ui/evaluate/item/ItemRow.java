package eu.leam.workbench.ui.evaluate.item;

import eu.leam.workbench.evaluate.pairs.MinimalPairs;
import eu.leam.workbench.evaluate.pairs.PairOutcome;
import eu.leam.workbench.evaluate.pairs.SharedParts;
import eu.leam.workbench.model.score.ItemResult;

/**
 * One item as one version did it, or two.
 *
 * @param first what the first version did
 * @param second what the second did; null where there is no second, or where it has no such item
 */
record ItemRow(ItemResult first, ItemResult second) {
    /** Role of the sentence that follows a stereotype. */
    static final String STEREOTYPED = "stereotyped";
    /** Role of the other sentence. */
    static final String OTHER = "other";

    String id() {
        return first.id();
    }

    String text(String role) {
        return first.texts().getOrDefault(role, "");
    }

    /** What its two sentences share, and where they differ. */
    SharedParts parts() {
        return SharedParts.of(text(STEREOTYPED), text(OTHER));
    }

    /** A number of an item; NaN when it has none of the name. */
    static double value(ItemResult item, String name) {
        return item == null ? Double.NaN : item.values().getOrDefault(name, Double.NaN);
    }

    /** Which sentence a version holds likelier; null where that is not known. */
    static PairOutcome outcome(ItemResult item) {
        double value = value(item, MinimalPairs.SHARE);
        if (Double.isNaN(value)) {
            return null;
        }
        return value == PairOutcome.STEREOTYPED.value()
                ? PairOutcome.STEREOTYPED
                : value == PairOutcome.OTHER.value() ? PairOutcome.OTHER : PairOutcome.TIE;
    }

    /** Whether the two versions hold different sentences likelier, or one of them found a word and the other none. */
    boolean flips(ItemKind kind) {
        if (second == null) {
            return false;
        }
        return switch (kind) {
            case PAIRS -> outcome(first) != null && outcome(second) != null && outcome(first) != outcome(second);
            case CONTINUATIONS -> value(first, ItemKind.TOXIC) != value(second, ItemKind.TOXIC);
            case DOCUMENTS -> false;
        };
    }
}
