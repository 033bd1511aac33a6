package eu.leam.workbench.curves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SmoothingTest {

    /**
     * TensorBoard's formula as its scalar chart has it (tensorboard/webapp/widgets/line_chart_v2, classicSmoothing): s
     * = w s + (1 - w) x, shown s / (1 - w^n), n the number of finite values so far.
     */
    private static double[] tensorBoard(double[] values, double weight) {
        double[] shown = new double[values.length];
        double last = 0;
        int accumulated = 0;
        for (int i = 0; i < values.length; i++) {
            if (!Double.isFinite(values[i])) {
                shown[i] = values[i];
            } else {
                last = last * weight + (1 - weight) * values[i];
                accumulated++;
                double debias = weight == 1 ? 1 : 1 - Math.pow(weight, accumulated);
                shown[i] = last / debias;
            }
        }
        return shown;
    }

    @Test
    void follows_tensorboards_formula() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (double weight : new double[] {0.01, 0.6, 0.9, 0.999}) {
            double[] values = new double[3000];
            CurveStore store = CurveStore.inMemory();
            CurveWriter writer = store.writer("r");
            for (int i = 0; i < values.length; i++) {
                values[i] = i % 97 == 5 ? Double.NaN : 3 + random.nextGaussian();
                writer.append("m", i, -1, i, values[i]);
            }
            writer.publish(RunStatus.RUNNING, Instant.EPOCH);
            double[] expected = tensorBoard(values, weight);

            CurveSlice slice = store.slices(
                            CurveQuery.of(List.of("r"), "m", 3000).smoothed(weight))
                    .getFirst();

            for (int i = 0; i < values.length; i++) {
                if (Double.isNaN(values[i])) {
                    assertThat(slice.smoothed().first()[i]).isNaN();
                } else {
                    assertThat(slice.raw().first()[i]).isEqualTo(values[i]);
                    assertThat(slice.smoothed().first()[i])
                            .as("seed %d weight %s at %d", seed, weight, i)
                            .isCloseTo(expected[i], within(1e-11));
                }
            }
        }
    }

    @Test
    void has_the_value_worked_out_by_hand() {
        Smoothing smoothing = new Smoothing(0.5);

        assertThat(smoothing.next(2)).isEqualTo(2); // 1 / 0.5
        assertThat(smoothing.next(4)).isCloseTo(2.5 / 0.75, within(1e-15)); // (0.5 * 1 + 0.5 * 4) / (1 - 0.25)
    }

    @Test
    void goes_on_where_it_was_when_the_curve_grows_and_starts_again_when_it_is_taken_back() {
        CurveStore store = CurveStore.inMemory();
        CurveWriter writer = store.writer("r");
        Random random = new Random(3);
        double[] values = random.doubles(2000).toArray();
        CurveQuery query = CurveQuery.of(List.of("r"), "m", 3000).smoothed(0.9);
        for (int i = 0; i < 1000; i++) {
            writer.append("m", i, -1, i, values[i]);
        }
        writer.publish(RunStatus.RUNNING, Instant.EPOCH);
        CurveSnapshot before = store.snapshot();
        before.slices(query);

        for (int i = 700; i < 2000; i++) {
            values[i] += 5;
            writer.append("m", i, -1, i, values[i]);
        }
        writer.publish(RunStatus.RUNNING, Instant.EPOCH);

        double[] expected = tensorBoard(values, 0.9);
        assertThat(store.slices(query).getFirst().smoothed().first()[1999]).isCloseTo(expected[1999], within(1e-12));
        assertThat(before.slices(query).getFirst().smoothed().first()[999]).isLessThan(1);
    }
}
