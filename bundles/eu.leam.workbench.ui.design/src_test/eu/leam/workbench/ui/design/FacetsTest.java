package eu.leam.workbench.ui.design;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.Severity;
import eu.leam.workbench.core.dataset.PoolCard;
import eu.leam.workbench.ui.design.Facets.Facet;
import java.util.List;
import org.junit.jupiter.api.Test;

class FacetsTest {
    private final Facets facets = new Facets();
    private final List<PoolCard> cards =
            List.of(card("a", "de", "MIT"), card("b", "de", "CC0-1.0"), card("c", "mt", "MIT"), card("d", "", "MIT"));

    private static PoolCard card(String id, String language, String licence) {
        var finding = new Finding("x", Severity.WARNING, "datasets/" + id, "", "A finding.", "");
        List<Finding> findings = language.isEmpty() ? List.of(finding) : List.of();
        return new PoolCard(id, id, language, "text", licence, "none", "public", 1, 1, 2, findings);
    }

    private List<String> shown() {
        return cards.stream().filter(facets::fits).map(PoolCard::id).toList();
    }

    @Test
    void values_of_a_facet_add_up_and_facets_narrow_each_other() {
        facets.choose(Facet.LANGUAGE, "de", true);
        assertThat(shown()).containsExactly("a", "b");
        facets.choose(Facet.LANGUAGE, "mt", true);
        assertThat(shown()).containsExactly("a", "b", "c");
        facets.choose(Facet.LICENCE, "MIT", true);
        assertThat(shown()).containsExactly("a", "c");
        facets.choose(Facet.LANGUAGE, "de", false);
        assertThat(shown()).containsExactly("c");
        facets.clear();
        assertThat(shown()).hasSize(4);
    }

    @Test
    void each_value_counts_the_cards_that_it_would_show() {
        facets.choose(Facet.LICENCE, "MIT", true);
        assertThat(facets.values(Facet.LANGUAGE, cards))
                .containsExactly(
                        new Facets.Value("", 1, false),
                        new Facets.Value("de", 1, false),
                        new Facets.Value("mt", 1, false));
        assertThat(facets.values(Facet.LICENCE, cards))
                .containsExactly(new Facets.Value("MIT", 3, true), new Facets.Value("CC0-1.0", 1, false));
    }

    @Test
    void a_card_that_does_not_say_can_be_found_too() {
        facets.choose(Facet.LANGUAGE, "", true);
        assertThat(shown()).containsExactly("d");
        facets.clear();
        facets.choose(Facet.FINDINGS, "with", true);
        assertThat(shown()).containsExactly("d");
    }
}
