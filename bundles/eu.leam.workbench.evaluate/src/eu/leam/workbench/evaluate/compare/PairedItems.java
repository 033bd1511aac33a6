package eu.leam.workbench.evaluate.compare;

import eu.leam.workbench.model.score.ItemResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The items of a benchmark that two models have in common, in the first one's order.
 *
 * @param pairs the items of both
 */
record PairedItems(List<Pair> pairs) {

    /** One item as two models did it. */
    record Pair(ItemResult first, ItemResult second) {}

    /** Joins by id. */
    static PairedItems of(Measured first, Measured second) {
        Map<String, ItemResult> others = HashMap.newHashMap(second.items().size());
        second.items().forEach(item -> others.put(item.id(), item));
        List<Pair> pairs = new ArrayList<>();
        for (ItemResult item : first.items()) {
            ItemResult other = others.get(item.id());
            if (other != null) {
                pairs.add(new Pair(item, other));
            }
        }
        return new PairedItems(pairs);
    }
}
