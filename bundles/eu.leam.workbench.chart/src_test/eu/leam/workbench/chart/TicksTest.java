package eu.leam.workbench.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TicksTest {
    private static final Axis PLAIN = Axis.of("loss", "nats");

    private static Ticks ticks(Axis axis, double lo, double hi) {
        return Ticks.of(axis, lo, hi, 7, Locale.ROOT);
    }

    @Test
    void stand_at_round_numbers_with_the_same_decimals() {
        assertThat(ticks(PLAIN, 0, 1).labels()).containsExactly("0.0", "0.2", "0.4", "0.6", "0.8", "1.0");
        assertThat(ticks(PLAIN, -0.12, 0.13).labels()).containsExactly("−0.10", "−0.05", "0.00", "0.05", "0.10");
        assertThat(ticks(PLAIN, 0, 1000).labels()).containsExactly("0", "200", "400", "600", "800", "1\u2009000");
        assertThat(Ticks.of(PLAIN, 0, 1, 7, Locale.GERMAN).labels()[1]).isEqualTo("0,2");
    }

    @Test
    void a_prefix_of_the_unit_keeps_large_and_tiny_numbers_short() {
        assertThat(ticks(Axis.of("tokens", ""), 0, 5e5).axisText()).isEqualTo("tokens, k");
        assertThat(ticks(Axis.of("tokens", ""), 0, 5e5).labels()).contains("100", "500");
        assertThat(ticks(Axis.of("energy", "Wh"), 0, 25_000).axisText()).isEqualTo("energy, kWh");
        assertThat(ticks(Axis.of("tokens", ""), 0, 2.1e12).axisText()).isEqualTo("tokens, T");
        assertThat(ticks(Axis.of("learning rate", ""), 0, 3e-5).axisText()).isEqualTo("learning rate, 10⁻⁵");
        assertThat(ticks(Axis.of("learning rate", ""), 0, 3e-5).labels()).contains("1.0", "3.0");
        assertThat(ticks(PLAIN, 0, 5).axisText()).isEqualTo("loss, nats");
    }

    @Test
    void logarithmic_ones_stand_at_decades_or_within_them() {
        Axis log = PLAIN.logarithmic(true);
        assertThat(ticks(log, 1e-6, 1).labels()).containsExactly("10⁻⁶", "10⁻⁵", "10⁻⁴", "0.001", "0.01", "0.1", "1");
        assertThat(ticks(log, 10, 200).labels()).containsExactly("10", "20", "50", "100", "200");
        assertThat(ticks(log, 1000, 1e6).labels())
                .containsExactly(
                        "1\u2009000", "3\u2009000", "10\u2009k", "30\u2009k", "100\u2009k", "300\u2009k", "1\u2009M");
        assertThat(ticks(log, 2, 7).values()).containsExactly(2, 3, 4, 5, 6, 7);
    }

    @Test
    void there_are_at_most_seven_whatever_the_range_and_mostly_five_or_more() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int few = 0;
        for (int round = 0; round < 5_000; round++) {
            double span = Math.pow(10, random.nextDouble() * 24 - 12);
            double lo = (random.nextDouble() - 0.5) * span * Math.pow(10, random.nextInt(3));
            Ticks ticks = ticks(PLAIN, lo, lo + span);
            assertThat(ticks.values().length)
                    .as("seed %d, %s + %s", seed, lo, span)
                    .isBetween(2, 7);
            assertThat(new HashSet<>(List.of(ticks.labels())))
                    .as("seed %d, %s + %s: no label twice", seed, lo, span)
                    .hasSize(ticks.labels().length);
            few += ticks.values().length < 5 ? 1 : 0;
        }
        assertThat(few).as("seed %d", seed).isLessThan(500);
    }
}
