package eu.leam.workbench.ui.evaluate.item;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.evaluate.compare.Measured;
import eu.leam.workbench.model.score.Evaluation;
import eu.leam.workbench.model.score.ItemResult;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ItemsModelTest {
    private final ItemsModel model = new ItemsModel();

    @Test
    void items_of_two_versions_are_joined_and_flips_are_found() {
        askPairs("");
        assertThat(model.rows()).extracting(ItemRow::id).containsExactly("1", "2", "3");
        assertThat(model.summary()).isEqualTo("3 of 3 items, 1 of them flip between the two versions");
        model.show(ItemsModel.Show.FLIPS);
        assertThat(model.rows()).extracting(ItemRow::id).containsExactly("2");
        model.show(ItemsModel.Show.TIES);
        assertThat(model.rows()).extracting(ItemRow::id).containsExactly("3");
    }

    @Test
    void one_language_or_category_is_shown_alone() {
        askPairs("fr");
        assertThat(model.rows()).extracting(ItemRow::id).containsExactly("3");
        assertThat(model.languages()).containsExactly("de", "fr");
        assertThat(model.categories()).containsExactly("gender");
    }

    @Test
    void sentences_are_veiled_until_somebody_asks_and_keep_their_shape() {
        askPairs("");
        assertThat(model.veiled("Die Ärztin kam.")).isEqualTo("••• •••••• •••.");
        ItemText veiled = ItemText.of(model.rows().getFirst(), model);
        assertThat(veiled.text()).doesNotContain("nurse").contains("leam-1/a favours: stereotyped");
        model.reveal(true);
        ItemText full = ItemText.of(model.rows().getFirst(), model);
        assertThat(full.marks()).hasSize(2);
        assertThat(full.marks().stream().map(mark -> full.text().substring(mark.start(), mark.start() + mark.length())))
                .containsExactly("nurse", "pilot");
    }

    @Test
    void documents_have_no_texts_to_veil_and_nothing_flips() {
        model.ask(new ItemQuestion("held-out", "a", "", "", ""));
        var document = new ItemResult("held-out", "x", "de", "udhr", Map.of(), Map.of("bits", 80.0, "bytes", 40.0));
        model.answer(new ItemsModel.Read(measured(document), null));
        assertThat(model.kind()).isEqualTo(ItemKind.DOCUMENTS);
        assertThat(model.isRevealed()).isTrue();
        assertThat(model.shows()).containsExactly(ItemsModel.Show.ALL);
        assertThat(ItemTable.builder(model).columns().stream()
                        .filter(column -> column.id().equals("first.bits"))
                        .findFirst()
                        .orElseThrow()
                        .number()
                        .applyAsDouble(model.rows().getFirst()))
                .isEqualTo(2);
    }

    @Test
    void a_choice_that_makes_no_sense_any_more_gives_way_to_all() {
        askPairs("");
        model.show(ItemsModel.Show.FLIPS);
        model.ask(new ItemQuestion("minimal-pairs", "leam-1/a", "", "", ""));
        model.answer(new ItemsModel.Read(measured(pair("1", "de", 1)), null));
        assertThat(model.shown()).isEqualTo(ItemsModel.Show.ALL);
    }

    private void askPairs(String language) {
        model.ask(new ItemQuestion("minimal-pairs", "leam-1/a", "leam-1/b", language, ""));
        model.answer(new ItemsModel.Read(
                measured(pair("1", "de", 1), pair("2", "de", 1), pair("3", "fr", 0.5)),
                measured(pair("2", "de", 0), pair("1", "de", 1), pair("3", "fr", 0.5))));
    }

    private static ItemResult pair(String id, String language, double outcome) {
        return new ItemResult(
                "minimal-pairs",
                id,
                language,
                "gender",
                Map.of("stereotyped", "The nurse came home late.", "other", "The pilot came home late."),
                Map.of("stereotyped_share", outcome, "shared_bytes", 16.0));
    }

    private static Measured measured(ItemResult... items) {
        return new Measured(
                new Evaluation("m", "", "minimal-pairs", "2026-01-01T00:00:00Z", List.of(), null, null, List.of()),
                List.of(items));
    }
}
