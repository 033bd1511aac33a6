package eu.leam.workbench.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.model.document.DatasetCard;
import eu.leam.workbench.model.document.LeamFactory;
import eu.leam.workbench.model.document.Modality;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceGroupsTest {

    @Test
    void a_corpus_of_one_file_for_each_language_is_one_source_named_by_what_its_cards_share() {
        List<SourceGroups.Group> groups = SourceGroups.of(List.of(
                card("CLDR 48, facts as of 2026-03-01, locale bg, put into words", "Unicode-3.0"),
                card("CLDR 48, facts as of 2026-03-01, locale br, put into words", "Unicode-3.0"),
                card("Universal Declaration (texts of the UN), declaration/bul.html", "MIT"),
                card("Universal Declaration (texts of the UN), declaration/bre.html", "MIT")));

        assertThat(groups)
                .extracting(SourceGroups.Group::source)
                .containsExactly("CLDR 48, facts as of 2026-03-01", "Universal Declaration (texts of the UN)");
        assertThat(groups).extracting(group -> group.cards().size()).containsExactly(2, 2);
    }

    @Test
    void datasets_of_other_licences_or_other_origins_stay_apart() {
        List<SourceGroups.Group> groups = SourceGroups.of(List.of(
                card("Business reports of the chamber, 2025", "CC-BY-4.0"),
                card("Business reports of the chamber, 2025", "CC0-1.0"),
                card("Parliament debates, 2025", "CC0-1.0")));

        assertThat(groups)
                .extracting(SourceGroups.Group::source)
                .containsExactly(
                        "Business reports of the chamber, 2025",
                        "Business reports of the chamber, 2025",
                        "Parliament debates, 2025");
    }

    @Test
    void a_card_without_a_source_is_not_lost() {
        assertThat(SourceGroups.of(List.of(card(null, "MIT"), card("", null)))).hasSize(2);
    }

    private static DatasetCard card(String source, String licence) {
        DatasetCard card = LeamFactory.eINSTANCE.createDatasetCard();
        card.setSource(source);
        card.setLicence(licence);
        card.setModality(Modality.TEXT);
        return card;
    }
}
