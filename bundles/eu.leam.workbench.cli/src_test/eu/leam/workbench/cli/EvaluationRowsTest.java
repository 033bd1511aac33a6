package eu.leam.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.base.quantity.Estimate;
import eu.leam.workbench.model.score.Direction;
import eu.leam.workbench.model.score.Interval;
import eu.leam.workbench.model.score.Score;
import eu.leam.workbench.model.score.Scorer;
import org.junit.jupiter.api.Test;

class EvaluationRowsTest {

    @Test
    void a_share_of_none_or_all_has_a_dash_for_its_error_and_its_interval() {
        var none = score("share", new Estimate(0, 0, 2), new Interval(0, 0.7764, 0.95, "one-sided"));
        var all = score("share", new Estimate(1, 0, 2), new Interval(0.2236, 1, 0.95, "one-sided"));

        assertThat(EvaluationCommand.row(none))
                .containsExactly("bench", "metric", "de", "", "0.0000", "–", "0.0000", "0.7764", "2");
        assertThat(EvaluationCommand.row(all))
                .containsExactly("bench", "metric", "de", "", "1.0000", "–", "0.2236", "1.0000", "2");
    }

    @Test
    void anything_else_keeps_its_error_and_an_unknown_interval_is_a_dash() {
        var share = score("share", new Estimate(0.5, 0.1, 26), new Interval(0.3, 0.7, 0.95, "Wilson"));
        var bits = score("bits/byte", new Estimate(1, 0, 3), null);

        assertThat(EvaluationCommand.row(share)).endsWith("0.5000", "0.1000", "0.3000", "0.7000", "26");
        assertThat(EvaluationCommand.row(bits)).endsWith("1.0000", "0.0000", "–", "–", "3");
        assertThat(Messages.Evaluation_scores.split("\\|"))
                .hasSize(EvaluationCommand.row(bits).size());
    }

    private static Score score(String unit, Estimate estimate, Interval interval) {
        return new Score(
                "bench",
                "r1",
                "none",
                "metric",
                unit,
                "de",
                "",
                estimate,
                interval,
                Direction.LOWER,
                Double.NaN,
                new Scorer("scorer", "1", "", "harness"));
    }
}
