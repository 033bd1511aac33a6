package eu.leam.workbench.evaluate.compare;

import eu.leam.workbench.model.score.Evaluation;
import eu.leam.workbench.model.score.ItemResult;
import java.util.List;

/**
 * An evaluation with its results per item.
 *
 * @param evaluation the scores
 * @param items the results; empty where only aggregates are here
 */
public record Measured(Evaluation evaluation, List<ItemResult> items) {

    public Measured {
        items = List.copyOf(items);
    }
}
