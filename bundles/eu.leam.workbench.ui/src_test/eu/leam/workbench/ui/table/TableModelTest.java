package eu.leam.workbench.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TableModelTest {
    private static final Column<Row> NAME = Column.text("name", "Name", 100, Row::name);
    private static final Column<Row> SIZE = Column.number("size", "Size", "bytes", 80, 1, Row::size);
    private static final Column<Row> NOTE =
            Column.<Row>text("note", "Note", 80, Row::note).atFirstHidden();

    private final TableModel<Row> model = new TableModel<>(List.of(NAME, SIZE, NOTE), Row::name, Locale.GERMANY);

    private record Row(String name, double size, String note) {}

    private static Row row(String name, double size) {
        return new Row(name, size, "note on " + name);
    }

    @Test
    void shows_rows_as_they_come_until_a_column_is_sorted() {
        model.update(List.of(row("b", 2), row("a", 3), row("c", 1)), false);
        assertThat(names()).containsExactly("b", "a", "c");
        model.sort(NAME, false);
        assertThat(names()).containsExactly("a", "b", "c");
        model.sort(NAME, true);
        assertThat(names()).containsExactly("c", "b", "a");
        model.sort(null, false);
        assertThat(names()).containsExactly("b", "a", "c");
    }

    @Test
    void sorts_umlauts_where_germans_look_for_them() {
        model.update(List.of(row("Zeitung", 1), row("Ärzteblatt", 1), row("Bücher", 1)), false);
        model.sort(NAME, false);
        assertThat(names()).containsExactly("Ärzteblatt", "Bücher", "Zeitung");
    }

    @Test
    void puts_missing_numbers_last_in_both_directions() {
        model.update(List.of(row("none", Double.NaN), row("high", 3), row("low", 2)), false);
        model.sort(SIZE, false);
        assertThat(names()).containsExactly("low", "high", "none");
        model.sort(SIZE, true);
        assertThat(names()).containsExactly("high", "low", "none");
    }

    @Test
    void filters_by_all_words_over_the_columns_that_are_shown() {
        model.update(List.of(row("de web", 1.5), row("de news", 2), row("fr web", 3)), false);
        model.filter("WEB de");
        assertThat(names()).containsExactly("de web");
        assertThat(model.total()).isEqualTo(3);
        assertThat(model.isFiltered()).isTrue();
        model.filter("note");
        assertThat(names()).isEmpty();
        model.show(NOTE, true);
        assertThat(names()).hasSize(3);
        model.filter("  ");
        assertThat(model.isFiltered()).isFalse();
    }

    @Test
    void keeps_every_row_where_it_is_while_the_pointer_is_over_it() {
        model.sort(SIZE, false);
        model.update(List.of(row("a", 1), row("b", 2), row("gone", 3)), false);
        model.update(List.of(row("new", 0.5), row("a", 9), row("b", 2)), true);
        assertThat(names()).containsExactly("a", "b", "new");
        assertThat(model.rows().getFirst().size()).isEqualTo(9);
        assertThat(model.indexOf("new")).isEqualTo(2);
        model.update(List.of(row("new", 0.5), row("a", 9), row("b", 2)), false);
        assertThat(names()).containsExactly("new", "b", "a");
        assertThat(model.indexOf("gone")).isEqualTo(-1);
    }

    @Test
    void says_a_dash_for_a_missing_number_and_gives_a_fixed_count_of_decimals() {
        assertThat(model.text(row("a", Double.NaN), SIZE)).isEqualTo("–");
        assertThat(model.text(row("a", 12345), SIZE)).isEqualTo("12\u2009345,0");
        assertThat(SIZE.header()).isEqualTo("Size, bytes");
        assertThat(SIZE.missing("Nobody measured it.").tip().apply(row("a", Double.NaN)))
                .isEqualTo("Nobody measured it.");
        assertThat(SIZE.shortened().words().apply(row("a", 2_100_000_000.0), Locale.ENGLISH))
                .isEqualTo("2.10\u2009B");
    }

    @Test
    void copies_in_the_users_language_and_exports_in_none_and_in_full() {
        model.update(List.of(row("a\tb", 1234.125), row("=HYPERLINK(\"x\")", Double.NaN)), false);
        assertThat(TableText.tsv(model, List.of("a\tb"))).isEqualTo("Name\tSize, bytes\na b\t1234,125\n");
        assertThat(TableText.csv(model))
                .isEqualTo("Name,\"Size, bytes\"\na\tb,1234.125\n\"'=HYPERLINK(\"\"x\"\")\",\n");
    }

    private List<String> names() {
        return model.rows().stream().map(Row::name).toList();
    }
}
