package eu.leam.workbench.evaluate.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import java.util.function.DoubleSupplier;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.api.Test;

class BootstrapTest {

    @Test
    void draws_every_item_equally_often_within_and_over_blocks() {
        assertBinomial(3, 1);
        assertBinomial(200, 70);
        assertBinomial(256, 100);
        assertBinomial(1000, 300);
        assertBinomial(2048, 256);
    }

    /** How often a resample holds the first k of n items is binomial: n draws with probability k/n. */
    private static void assertBinomial(int n, int k) {
        double[] marks = new double[n];
        Arrays.fill(marks, 0, k, 1);
        int rounds = 20_000;
        long[] counts = new long[n + 1];
        for (double share : new Bootstrap(rounds, 3).differences(columns(marks, ones(n)), 5)) {
            counts[(int) Math.round(share * n)]++;
        }
        var exact = BinomialDistribution.of(n, (double) k / n);
        double chi = 0;
        int cells = 0;
        double expected = 0;
        long seen = 0;
        for (int i = 0; i <= n; i++) {
            expected += exact.probability(i) * rounds;
            seen += counts[i];
            if (expected >= 20 && (1 - exact.cumulativeProbability(i)) * rounds >= 20 || i == n) {
                chi += (seen - expected) * (seen - expected) / expected;
                cells++;
                expected = 0;
                seen = 0;
            }
        }
        assertThat(ChiSquaredDistribution.of(cells - 1).survivalProbability(chi))
                .as("first %d of %d items", k, n)
                .isGreaterThan(0.001);
    }

    @Test
    void gives_students_interval_for_the_mean_of_many_normal_differences() {
        var random = new SplittableRandom(8);
        int n = 1500;
        double[] gaps = values(n, random::nextGaussian);
        double mean = Arrays.stream(gaps).average().orElseThrow();
        double squares = Arrays.stream(gaps).map(g -> (g - mean) * (g - mean)).sum();
        double error = Math.sqrt(squares / (n - 1) / n);
        double half = TDistribution.of(n - 1).inverseSurvivalProbability(0.025) * error;

        double[] ends = new Bootstrap(10_000, 1).interval(columns(gaps, ones(n)), 2);

        // the ends of 10,000 rounds scatter by 0.027 errors
        assertThat(ends[0]).isCloseTo(mean - half, within(0.1 * error));
        assertThat(ends[1]).isCloseTo(mean + half, within(0.1 * error));
    }

    @Test
    void draws_ratios_as_the_plain_bootstrap_does() {
        var random = new SplittableRandom(21);
        int n = 700;
        double[] bytes = values(n, () -> 20 + Math.floor(-80 * Math.log(random.nextDouble())));
        double[] gaps = new double[n];
        Arrays.setAll(gaps, i -> bytes[i] * (random.nextGaussian() - 0.3 * Math.log(random.nextDouble())));
        int rounds = 6000;

        double[] blocked = new Bootstrap(rounds, 1).differences(columns(gaps, bytes), 9);
        double[] plain = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            double gap = 0;
            double denominator = 0;
            for (int i = 0; i < n; i++) {
                int drawn = random.nextInt(n);
                gap += gaps[drawn];
                denominator += bytes[drawn];
            }
            plain[round] = gap / denominator;
        }

        // Kolmogorov and Smirnov's distance of two equal samples exceeds 1.95 sqrt(2/rounds) once in a thousand
        assertThat(distance(blocked, plain)).isLessThan(1.95 * Math.sqrt(2.0 / rounds));
    }

    @Test
    void covers_the_true_difference_as_often_as_it_says_even_with_twelve_items() {
        var random = new SplittableRandom(77);
        int covered = 0;
        int simulations = 2000;
        for (int i = 0; i < simulations; i++) {
            double[] gaps = values(12, () -> 0.4 + random.nextGaussian());
            double[] ends = new Bootstrap(1000, i).interval(columns(gaps, ones(12)), 1);
            covered += ends[0] <= 0.4 && ends[1] >= 0.4 ? 1 : 0;
        }

        assertThat(covered / (double) simulations).isBetween(0.935, 0.97);
    }

    @Test
    void a_mean_over_languages_resamples_each_language_by_itself() {
        // both languages are constant within, so no resample can differ
        var columns =
                new ItemColumns(List.of(group(new double[] {1, 1, 1}, ones(3)), group(new double[] {4, 4}, ones(2))));

        assertThat(new Bootstrap(500, 1).interval(columns, 1)).containsExactly(2.5, 2.5);
    }

    @Test
    void the_same_seed_gives_the_same_rounds_with_any_number_of_threads_and_another_seed_others() throws Exception {
        var random = new SplittableRandom(5);
        var columns = columns(values(1000, random::nextGaussian), values(1000, () -> 1 + random.nextInt(9)));
        double[] once = new Bootstrap(1000, 1).differences(columns, 4);

        for (int threads : new int[] {1, 3}) {
            try (var pool = new ForkJoinPool(threads)) {
                assertThat(pool.submit(() -> new Bootstrap(1000, 1).differences(columns, 4))
                                .get())
                        .containsExactly(once);
            }
        }
        assertThat(new Bootstrap(1000, 2).differences(columns, 4)).isNotEqualTo(once);
        assertThat(new Bootstrap(1000, 1).differences(columns, 5)).isNotEqualTo(once);
        // more rounds begin with the same ones
        assertThat(Arrays.copyOf(new Bootstrap(1100, 1).differences(columns, 4), 1000))
                .containsExactly(once);
    }

    private static double distance(double[] first, double[] second) {
        Arrays.sort(first);
        Arrays.sort(second);
        double largest = 0;
        int j = 0;
        for (int i = 0; i < first.length; i++) {
            while (j < second.length && second[j] <= first[i]) {
                j++;
            }
            largest = Math.max(largest, Math.abs((i + 1.0) / first.length - (double) j / second.length));
        }
        return largest;
    }

    private static double[] values(int n, DoubleSupplier supplier) {
        double[] values = new double[n];
        Arrays.setAll(values, i -> supplier.getAsDouble());
        return values;
    }

    private static double[] ones(int n) {
        return values(n, () -> 1);
    }

    private static ItemColumns columns(double[] gaps, double[] denominators) {
        return new ItemColumns(List.of(group(gaps, denominators)));
    }

    private static ItemColumns.Group group(double[] gaps, double[] denominators) {
        return new ItemColumns.Group(new double[gaps.length], gaps, denominators);
    }
}
