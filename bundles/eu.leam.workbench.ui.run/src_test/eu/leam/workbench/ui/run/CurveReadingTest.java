package eu.leam.workbench.ui.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.leam.workbench.chart.Style;
import eu.leam.workbench.curves.CurveStore;
import eu.leam.workbench.curves.RunStatus;
import eu.leam.workbench.ui.RunColours;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CurveReadingTest {
    private final CurveStore store = CurveStore.inMemory();

    @TempDir
    private Path folder;

    @BeforeEach
    void write_a_run_of_a_thousand_steps_with_one_spike() {
        var writer = store.writer("a");
        for (int step = 1; step <= 1000; step++) {
            writer.append("loss", step, step * 512L, step, step == 500 ? 9.5 : 3.0 + (step % 2) * 0.1);
        }
        writer.publish(RunStatus.RUNNING, Instant.EPOCH);
    }

    @Test
    void answers_for_the_runs_that_have_the_metric_and_hides_no_extreme() {
        CurveAnswer answer = answer(CurveAxis.STEP, 0);
        assertThat(answer.lines()).extracting(CurveAnswer.Line::run).containsExactly("a");
        assertThat(answer.points()).isEqualTo(1000);
        assertThat(answer.hidden()).isPositive();
        assertThat(answer.lines().getFirst().raw().max()).contains(9.5);
        assertThat(answer.lines().getFirst().smooth()).isNull();
    }

    @Test
    void draws_over_tokens_and_smooths_beside_the_raw_line() {
        CurveAnswer answer = answer(CurveAxis.TOKENS, 0.9);
        var line = answer.lines().getFirst();
        assertThat(line.raw().xLast()[line.raw().size() - 1]).isEqualTo(512_000);
        assertThat(line.smooth().max()).isNotNull().doesNotContain(9.5);
        assertThat(line.raw().max()).contains(9.5);
    }

    @Test
    void exports_the_picture_as_png_and_svg_and_all_points_as_csv() throws Exception {
        var what = new CurvesExport.What(answer(CurveAxis.STEP, 0.9), new CurveReading(store.snapshot()));
        var figure = CurveFigure.of(what.answer(), new RunColours(), true);
        for (var way : CurvesExport.Way.values()) {
            CurvesExport.write(way, what, figure, Style.LIGHT, folder.resolve("out." + way));
        }
        assertThat(Files.readAllBytes(folder.resolve("out.PNG"))).startsWith(0x89, 'P', 'N', 'G');
        assertThat(Files.readString(folder.resolve("out.SVG"))).contains("<svg");
        assertThat(Files.readAllLines(folder.resolve("out.CSV"))).hasSize(1001);
    }

    @Test
    void says_which_file_could_not_be_written() {
        var what = new CurvesExport.What(answer(CurveAxis.STEP, 0), new CurveReading(store.snapshot()));
        var figure = CurveFigure.of(what.answer(), new RunColours(), true);
        Path file = folder.resolve("none").resolve("out.csv");
        assertThatThrownBy(() -> CurvesExport.write(CurvesExport.Way.CSV, what, figure, Style.LIGHT, file))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining(file.toString());
    }

    private CurveAnswer answer(CurveAxis axis, double smoothing) {
        var question = new CurvesModel.Question(List.of("a", "unknown"), "loss", axis, smoothing);
        return new CurveReading(store.snapshot()).answer(question, 100);
    }
}
