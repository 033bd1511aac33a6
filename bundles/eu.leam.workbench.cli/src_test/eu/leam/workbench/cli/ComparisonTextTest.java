package eu.leam.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.base.quantity.Estimate;
import eu.leam.workbench.model.score.Comparison;
import eu.leam.workbench.model.score.Direction;
import eu.leam.workbench.model.score.Interval;
import eu.leam.workbench.model.score.PairedDifference;
import eu.leam.workbench.model.score.Score;
import eu.leam.workbench.model.score.Scorer;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The text of a comparison says as much as its JSON. */
class ComparisonTextTest {
    private static final String DAMAGE = "unpaired, from both standard errors. The results per item (x) were changed.";

    @Test
    void every_verdict_and_every_method_that_was_used_stands_in_the_text_once() {
        var comparison = new Comparison(
                "m/a",
                "m/b",
                List.of(),
                false,
                List.of(
                        difference("de", new Interval(-0.1, 0.3, 0.95, DAMAGE), "No evidence either way."),
                        difference("en", new Interval(0.1, 0.2, 0.95, DAMAGE), "m/b is higher."),
                        difference("fr", new Interval(0.1, 0.2, 0.95, "score interval"), "m/b is higher, too."),
                        difference("pl", null, "Nothing can be said.")),
                List.of("evaluations/x.json cannot be read."),
                "It covers this.",
                "It does not cover that.");

        List<String> lines = told(comparison).lines().toList();

        assertThat(lines.get(1)).endsWith(" 1  No evidence either way.");
        assertThat(lines.get(2)).endsWith(" 1  m/b is higher.");
        assertThat(lines.get(3)).endsWith(" 2  m/b is higher, too.");
        assertThat(lines.get(4)).endsWith(" –  Nothing can be said.");
        assertThat(lines.subList(5, lines.size()))
                .containsExactly(
                        "Method 1: " + DAMAGE,
                        "Method 2: score interval",
                        "evaluations/x.json cannot be read.",
                        "It covers this.",
                        "It does not cover that.");
    }

    private static String told(Comparison comparison) {
        var out = new StringWriter();
        ComparisonCommand.tell(comparison, new Paper(new PrintWriter(out, true)));
        return out.toString();
    }

    private static PairedDifference difference(String language, Interval interval, String verdict) {
        var score = new Score(
                "bench",
                "r1",
                "none",
                "metric",
                "share",
                language,
                "",
                new Estimate(0.5, 0.1, 9),
                null,
                Direction.HIGHER,
                Double.NaN,
                new Scorer("scorer", "1", "", "harness"));
        return new PairedDifference(score, 0.5, 0.6, 0.1, interval, 9, Double.NaN, verdict);
    }
}
