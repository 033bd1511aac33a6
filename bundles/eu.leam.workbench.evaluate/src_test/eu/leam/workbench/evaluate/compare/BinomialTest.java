package eu.leam.workbench.evaluate.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;

class BinomialTest {
    private static final int DRAWS = 200_000;

    @Test
    void draws_the_binomial_distribution_by_walking_and_by_rejection() {
        assertDistribution(7, 0.3);
        assertDistribution(1000, 0.004);
        assertDistribution(1000, 0.256);
        assertDistribution(60, 0.9);
        assertDistribution(100_000, 0.00256);
    }

    @Test
    void knows_its_ends() {
        var binomial = new Binomial(10);
        var random = new SplittableRandom(1);

        assertThat(binomial.draw(random, 10, 0)).isZero();
        assertThat(binomial.draw(random, 10, 1)).isEqualTo(10);
        assertThat(binomial.draw(random, 0, 0.5)).isZero();
    }

    /** Pearson's chi-squared against the exact masses, cells with less than 20 expected draws joined. */
    private static void assertDistribution(int n, double p) {
        var binomial = new Binomial(n);
        var random = new SplittableRandom(42);
        long[] counts = new long[n + 1];
        for (int i = 0; i < DRAWS; i++) {
            counts[binomial.draw(random, n, p)]++;
        }
        var exact = BinomialDistribution.of(n, p);
        double chi = 0;
        int cells = 0;
        double expected = 0;
        long seen = 0;
        for (int k = 0; k <= n; k++) {
            expected += exact.probability(k) * DRAWS;
            seen += counts[k];
            if (expected >= 20 && (1 - exact.cumulativeProbability(k)) * DRAWS >= 20 || k == n) {
                chi += (seen - expected) * (seen - expected) / expected;
                cells++;
                expected = 0;
                seen = 0;
            }
        }
        assertThat(ChiSquaredDistribution.of(cells - 1).survivalProbability(chi))
                .as("n = %d, p = %s: chi squared %s over %d cells", n, p, chi, cells)
                .isGreaterThan(0.001);
    }
}
