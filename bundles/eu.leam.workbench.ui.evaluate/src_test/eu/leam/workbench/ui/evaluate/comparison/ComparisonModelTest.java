package eu.leam.workbench.ui.evaluate.comparison;

import static eu.leam.workbench.ui.evaluate.SomeScores.bias;
import static eu.leam.workbench.ui.evaluate.SomeScores.bits;
import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.model.score.Comparison;
import eu.leam.workbench.model.score.Interval;
import eu.leam.workbench.model.score.PairedDifference;
import eu.leam.workbench.model.score.Score;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonModelTest {
    private final ComparisonModel model = new ComparisonModel();

    @Test
    void two_versions_are_chosen_by_themselves_and_stay_while_they_are_there() {
        model.versions(List.of("a", "b", "c"), "c");
        assertThat(model.second() + " minus " + model.first()).isEqualTo("a minus c");
        model.choose("a", "c");
        model.versions(List.of("a", "c", "d"), "d");
        assertThat(model.second() + " minus " + model.first()).isEqualTo("c minus a");
        model.versions(List.of("d"), "d");
        assertThat(model.isReady()).isFalse();
        model.versions(List.of(), "");
        assertThat(model.isReady()).isFalse();
    }

    @Test
    void an_answer_to_another_question_is_dropped_and_a_new_question_forgets_the_old_answer() {
        model.versions(List.of("a", "b"), "");
        assertThat(model.answer(comparison("a", "b"))).isFalse();
        assertThat(model.answer(comparison("b", "a"))).isTrue();
        model.swap();
        assertThat(model.comparison()).isNull();
        assertThat(model.verdict()).contains("no score in common");
    }

    @Test
    void metrics_are_chosen_apart_and_the_verdict_is_that_of_the_whole() {
        model.versions(List.of("b", "a"), "a");
        model.answer(comparison("a", "b"));
        assertThat(model.metrics().stream().map(ComparisonModel.Metric::name))
                .containsExactly("Bits per byte", "Stereotyped share");
        assertThat(model.shown().rows()).hasSize(2);
        model.metric(model.metrics().get(1).id());
        assertThat(model.verdict()).isEqualTo("Stereotyped share, all: Verdict on 0.5.");
    }

    @Test
    void the_notes_say_what_is_covered_which_seeds_stand_there_and_what_was_refused() {
        model.versions(List.of("b", "a"), "a");
        model.answer(comparison("a", "b"));
        assertThat(model.notes())
                .contains(
                        "It covers this.", "It does not cover that.", "s1 and s2", "Not compared:", "Another scorer.");
    }

    @Test
    void the_file_holds_all_differences_whatever_is_shown() {
        List<String> lines = ComparisonText.csv(comparison("a", "b")).lines().toList();
        assertThat(lines).hasSize(1 + 3);
        assertThat(lines.get(1))
                .isEqualTo("a,b,held-out,bits_per_byte,bits/byte,,,3.0,2.5,-0.5,-0.6,-0.4,0.95,\"paired, by hand\",60,,"
                        + "Verdict on 3.0.");
    }

    private static Comparison comparison(String first, String second) {
        return new Comparison(
                first,
                second,
                List.of("s1", "s2"),
                true,
                List.of(difference(bits("", 3)), difference(bits("de", 2)), difference(bias("", "", 0.5))),
                List.of("Another scorer."),
                "It covers this.",
                "It does not cover that.");
    }

    private static PairedDifference difference(Score score) {
        double value = score.estimate().value();
        return new PairedDifference(
                score,
                value,
                value - 0.5,
                -0.5,
                new Interval(-0.6, -0.4, 0.95, "paired, by hand"),
                60,
                Double.NaN,
                "Verdict on " + value + ".");
    }
}
