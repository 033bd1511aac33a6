package eu.leam.workbench.ui.run;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.core.session.RunInfo;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RunsModelTest {
    private final RunsModel model = new RunsModel(Locale.ENGLISH);

    @Test
    void shows_the_newest_first_until_a_column_is_sorted() {
        model.update(List.of(run("b", 2.0), run("a", 3.0), run("c", Double.NaN)), false);
        assertThat(ids()).containsExactly("b", "a", "c");
        model.sort(RunsModel.Column.RUN, false);
        assertThat(ids()).containsExactly("a", "b", "c");
        model.sort(null, false);
        assertThat(ids()).containsExactly("b", "a", "c");
    }

    @Test
    void puts_unknown_numbers_last_in_both_directions() {
        model.update(List.of(run("none", Double.NaN), run("high", 3.0), run("low", 2.0)), false);
        model.sort(RunsModel.Column.LOSS, false);
        assertThat(ids()).containsExactly("low", "high", "none");
        model.sort(RunsModel.Column.LOSS, true);
        assertThat(ids()).containsExactly("high", "low", "none");
    }

    @Test
    void keeps_every_row_where_it_is_while_the_pointer_is_over_it() {
        model.sort(RunsModel.Column.LOSS, false);
        model.update(List.of(run("a", 1.0), run("b", 2.0), run("gone", 3.0)), false);
        model.update(List.of(run("new", 0.5), run("a", 9.0), run("b", 2.0)), true);
        assertThat(ids()).containsExactly("a", "b", "new");
        assertThat(model.rows().getFirst().loss()).isEqualTo(9.0);
        model.update(List.of(run("new", 0.5), run("a", 9.0), run("b", 2.0)), false);
        assertThat(ids()).containsExactly("new", "b", "a");
    }

    @Test
    void says_a_dash_for_what_is_not_known() {
        RunInfo run = run("a", Double.NaN);
        for (var column : List.of(RunsModel.Column.LOSS, RunsModel.Column.RATE, RunsModel.Column.LEFT)) {
            assertThat(model.text(run, column)).isEqualTo("–");
        }
    }

    @Test
    void a_tip_says_why_a_value_is_missing_and_how_many_steps_a_percentage_stands_for() {
        RunInfo run = run("a", Double.NaN);
        for (var column : List.of(RunsModel.Column.LOSS, RunsModel.Column.RATE, RunsModel.Column.LEFT)) {
            assertThat(model.tip(run, column)).endsWith(".");
        }
        assertThat(model.tip(steps(1500, 3000), RunsModel.Column.PROGRESS)).isEqualTo("1\u2009500 of 3\u2009000 steps");
        assertThat(model.tip(steps(10, 0), RunsModel.Column.PROGRESS)).endsWith(".");
        assertThat(model.tip(reason("c", "It ran out of memory."), RunsModel.Column.REASON))
                .isEqualTo("It ran out of memory.");
    }

    @Test
    void gives_the_share_of_steps_and_none_when_their_number_is_unknown() {
        assertThat(RunsModel.share(steps(250, 1000))).isEqualTo(0.25);
        assertThat(RunsModel.share(steps(1001, 1000))).isEqualTo(1.0);
        assertThat(RunsModel.share(steps(10, 0))).isNaN();
        assertThat(model.text(steps(250, 1000), RunsModel.Column.PROGRESS)).startsWith("25.0");
        assertThat(model.text(steps(10, 0), RunsModel.Column.PROGRESS)).isEqualTo("–");
    }

    @Test
    void copies_chosen_rows_as_a_table_whose_cells_hold_no_tabs() {
        model.update(List.of(run("a", 2.5), run("b", 1.0), reason("c", "It\tstopped\nthere.")), false);
        List<String> lines = model.tsv(List.of("a", "c")).lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0).split("\t")).hasSize(RunsModel.Column.values().length);
        assertThat(lines.get(1)).startsWith("a\t").contains("2.500");
        assertThat(lines.get(2)).startsWith("c\t").endsWith("It stopped there.");
    }

    @Test
    void finds_a_run_by_its_id() {
        model.update(List.of(run("a", 1), run("b", 2)), false);
        assertThat(model.indexOf("b")).isEqualTo(1);
        assertThat(model.indexOf("x")).isEqualTo(-1);
    }

    private List<String> ids() {
        return model.rows().stream().map(RunInfo::id).toList();
    }

    private static RunInfo run(String id, double loss) {
        return info(id, "", 0, 0, loss);
    }

    private static RunInfo steps(long done, long all) {
        return info("r", "", done, all, Double.NaN);
    }

    private static RunInfo reason(String id, String why) {
        return info(id, why, 0, 0, Double.NaN);
    }

    private static RunInfo info(String id, String why, long step, long steps, double loss) {
        return new RunInfo(id, "e", "RUNNING", why, step, steps, loss, Double.NaN, Double.NaN, null, Instant.EPOCH);
    }
}
