package eu.leam.workbench.ui.design.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.leam.workbench.chart.LineFigure;
import eu.leam.workbench.ui.design.form.FieldFacts;
import eu.leam.workbench.ui.document.PageDocument;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExperimentSheetTest {
    private static final String TEXT = """
            schema: 1
            title: Test
            generation: leam-1
            mixture: balanced
            model:
              layers: 4
              width: 96
              heads: 4
              context: 128
            training:
              tokens: 500000 tokens
              batch: 4 sequences
              learningRate: 0.003
              minimumLearningRate: 0.0003
              warmup: 50 steps
            """;

    private static ExperimentSheet sheet(String text) {
        return ExperimentSheet.of(new PageDocument("experiments/test", text, List.of(), true, false));
    }

    @Test
    void counts_parameters_and_steps_of_the_text_as_it_stands() {
        var size = sheet(TEXT).size().orElseThrow();
        assertThat(size.parameters().total()).isEqualTo(468_768);
        assertThat(size.steps()).isEqualTo(977);
        assertThat(sheet(TEXT.replace("layers: 4", "layers: 8"))
                        .size()
                        .orElseThrow()
                        .parameters()
                        .total())
                .isGreaterThan(468_768);
    }

    @Test
    void draws_the_schedule_up_to_its_peak_and_down_to_its_minimum() {
        LineFigure figure = sheet(TEXT).schedule().orElseThrow();
        double[] rate = figure.lines().getFirst().raw().first();
        double[] step = figure.lines().getFirst().raw().x();
        assertThat(step[0]).isEqualTo(1);
        assertThat(step[step.length - 1]).isEqualTo(977);
        assertThat(rate[0]).isCloseTo(0.003 / 50, within(1e-12));
        assertThat(java.util.Arrays.stream(rate).max().orElseThrow()).isCloseTo(0.003, within(1e-5));
        assertThat(rate[rate.length - 1]).isCloseTo(0.0003, within(1e-9));
    }

    @Test
    void says_why_there_is_no_size() {
        assertThat(sheet(TEXT.replace("width: 96", "width: 97")).size()).isEmpty();
        assertThat(sheet(TEXT.replace("width: 96", "width: 97")).trouble()).contains("model.heads");
        assertThat(sheet("title: [").experiment()).isEmpty();
        assertThat(sheet("title: [").trouble()).isNotEmpty();
        assertThat(sheet(TEXT.replace("500000 tokens", "9.2e18 tokens").replace("batch: 4", "batch: 1000000"))
                        .trouble())
                .isNotNull();
    }

    @Test
    void a_field_knows_value_unit_default_and_range() {
        var experiment = sheet(TEXT).experiment().orElseThrow();
        FieldFacts batch = FieldFacts.of(experiment, "training.batch").orElseThrow();
        assertThat(batch.value()).isEqualTo("4");
        assertThat(batch.unit()).isEqualTo("sequences");
        assertThat(batch.standard()).isEqualTo("4");
        assertThat(batch.least()).isEqualTo("1");
        assertThat(batch.most()).isEqualTo("1000000");
        FieldFacts mixture = FieldFacts.of(experiment, "mixture").orElseThrow();
        assertThat(mixture.folder()).isEqualTo("mixtures");
        assertThat(mixture.offered(List.of("other"))).containsExactly("balanced", "other");
        assertThat(FieldFacts.of(experiment, "training.nothing")).isEmpty();
    }

    @Test
    void durations_read_as_people_say_them() {
        assertThat(CostRows.duration(4.26, Locale.ENGLISH)).isEqualTo("4.3 s");
        assertThat(CostRows.duration(142, Locale.ENGLISH)).isEqualTo("2 min 22 s");
        assertThat(CostRows.duration(3725, Locale.ENGLISH)).isEqualTo("1 h 2 min");
        assertThat(CostRows.duration(Double.POSITIVE_INFINITY, Locale.ENGLISH)).isEqualTo("–");
        assertThat(CostRows.of(Optional.empty(), Optional.empty(), "not yet")
                        .get(3)
                        .note())
                .isEqualTo("not yet");
    }
}
