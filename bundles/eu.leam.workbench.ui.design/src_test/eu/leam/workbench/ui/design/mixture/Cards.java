package eu.leam.workbench.ui.design.mixture;

import eu.leam.workbench.core.dataset.DatasetPool;
import eu.leam.workbench.core.dataset.PoolCard;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cards and mixtures for tests. */
final class Cards {
    private Cards() {}

    /** German with 8000 tokens, Maltese with 1000, Irish with 1000. */
    static DatasetPool pool() {
        Map<String, PoolCard> cards = new LinkedHashMap<>();
        for (PoolCard card :
                List.of(card("de-web", "de", 8000), card("mt-web", "mt", 1000), card("ga-web", "ga", 1000))) {
            cards.put(card.id(), card);
        }
        return new DatasetPool(cards);
    }

    static PoolCard card(String id, String language, long tokens) {
        return new PoolCard(id, id, language, "text", "CC0-1.0", "none", "public", tokens - 10, 10, tokens, List.of());
    }

    static String text(String scheme, double... weights) {
        String[] ids = {"de-web", "mt-web", "ga-web"};
        var text = new StringBuilder("schema: 1\n# who wrote this stays\ntitle: Test\nscheme: " + scheme
                + "\ntemperature: 2\ntokenBudget: 1000 tokens\nentries:\n");
        for (int i = 0; i < weights.length; i++) {
            text.append("  - dataset: ")
                    .append(ids[i])
                    .append("\n    weight: ")
                    .append(weights[i])
                    .append('\n');
        }
        return text.toString();
    }
}
