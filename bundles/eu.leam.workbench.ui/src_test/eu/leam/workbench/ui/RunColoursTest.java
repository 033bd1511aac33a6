package eu.leam.workbench.ui;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.core.session.RunInfo;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunColoursTest {
    private final RunColours colours = new RunColours();

    @Test
    void gives_colours_in_the_order_of_launching() {
        colours.note(List.of(run("late", 200), run("early", 100)));
        assertThat(colours.of("early")).isZero();
        assertThat(colours.of("late")).isEqualTo(1);
    }

    @Test
    void keeps_a_runs_colour_when_older_ones_come_later() {
        colours.note(List.of(run("first", 200)));
        colours.note(List.of(run("first", 200), run("older", 100)));
        assertThat(colours.of("first")).isZero();
        assertThat(colours.of("older")).isEqualTo(1);
    }

    @Test
    void gives_the_next_colour_to_a_run_nobody_noted() {
        assertThat(colours.of("unknown")).isZero();
        assertThat(colours.of("other")).isEqualTo(1);
        assertThat(colours.of("unknown")).isZero();
    }

    private static RunInfo run(String id, long launched) {
        Instant at = Instant.ofEpochSecond(launched);
        return new RunInfo(id, "e", "RUNNING", "", 0, 0, Double.NaN, Double.NaN, Double.NaN, at, at);
    }
}
