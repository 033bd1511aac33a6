package eu.leam.workbench.evaluate.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ProportionTest {

    @Test
    void gives_share_n_and_the_error_of_the_sample() {
        double[] values = {1, 0, 1, 1, 0, 1, 0, 1, 1, 1};

        var estimate = Proportion.of(values).estimate();

        assertThat(estimate.value()).isCloseTo(0.7, within(1e-15));
        assertThat(estimate.n()).isEqualTo(10);
        // the standard deviation of the ten values with n - 1, over the root of ten
        double squares = 0;
        for (double value : values) {
            squares += (value - 0.7) * (value - 0.7);
        }
        assertThat(estimate.standardError()).isCloseTo(Math.sqrt(squares / 9 / 10), within(1e-15));
    }

    @Test
    void has_no_error_from_one_item() {
        assertThat(new Proportion(1, 1).estimate().standardError()).isNaN();
        assertThat(new Proportion(1, 1).estimate().hasError()).isFalse();
    }

    /** Newcombe 1998, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17, table I, method 3. */
    @Test
    void gives_the_published_wilson_intervals() {
        assertInterval(new Proportion(81.0 / 263, 263), 0.2553, 0.3662);
        assertInterval(new Proportion(15.0 / 148, 148), 0.0624, 0.1605);
        assertInterval(new Proportion(1.0 / 29, 29), 0.0061, 0.1718);
    }

    /** The exact bounds behind the rule of three: Hanley and Lippman-Hand 1983, JAMA 249, 1743-1745. */
    @Test
    void a_share_of_none_or_all_has_a_one_sided_bound() {
        assertThat(Proportion.oneSidedBound(10)).isCloseTo(0.2589, within(5e-5));
        assertThat(Proportion.oneSidedBound(30)).isCloseTo(0.0950, within(5e-5));
        assertThat(Proportion.oneSidedBound(100)).isCloseTo(0.0295, within(5e-5));

        assertInterval(new Proportion(0, 12), 0, 0.2209);
        assertInterval(new Proportion(1, 12), 0.7791, 1);
        assertThat(new Proportion(0, 12).interval().method()).contains("one-sided");
        // with that share, no hit in twelve has a probability of exactly one in twenty
        assertThat(Math.pow(1 - Proportion.oneSidedBound(12), 12)).isCloseTo(0.05, within(1e-12));
    }

    @Test
    void refuses_what_is_no_share() {
        assertThatThrownBy(() -> new Proportion(1.01, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Proportion(Double.NaN, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Proportion(0.5, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertInterval(Proportion proportion, double lower, double upper) {
        assertThat(proportion.interval().lower()).isCloseTo(lower, within(5e-5));
        assertThat(proportion.interval().upper()).isCloseTo(upper, within(5e-5));
        assertThat(proportion.interval().level()).isEqualTo(0.95);
    }
}
