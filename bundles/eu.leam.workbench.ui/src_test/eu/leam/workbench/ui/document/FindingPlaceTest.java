package eu.leam.workbench.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.Severity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindingPlaceTest {
    private static final String TEXT = """
            schema: 1
            # which data
            entries:
              - dataset: udhr-de
                weight: 0.5
              - dataset: udhr-fr
                bounds:
                  - 0
                  - 1
                weight: -1
            training:
              weight: 3
              optimiser:
                beta: 0.9
            """;

    @Test
    void takes_the_line_that_the_subject_names() {
        assertThat(line("mixtures/balanced.yaml:12", "")).isEqualTo(12);
        assertThat(line("mixtures/balanced.yaml:7:3", "entries")).isEqualTo(7);
    }

    @Test
    void finds_the_line_of_a_field() {
        assertThat(line("mixtures/balanced", "entries")).isEqualTo(3);
        assertThat(line("mixtures/balanced", "entries[0].weight")).isEqualTo(5);
        assertThat(line("mixtures/balanced", "entries[1].dataset")).isEqualTo(6);
        assertThat(line("mixtures/balanced", "entries[1].bounds[1]")).isEqualTo(9);
        assertThat(line("mixtures/balanced", "entries[1].weight")).isEqualTo(10);
        assertThat(line("mixtures/balanced", "training.optimiser.beta")).isEqualTo(14);
    }

    @Test
    void points_at_the_parent_when_the_field_is_missing() {
        assertThat(line("mixtures/balanced", "entries[1].licence")).isEqualTo(6);
        assertThat(line("mixtures/balanced", "entries[5].weight")).isEqualTo(3);
        assertThat(line("mixtures/balanced", "budget")).isZero();
        assertThat(line("mixtures/balanced", "")).isZero();
    }

    @Test
    void keeps_the_worst_that_is_said_of_a_line() {
        var note = new Finding("rule", Severity.NOTE, "mixtures/balanced", "entries[0].weight", "It is so.", "");
        var error = new Finding("rule", Severity.ERROR, "mixtures/balanced.yaml:5:1", "", "It is so.", "");
        var nowhere = new Finding("rule", Severity.ERROR, "mixtures/balanced", "", "It is so.", "");

        assertThat(FindingPlace.lines(List.of(note, error, nowhere), TEXT)).isEqualTo(Map.of(5, Severity.ERROR));
        assertThat(FindingPlace.lines(List.of(note), TEXT)).isEqualTo(Map.of(5, Severity.NOTE));
    }

    private static int line(String subject, String field) {
        return FindingPlace.line(new Finding("rule", Severity.ERROR, subject, field, "It is so.", ""), TEXT);
    }
}
