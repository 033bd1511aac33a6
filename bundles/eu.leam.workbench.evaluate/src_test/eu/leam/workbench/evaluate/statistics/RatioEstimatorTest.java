package eu.leam.workbench.evaluate.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RatioEstimatorTest {

    @Test
    void gives_ratio_error_and_interval_as_reckoned_by_hand() {
        // R = 15/6; residuals -0.5, -1, 1.5; se = sqrt(3/2 * 3.5) / 6; t with two degrees of freedom = 4.302653
        var ratio = RatioEstimator.of(new double[] {2, 4, 9}, new double[] {1, 2, 3});

        assertThat(ratio.value()).isEqualTo(2.5);
        assertThat(ratio.standardError()).isCloseTo(0.3818813, within(1e-7));
        assertThat(ratio.interval().lower()).isCloseTo(2.5 - 4.302653 * 0.3818813, within(1e-5));
        assertThat(ratio.interval().upper()).isCloseTo(2.5 + 4.302653 * 0.3818813, within(1e-5));
    }

    @Test
    void the_error_is_how_far_the_ratio_scatters_over_new_documents() {
        var random = new SplittableRandom(11);
        int repeats = 4000;
        double sum = 0;
        double squares = 0;
        double variances = 0;
        for (int i = 0; i < repeats; i++) {
            var ratio = documents(random, 60);
            sum += ratio.value();
            squares += ratio.value() * ratio.value();
            variances += ratio.standardError() * ratio.standardError();
        }

        double scatter = Math.sqrt(squares / repeats - sum / repeats * (sum / repeats));
        assertThat(Math.sqrt(variances / repeats) / scatter).isCloseTo(1, within(0.06));
    }

    @Test
    void the_mean_over_languages_adds_variances_and_takes_satterthwaites_freedom() {
        var one = new RatioEstimator(3, 0.3, 5, 4);
        var two = new RatioEstimator(5, 0.4, 10, 9);

        var mean = RatioEstimator.mean(List.of(one, two));

        assertThat(mean.value()).isEqualTo(4);
        assertThat(mean.standardError()).isCloseTo(0.25, within(1e-12));
        assertThat(mean.n()).isEqualTo(15);
        assertThat(mean.freedom()).isCloseTo(0.25 * 0.25 / (0.09 * 0.09 / 4 + 0.16 * 0.16 / 9), within(1e-9));
    }

    @Test
    void one_document_gives_no_error_and_no_interval_nor_does_a_mean_over_it() {
        var one = RatioEstimator.of(new double[] {7}, new double[] {2});

        assertThat(one.standardError()).isNaN();
        assertThat(one.interval()).isNull();
        var mean = RatioEstimator.mean(List.of(one, new RatioEstimator(5, 0.4, 10, 9)));
        assertThat(mean.value()).isEqualTo(4.25);
        assertThat(mean.interval()).isNull();
    }

    private static RatioEstimator documents(SplittableRandom random, int n) {
        double[] bits = new double[n];
        double[] bytes = new double[n];
        for (int i = 0; i < n; i++) {
            bytes[i] = 100 + random.nextInt(400);
            bits[i] = bytes[i] * (3 + random.nextDouble());
        }
        return RatioEstimator.of(bits, bytes);
    }
}
