package eu.leam.workbench.release;

import eu.leam.workbench.model.score.Evaluation;
import eu.leam.workbench.model.score.ItemResult;
import java.util.List;

/** Gives the results per item that an evaluation names, so that a gate can count them anew. */
@FunctionalInterface
public interface ItemPresence {

    /** Reads the results per item of an evaluation. */
    Found look(Evaluation evaluation);

    /** What was found. */
    sealed interface Found {}

    /**
     * The results are here and are those that were recorded.
     *
     * @param items the results
     * @param differing scores that are not as these results give them, one sentence each
     * @param open why the scores could not be worked out again from these results, as one sentence; empty when they could
     */
    record Here(List<ItemResult> items, List<String> differing, String open) implements Found {
        public Here {
            items = List.copyOf(items);
            differing = List.copyOf(differing);
        }
    }

    /**
     * The results cannot be counted.
     *
     * @param reason why, as one sentence
     */
    record Missing(String reason) implements Found {}
}
