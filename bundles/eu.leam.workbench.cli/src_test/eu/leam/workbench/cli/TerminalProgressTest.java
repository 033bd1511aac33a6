package eu.leam.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.cli.TerminalProgress.Style;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TerminalProgressTest {
    private final StringWriter err = new StringWriter();

    private TerminalProgress progress(Style style, int columns) {
        return new TerminalProgress(new PrintWriter(err), style, columns);
    }

    @Test
    void says_nothing_where_there_is_no_terminal_and_nobody_asked() {
        try (var progress = progress(Style.QUIET, 80)) {
            progress.stage("Train", 10, "steps");
            progress.worked(5, "loss 3.2");
        }
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void tells_lines_without_control_characters_where_they_are_asked_for() {
        try (var progress = progress(Style.LINES, 80)) {
            progress.stage("Train", 100, "steps");
            for (int i = 0; i <= 100; i++) {
                progress.worked(i, "loss 3.2");
            }
        }
        assertThat(err.toString()).doesNotContain("\r").doesNotContain("\u001b");
        assertThat(err.toString().lines())
                .hasSize(11)
                .last()
                .asString()
                .contains("100 %")
                .contains("100/100 steps");
    }

    @Test
    void draws_the_bar_over_itself_and_never_wider_than_the_terminal() {
        try (var progress = progress(Style.BAR, 40)) {
            progress.stage("Train a model with a very long name", 100, "steps");
            progress.worked(50, "4000 tokens/s, loss 3.214");
        }
        String[] drawn = err.toString().stripTrailing().split("\r\u001b\\[K");
        assertThat(drawn).hasSize(3);
        assertThat(Arrays.stream(drawn)).allMatch(line -> line.length() < 40);
        assertThat(err.toString()).endsWith(System.lineSeparator());
    }

    @Test
    void shows_stage_share_note_and_count() {
        try (var progress = progress(Style.BAR, 200)) {
            progress.stage("Train", 200, "steps");
            progress.worked(50, "4000 tokens/s, loss 3.214");
        }
        assertThat(err.toString())
                .contains("Train  [======                  ]  25 %  4000 tokens/s, loss 3.214  50/200 steps");
    }

    @Test
    void a_stage_of_unknown_length_has_its_name_alone() {
        try (var progress = progress(Style.BAR, 80)) {
            progress.stage("Probe this machine", 0, "");
        }
        assertThat(err.toString())
                .contains("Probe this machine")
                .doesNotContain("%")
                .doesNotContain("[=");
    }

    @Test
    void each_stage_begins_a_line_of_its_own() {
        try (var progress = progress(Style.BAR, 80)) {
            progress.stage("First", 2, "files");
            progress.worked(2, "");
            progress.stage("Second", 2, "files");
        }
        assertThat(err.toString().split("\n")).hasSize(2);
    }

    @Test
    void time_is_told_as_a_clock() {
        assertThat(TerminalProgress.clock(7)).isEqualTo("0:07");
        assertThat(TerminalProgress.clock(754)).isEqualTo("12:34");
        assertThat(TerminalProgress.clock(3723)).isEqualTo("1:02:03");
    }
}
