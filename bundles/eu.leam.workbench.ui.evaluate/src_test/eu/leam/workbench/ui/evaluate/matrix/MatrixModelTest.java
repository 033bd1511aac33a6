package eu.leam.workbench.ui.evaluate.matrix;

import static eu.leam.workbench.ui.evaluate.SomeScores.bias;
import static eu.leam.workbench.ui.evaluate.SomeScores.bits;
import static eu.leam.workbench.ui.evaluate.SomeScores.version;
import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.ui.evaluate.Scored;
import eu.leam.workbench.ui.evaluate.VersionScores;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MatrixModelTest {
    private final MatrixModel model = new MatrixModel();

    @BeforeEach
    void three_versions() {
        model.update(List.of(
                version(
                        "leam-1/a",
                        bits("", 3.5),
                        bits("de", 3),
                        bits("mt", 4),
                        bias("", "", 0.7),
                        bias("", "age", 0.9)),
                version("leam-1/b", bits("", 3.2), bits("de", 3.1), bias("", "", 0.45), bias("", "age", 0.4)),
                version("baseline/c", "", bits("", 5))));
    }

    @Test
    void the_overview_has_a_column_for_each_benchmark_as_a_whole() {
        assertThat(headings()).containsExactly("Bits per byte", "Stereotyped share");
        assertThat(ids()).containsExactly("leam-1/a", "leam-1/b", "baseline/c");
    }

    @Test
    void each_benchmark_has_pages_for_the_parts_that_it_has() {
        assertThat(model.pages().stream().map(MatrixPage::title))
                .containsExactly(
                        "Overview of all benchmarks", "Bits per byte by language", "Stereotyped share by category");
        model.page(model.pages().get(1).id());
        assertThat(headings()).containsExactly("all", "German", "Maltese");
        assertThat(model.cell(1, 2)).isEmpty();
        assertThat(model.sentence(1, 2)).isEqualTo("leam-1/b, Maltese: not measured");
    }

    @Test
    void a_filter_knows_languages_by_name_and_by_code() {
        model.page(model.pages().get(1).id());
        model.filter("mt");
        assertThat(headings()).containsExactly("Maltese");
        model.filter("german, mt");
        assertThat(headings()).containsExactly("German", "Maltese");
        model.filter("nothing");
        assertThat(headings()).isEmpty();
        assertThat(model.current()).isEmpty();
    }

    @Test
    void the_best_stands_first_then_the_worst_then_all_as_they_came_and_the_unmeasured_always_last() {
        model.sort(column(0));
        assertThat(ids()).containsExactly("leam-1/b", "leam-1/a", "baseline/c");
        model.sort(column(0));
        assertThat(ids()).containsExactly("baseline/c", "leam-1/a", "leam-1/b");
        model.sort(column(0));
        assertThat(ids()).containsExactly("leam-1/a", "leam-1/b", "baseline/c");
        model.sort(column(1));
        assertThat(ids()).as("nearest to 0.5").containsExactly("leam-1/b", "leam-1/a", "baseline/c");
        model.sort(column(1));
        assertThat(ids()).containsExactly("leam-1/a", "leam-1/b", "baseline/c");
    }

    @Test
    void the_current_cell_stays_within_the_table_and_is_told_in_one_sentence() {
        model.go(99, 99);
        assertThat(model.version()).map(VersionScores::id).contains("baseline/c");
        model.go(0, -3);
        assertThat(model.sentence(model.row(), model.column()))
                .startsWith("leam-1/a, Bits per byte: 3.500 bits/byte, interval 3.480")
                .endsWith("n 60, lower is better");
        assertThat(model.select("leam-1/b")).isTrue();
        assertThat(model.select("leam-1/none")).isFalse();
        assertThat(model.version()).map(VersionScores::id).contains("leam-1/b");
    }

    @Test
    void a_page_that_vanished_gives_way_to_the_overview() {
        model.page(model.pages().get(2).id());
        model.update(List.of(version("leam-1/a", bits("", 3))));
        assertThat(model.page().part()).isEqualTo(MatrixPage.Part.OVERVIEW);
        assertThat(headings()).containsExactly("Bits per byte");
    }

    @Test
    void the_file_has_a_line_for_each_measured_cell_with_its_error_and_source() {
        List<String> lines = MatrixText.csv(model).lines().toList();
        assertThat(lines).hasSize(1 + 5);
        assertThat(lines.get(1))
                .startsWith(
                        "leam-1/a,held-out,1,none,bits_per_byte,bits/byte,,,3.5,3.48,3.52,0.01,60,scorer 1,harness 1,")
                .endsWith("evaluations/leam-1/a/suite-20260101T000000Z.json");
    }

    private Scored column(int index) {
        return model.columns().get(index);
    }

    private List<String> headings() {
        return model.columns().stream().map(model.page()::heading).toList();
    }

    private List<String> ids() {
        return model.rows().stream().map(VersionScores::id).toList();
    }
}
