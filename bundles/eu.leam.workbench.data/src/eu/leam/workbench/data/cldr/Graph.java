package eu.leam.workbench.data.cldr;

import java.util.List;
import java.util.stream.Stream;

/** The facts that are told in every language, in a fixed order; the same on every machine and every day. */
final class Graph {
    private Graph() {}

    /** All topics. */
    static List<Topic> topics() {
        return Stream.of(
                        TerritoryFacts.topics(),
                        LanguageFacts.topics(),
                        CurrencyFacts.topics(),
                        TimeFacts.topics(),
                        QuantityFacts.topics())
                .flatMap(List::stream)
                .toList();
    }
}
