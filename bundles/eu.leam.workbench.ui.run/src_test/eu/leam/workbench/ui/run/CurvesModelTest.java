package eu.leam.workbench.ui.run;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.chart.Trace;
import eu.leam.workbench.core.session.RunInfo;
import eu.leam.workbench.ui.Ref;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CurvesModelTest {
    private final CurvesModel model = new CurvesModel();

    @Test
    void shows_live_runs_as_long_as_nothing_is_selected() {
        model.runs(List.of(run("p", "PENDING"), run("r", "RUNNING"), run("c", "COMPLETED")));
        assertThat(model.shown()).containsExactly("p", "r");
    }

    @Test
    void shows_the_newest_when_none_is_live() {
        List<RunInfo> many = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            many.add(run("c" + i, "COMPLETED"));
        }
        model.runs(many);
        assertThat(model.shown()).hasSize(CurvesModel.NEWEST).startsWith("c0", "c1");
    }

    @Test
    void follows_selected_runs_and_experiments_and_comes_back_to_the_live_ones() {
        model.runs(List.of(run("r", "RUNNING"), run("c", "COMPLETED")));
        assertThat(model.select(List.of(Ref.run("c")))).isTrue();
        assertThat(model.shown()).containsExactly("c");
        assertThat(model.select(List.of(new Ref("datasets/udhr-de")))).isFalse();
        assertThat(model.shown()).containsExactly("c");
        assertThat(model.select(List.of(new Ref("experiments/e")))).isTrue();
        assertThat(model.shown()).containsExactly("r", "c");
        model.select(List.of());
        assertThat(model.shown()).containsExactly("r");
    }

    @Test
    void shows_live_runs_when_the_selected_one_is_gone() {
        model.runs(List.of(run("r", "RUNNING"), run("c", "COMPLETED")));
        model.select(List.of(Ref.run("c")));
        model.runs(List.of(run("r", "RUNNING")));
        assertThat(model.shown()).containsExactly("r");
    }

    @Test
    void is_concerned_only_by_runs_it_shows() {
        model.runs(List.of(run("r", "RUNNING"), run("c", "COMPLETED")));
        assertThat(model.concerns(Set.of("c"))).isFalse();
        assertThat(model.concerns(Set.of("c", "r"))).isTrue();
    }

    @Test
    void offers_loss_and_the_validation_mean_first_even_before_there_are_points() {
        assertThat(CurvesModel.choices(List.of())).containsExactly("loss", "validation_bits_per_byte/mean");
        assertThat(CurvesModel.choices(List.of("validation_bits_per_byte/de", "zeta", "loss", "learning_rate")))
                .containsExactly(
                        "loss",
                        "validation_bits_per_byte/mean",
                        "learning_rate",
                        "zeta",
                        "validation_bits_per_byte/de");
    }

    @Test
    void smooths_noisy_metrics_only_until_told_otherwise() {
        assertThat(model.question().smoothing()).isEqualTo(CurvesModel.NOISY_SMOOTHING);
        model.smoothing(2);
        assertThat(model.smoothing()).isEqualTo(0.99);
        model.metric(MetricName.MEAN_BITS);
        assertThat(model.smoothing()).isZero();
        model.metric(MetricName.LOSS);
        assertThat(model.smoothing()).isEqualTo(0.99);
    }

    @Test
    void leaves_hidden_lines_out_until_they_are_shown_again() {
        var answer = new CurveAnswer("loss", CurveAxis.STEP, List.of(line("a"), line("b")));
        model.hide("a", true);
        assertThat(model.visible(answer).lines())
                .extracting(CurveAnswer.Line::run)
                .containsExactly("b");
        model.hide("a", false);
        assertThat(model.visible(answer).lines()).hasSize(2);
    }

    @Test
    void reads_the_nearest_point_and_nothing_beyond_the_ends() {
        var line = line("a");
        assertThat(line.valueAt(1.4)).isEqualTo(5.0);
        assertThat(line.valueAt(1.6)).isEqualTo(4.0);
        assertThat(line.valueAt(9)).isNaN();
        assertThat(line.last()).isEqualTo(3.0);
        assertThat(new CurveAnswer("loss", CurveAxis.STEP, List.of(line)).nearestX(3.2))
                .isEqualTo(4.0);
        assertThat(CurveAnswer.EMPTY.nearestX(2)).isNaN();
    }

    private static CurveAnswer.Line line(String run) {
        var raw = Trace.of(new double[] {1, 2, 4}, new double[] {5, 4, 3});
        return new CurveAnswer.Line(run, raw, null, 3, 0);
    }

    private static RunInfo run(String id, String state) {
        return new RunInfo(id, "e", state, "", 0, 0, Double.NaN, Double.NaN, Double.NaN, null, Instant.EPOCH);
    }
}
