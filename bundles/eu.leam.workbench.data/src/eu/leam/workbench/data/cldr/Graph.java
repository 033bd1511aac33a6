package eu.leam.workbench.data.cldr;

import java.util.List;
import java.util.stream.Stream;

/** The facts that are told in every language, in a fixed order; the same on every machine and every day. */
final class Graph {
    /** All topics; made once, since every language tells the same. */
    private static final List<Topic> TOPICS = Stream.of(
                    TerritoryFacts.topics(),
                    LanguageFacts.topics(),
                    CurrencyFacts.topics(),
                    TimeFacts.topics(),
                    QuantityFacts.topics())
            .flatMap(List::stream)
            .toList();

    private Graph() {}

    static List<Topic> topics() {
        return TOPICS;
    }
}
