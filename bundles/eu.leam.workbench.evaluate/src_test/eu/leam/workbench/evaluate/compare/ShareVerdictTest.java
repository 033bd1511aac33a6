package eu.leam.workbench.evaluate.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.leam.workbench.evaluate.Messages;
import eu.leam.workbench.model.score.Interval;
import eu.leam.workbench.model.score.PairedDifference;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

class ShareVerdictTest {
    private static final Comparer COMPARER = new Comparer(200, 1);

    @Test
    void few_items_that_differ_one_way_are_no_difference_until_the_exact_test_says_so() {
        for (int n : new int[] {12, 36, 180}) {
            for (int few : new int[] {3, 4, 5}) {
                assertNoClaim(shares(n, few, 0));
                assertNoClaim(shares(n, 0, few));
            }
            assertThat(shares(n, 6, 0).verdict()).isEqualTo("m/b is higher than m/a on these items (n = " + n + ").");
            assertThat(shares(n, 0, 6).verdict()).isEqualTo("m/b is lower than m/a on these items (n = " + n + ").");
        }
    }

    @Test
    void items_that_all_differ_alike_are_held_to_the_exact_test_too() {
        assertNoClaim(shares(5, 5, 0));
        assertNoClaim(shares(5, 0, 5));
        assertThat(shares(6, 6, 0).verdict()).contains("higher");
    }

    @Test
    void the_method_names_the_interval_and_where_it_was_carried_on() {
        PairedDifference plain = shares(36, 6, 0);
        assertThat(plain.interval().method())
                .isEqualTo("score interval of Tango (1998) for the shares of 36 paired items");
        assertThat(plain.interval().lower()).isCloseTo(0.0541783, within(1e-6));
        assertThat(plain.interval().upper()).isCloseTo(0.3189079, within(1e-6));

        PairedDifference carried = shares(36, 5, 0);
        assertThat(carried.interval().method()).contains("Tango (1998)", "36", "carried on to 0", "exact McNemar");
        assertThat(carried.interval().lower()).isZero();
        assertThat(carried.interval().upper()).isCloseTo(0.2865953, within(1e-6));
    }

    @Test
    void a_claim_is_made_when_the_interval_leaves_out_0_and_never_against_the_exact_test() {
        for (int n : new int[] {36, 180}) {
            for (int up = 0; up <= 24; up++) {
                for (int down = 0; up + down <= 24; down++) {
                    Interval interval = interval(n, up, down);
                    boolean leavesOut = interval.lower() > 0 || interval.upper() < 0;

                    assertThat(leavesOut)
                            .as("%d up, %d down of %d", up, down, n)
                            .isEqualTo(mcNemar(up, down) < 0.05);
                }
            }
        }
    }

    private static double mcNemar(int up, int down) {
        return Math.min(1, 2 * BinomialDistribution.of(up + down, 0.5).cumulativeProbability(Math.min(up, down)));
    }

    @Test
    void ties_alone_make_no_claim_that_turning_their_signs_denies() {
        double[] first = new double[36];
        double[] second = new double[36];
        Arrays.fill(second, 0, 5, 0.5);

        assertNoClaim(compare(first, second));
    }

    @Test
    void shares_with_values_in_between_keep_the_bootstrap() {
        double[] first = new double[36];
        double[] second = new double[36];
        Arrays.setAll(second, i -> i % 3 / 4.0);

        assertThat(compare(first, second).interval().method()).contains("bootstrap");
    }

    /** The probability of every outcome is summed, so that nothing scatters. */
    @Test
    void covers_the_true_difference_with_few_items_that_differ() {
        for (int n : new int[] {12, 36, 180}) {
            double sum = 0;
            int cases = 0;
            Interval[][] intervals = intervals(n, Math.min(n, 40));
            for (int differ = 3; differ <= Math.min(8, n / 2); differ++) {
                for (double upwards : new double[] {0.5, 0.6, 0.75, 0.9, 1}) {
                    double share = differ / (double) n;
                    double covered = coverage(n, share * upwards, share * (1 - upwards), intervals);

                    assertThat(covered)
                            .as("%d of %d, %s upwards", differ, n, upwards)
                            .isGreaterThan(0.915);
                    sum += covered;
                    cases++;
                }
            }
            assertThat(sum / cases).as("mean with n = %d", n).isBetween(0.95, 0.99);
        }
    }

    private static Interval[][] intervals(int n, int most) {
        var intervals = new Interval[most + 1][most + 1];
        for (int up = 0; up <= most; up++) {
            for (int down = 0; up + down <= most; down++) {
                intervals[up][down] = interval(n, up, down);
            }
        }
        return intervals;
    }

    private static double coverage(int n, double up, double down, Interval[][] intervals) {
        double covered = 0;
        var differing = BinomialDistribution.of(n, up + down);
        for (int m = 0; m < intervals.length; m++) {
            var upwards = BinomialDistribution.of(m, up / (up + down));
            for (int k = 0; k <= m; k++) {
                Interval interval = intervals[k][m - k];
                if (interval.lower() <= up - down + 1e-12 && interval.upper() >= up - down - 1e-12) {
                    covered += differing.probability(m) * upwards.probability(k);
                }
            }
        }
        return covered;
    }

    private static Interval interval(int n, int up, int down) {
        return shares(n, up, down).interval();
    }

    private static PairedDifference shares(int n, int up, int down) {
        double[] first = new double[n];
        double[] second = new double[n];
        Arrays.fill(second, 0, up, 1);
        Arrays.fill(first, up, up + down, 1);
        return compare(first, second);
    }

    private static PairedDifference compare(double[] first, double[] second) {
        return COMPARER.compare(
                        List.of(Made.measured(Map.of("", first))),
                        List.of(Made.measured(Map.of("", second))),
                        List.of(),
                        List.of("m/a", "m/b"))
                .differences()
                .getFirst();
    }

    private static void assertNoClaim(PairedDifference difference) {
        assertThat(difference.interval().lower()).isLessThanOrEqualTo(0);
        assertThat(difference.interval().upper()).isGreaterThanOrEqualTo(0);
        assertThat(difference.verdict()).startsWith("No evidence").doesNotContain(Messages.Compare_seed);
    }
}
