package eu.leam.workbench.evaluate.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PairOutcomeTest {

    @Test
    void what_one_rounding_to_single_precision_can_make_is_a_tie_at_every_size() {
        for (double size : new double[] {1e-3, 1, 50, 3e4}) {
            float value = (float) -size;
            float next = Math.nextUp(value);

            assertThat(PairOutcome.of(value, value)).isEqualTo(PairOutcome.TIE);
            assertThat(PairOutcome.of(value, next))
                    .as("one step from %s", value)
                    .isEqualTo(PairOutcome.TIE);
            assertThat(PairOutcome.of(next, value)).isEqualTo(PairOutcome.TIE);
        }
    }

    @Test
    void sums_of_the_same_likelihoods_rounded_two_ways_are_a_tie() {
        var random = new SplittableRandom(4);
        double down = 0;
        double up = 0;
        for (int i = 0; i < 40; i++) {
            double exact = -8 * random.nextDouble();
            float nearest = (float) exact;
            float below = nearest <= exact ? nearest : Math.nextDown(nearest);
            down += below;
            up += Math.nextUp(below);
        }

        assertThat(down).isLessThan(up);
        assertThat(PairOutcome.of(up, down)).isEqualTo(PairOutcome.TIE);
    }

    @Test
    void what_single_precision_does_tell_apart_is_none() {
        for (double size : new double[] {1e-3, 1, 50, 3e4}) {
            double other = -size * (1 + 3 * 0x1p-23);

            assertThat(PairOutcome.of(-size, other)).isEqualTo(PairOutcome.STEREOTYPED);
            assertThat(PairOutcome.of(other, -size)).isEqualTo(PairOutcome.OTHER);
        }
    }
}
