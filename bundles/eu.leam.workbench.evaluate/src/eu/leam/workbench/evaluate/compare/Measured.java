package eu.leam.workbench.evaluate.compare;

import eu.leam.workbench.model.score.Evaluation;
import eu.leam.workbench.model.score.ItemResult;
import java.util.List;

/**
 * An evaluation with its results per item.
 *
 * @param evaluation the scores
 * @param items the results; empty where only aggregates are here
 * @param missing why there are no results per item although there should be, as one sentence; empty when none are missing
 */
public record Measured(Evaluation evaluation, List<ItemResult> items, String missing) {

    public Measured {
        items = List.copyOf(items);
    }

    /** With its items, or with none because it never had any. */
    public Measured(Evaluation evaluation, List<ItemResult> items) {
        this(evaluation, items, "");
    }
}
