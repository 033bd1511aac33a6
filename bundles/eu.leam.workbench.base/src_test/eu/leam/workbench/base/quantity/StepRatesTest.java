package eu.leam.workbench.base.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepRatesTest {

    @Test
    void a_slow_window_counts_as_long_as_it_took() {
        // given 32 steps of 512 tokens in 1 s, 32 in 4 s, and 16 whose last rate is that of the last 32: 2 s
        List<Double> rates = new ArrayList<>();
        rates.addAll(Collections.nCopies(31, 1.0)); // within a window: overlaps, not looked at
        rates.add(32 * 512 / 1.0);
        rates.addAll(Collections.nCopies(31, 1.0));
        rates.add(32 * 512 / 4.0);
        rates.addAll(Collections.nCopies(15, 1.0));
        rates.add(32 * 512 / 2.0);

        // then 80 steps took 1 + 4 + 1 s
        assertThat(StepRates.whole(rates)).isCloseTo(80 * 512 / 6.0, within(1e-9));
    }

    @Test
    void a_run_of_few_steps_has_the_rate_of_its_last() {
        assertThat(StepRates.whole(List.of(100.0, 50.0, 75.0))).isCloseTo(75, within(1e-12));
    }

    @Test
    void of_no_step_no_rate_is_known() {
        assertThat(StepRates.whole(List.of())).isNaN();
    }
}
