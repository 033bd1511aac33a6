package eu.leam.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.core.demo.DemoOutcome;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DemoCommandTest {

    @Test
    void tells_notes_and_restarts_and_names_report_and_pictures_in_the_last_line() {
        Path report = Path.of("demo", "report", "index.html");
        Path picture = Path.of("demo", "report", "figures", "loss.png");
        var changing = new DemoOutcome.Changing(
                60,
                "here",
                "0123",
                null,
                "unknown",
                report,
                List.of(picture),
                Map.of(),
                List.of("The run balanced-s1 took 2 stretches."));
        var outcome = new DemoOutcome(
                1,
                20_000,
                List.of(),
                new TreeMap<>(Map.of("hashes", "PASSED")),
                new TreeMap<>(),
                false,
                true,
                List.of("npm is missing."),
                changing);
        var out = new StringWriter();

        new DemoCommand().show(outcome, new Paper(new PrintWriter(out)));

        List<String> lines = out.toString().lines().toList();
        assertThat(lines).startsWith("npm is missing.", "The run balanced-s1 took 2 stretches.");
        assertThat(lines.getLast())
                .contains(report.toString(), picture.getParent().toString());
    }
}
