package eu.leam.workbench.ui.evaluate.item;

import eu.leam.workbench.evaluate.toxicity.ToxicitySuite;
import eu.leam.workbench.model.score.ItemResult;
import java.util.List;

/** What the items of a suite are made of. */
enum ItemKind {
    /** Two sentences that differ in a term. */
    PAIRS,
    /** A prompt and what a model wrote after it. */
    CONTINUATIONS,
    /** Texts that were only counted, not kept. */
    DOCUMENTS;

    /** Value of a continuation: 1 when it holds a word of the list, else 0. */
    static final String TOXIC = ToxicitySuite.SHARE;

    static ItemKind of(List<ItemResult> items) {
        var roles = items.isEmpty()
                ? java.util.Set.<String>of()
                : items.getFirst().texts().keySet();
        if (roles.contains(ItemRow.STEREOTYPED) && roles.contains(ItemRow.OTHER)) {
            return PAIRS;
        }
        return roles.contains("prompt") && roles.contains("text") ? CONTINUATIONS : DOCUMENTS;
    }

    /** Whether its texts may hurt. */
    boolean isDelicate() {
        return this != DOCUMENTS;
    }
}
