package eu.leam.workbench.ui.design;

import eu.leam.workbench.core.dataset.PoolCard;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * By what the pool can be narrowed: values of a facet add up, facets narrow each other, and each value tells how many cards it
 * would show. Without a window.
 */
final class Facets {
    private final Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);

    /** What cards are told apart by. */
    enum Facet {
        LANGUAGE,
        LICENCE,
        PERSONAL_DATA,
        LEVEL,
        MODALITY,
        FINDINGS;

        /** The card's value; empty when it does not say. */
        String of(PoolCard card) {
            return switch (this) {
                case LANGUAGE -> card.language();
                case LICENCE -> card.licence();
                case PERSONAL_DATA -> card.personalData();
                case LEVEL -> card.securityLevel();
                case MODALITY -> card.modality();
                case FINDINGS -> card.findings().isEmpty() ? "without" : "with";
            };
        }
    }

    /** A value of a facet with the number of cards that it would show. */
    record Value(String value, int count, boolean chosen) {}

    /** Chooses a value, or no longer. */
    void choose(Facet facet, String value, boolean on) {
        Set<String> values = chosen.computeIfAbsent(facet, f -> new HashSet<>());
        if (on) {
            values.add(value);
        } else {
            values.remove(value);
        }
    }

    /** Chooses nothing any more. */
    void clear() {
        chosen.clear();
    }

    /** Whether a card fits what is chosen. */
    boolean fits(PoolCard card) {
        return fits(card, null);
    }

    /** The facet's values, the most frequent first; counted over the cards that fit the other facets. */
    List<Value> values(Facet facet, List<PoolCard> cards) {
        Map<String, Integer> counts = new TreeMap<>();
        cards.forEach(card -> counts.merge(facet.of(card), fits(card, facet) ? 1 : 0, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> new Value(entry.getKey(), entry.getValue(), isChosen(facet, entry.getKey())))
                .sorted(Comparator.comparingInt(Value::count).reversed().thenComparing(Value::value))
                .toList();
    }

    private boolean isChosen(Facet facet, String value) {
        return chosen.getOrDefault(facet, Set.of()).contains(value);
    }

    private boolean fits(PoolCard card, Facet except) {
        for (var entry : chosen.entrySet()) {
            boolean counts = entry.getKey() != except && !entry.getValue().isEmpty();
            if (counts && !entry.getValue().contains(entry.getKey().of(card))) {
                return false;
            }
        }
        return true;
    }
}
