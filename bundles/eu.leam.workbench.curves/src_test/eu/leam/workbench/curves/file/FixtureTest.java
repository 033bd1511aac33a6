package eu.leam.workbench.curves.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.files.FileSource;
import eu.leam.workbench.curves.Axis;
import eu.leam.workbench.curves.Curve;
import eu.leam.workbench.curves.CurveException;
import eu.leam.workbench.curves.CurveQuery;
import eu.leam.workbench.curves.CurveSlice;
import eu.leam.workbench.curves.CurveStore;
import eu.leam.workbench.curves.Range;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Real event files; the expected values were computed with a reader of 30 lines of Python (struct and sums). */
class FixtureTest {
    private final CurveStore store = CurveStore.inMemory();
    private Path data;

    @BeforeEach
    void find() {
        String own = System.getenv("LEAM_SHARED");
        Path shared = own == null ? Path.of("..", "..", "..", "shared") : Path.of(own);
        Path here = Files.isDirectory(shared) ? shared : Path.of("..", "..", "..", "..", "shared");
        data = here.resolve("data/curves");
        assumeTrue(Files.isDirectory(data), "skipped: shared fixtures are absent");
    }

    @Test
    void reads_the_runs_of_tensorboard_reducer() throws CurveException {
        new RunFolder(data.resolve("tfevents-reducer/runs"), store, Environment.system()).poll();

        assertThat(store.snapshot().runs().keySet())
                .containsExactly("lax/run_1", "strict/run_1", "strict/run_2", "strict/run_3");
        assertCurve("lax/run_1", "lax/bar_1", 110, 162.85297417640686);
        assertCurve("lax/run_1", "lax/bar_2", 110, 164.76469123363495);
        assertCurve("lax/run_1", "lax/foo", 110, 171.71927404403687);
        assertCurve("strict/run_1", "strict/foo", 100, 148.84195291996002);
        assertCurve("strict/run_2", "strict/foo", 100, 245.90924787521362);
        assertCurve("strict/run_3", "strict/foo", 100, 348.1090958118439);
        Curve curve = store.snapshot().curve("strict/run_1", "strict/foo");
        assertThat(curve.range(Axis.STEP)).isEqualTo(new Range(0, 495));
        assertThat(curve.range(Axis.CLOCK)).isEqualTo(new Range(1622543341.758558, 1622543341.7694452));
        assertThat(curve.range(Axis.TOKENS)).isNull();
        assertThat(curve.lastPoint().first()).isEqualTo(1.212090253829956);
    }

    @Test
    void reads_the_toy_run_down_to_3e_5() throws CurveException {
        new RunFolder(data.resolve("tfevents-wandb"), store, Environment.system()).poll();

        assertCurve("tfevents-wandb", "batch_loss", 17, 3.914048545582773);
        assertCurve("tfevents-wandb", "epoch_val_loss", 17, 0.0005005524471926037);
        assertCurve("tfevents-wandb", "epoch_val_acc", 17, 17);
        CurveSlice slice = store.slices(CurveQuery.of(List.of("tfevents-wandb"), "batch_loss", 100))
                .getFirst();
        assertThat(slice.raw().min()[16]).isEqualTo(2.932505594799295e-05);
        assertThat(slice.hiddenPoints()).isZero();
        assertThat(slice.axisKnown()).isTrue();
        CurveSlice tokens = store.slices(CurveQuery.of(List.of("tfevents-wandb"), "batch_loss", 100)
                        .over(Axis.TOKENS))
                .getFirst();
        assertThat(tokens.axisKnown()).isFalse();
        assertThat(tokens.isEmpty()).isTrue();
    }

    @Test
    void reads_every_scalar_of_a_real_file_that_arrives_in_random_pieces() throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Path file = data.resolve("tfevents-wandb/events.out.tfevents.1585769947.cvp");
        GrowingSource source = new GrowingSource(Files.readAllBytes(file), 0);
        EventFile reader = new EventFile(source);
        PointList points = new PointList();

        while (source.visible < source.bytes.length) {
            source.visible = Math.min(source.bytes.length, source.visible + 1 + random.nextInt(700));
            reader.poll(points, Long.MAX_VALUE);
        }

        assertThat(points.points).as("seed %d", seed).hasSize(102);
        PointList whole = new PointList();
        new EventFile(new FileSource(file)).poll(whole, Long.MAX_VALUE);
        assertThat(points.points).as("seed %d", seed).isEqualTo(whole.points);
    }

    private void assertCurve(String run, String metric, long count, double sum) {
        Curve curve = store.snapshot().curve(run, metric);
        double[] total = new double[1];
        curve.forEach(block -> total[0] += block.first());
        assertThat(curve.points()).isEqualTo(count);
        assertThat(total[0]).isCloseTo(sum, within(1e-12));
    }
}
