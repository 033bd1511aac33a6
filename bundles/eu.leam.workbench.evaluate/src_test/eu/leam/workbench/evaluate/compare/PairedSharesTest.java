package eu.leam.workbench.evaluate.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PairedSharesTest {
    private static final double NORMAL = 1.959963984540054;

    /**
     * Fagerland, Lydersen and Laake 2014, "Recommended tests and confidence intervals for paired binomial proportions", Statistics in
     * Medicine 33: the tables of Bentur et al. 2009 and Cavo et al. 2012, and what the R package contingencytables gives for them.
     */
    @Test
    void gives_the_published_intervals_and_exact_probabilities() {
        assertEnds(new PairedShares(21, 1, 7, 0, 0), -0.517, -0.026, 5e-4);
        assertThat(new PairedShares(21, 1, 7, 0, 0).probability()).isCloseTo(0.0703, within(5e-5));

        assertEnds(new PairedShares(161, 6, 16, 0, 0), -0.1240, -0.0054, 5e-5);
        assertThat(new PairedShares(161, 6, 16, 0, 0).probability()).isCloseTo(0.052479, within(5e-7));
    }

    @Test
    void at_both_ends_the_statistic_with_the_likeliest_shares_is_that_of_the_normal_distribution() {
        int[][] cases = {{36, 6, 0}, {36, 3, 8}, {180, 4, 1}, {12, 5, 2}, {180, 0, 3}, {12, 1, 1}};
        for (int[] each : cases) {
            double[] ends = new PairedShares(each[0], each[1], each[2], 0, 0).interval();

            assertThat(statistic(each[0], each[1], each[2], ends[0])).isCloseTo(NORMAL, within(2e-3));
            assertThat(statistic(each[0], each[1], each[2], ends[1])).isCloseTo(-NORMAL, within(2e-3));
        }
    }

    /** Tango's statistic, with the likeliest share of items downwards found by trying. */
    private static double statistic(int n, int up, int down, double delta) {
        double least = Math.max(0, -delta);
        double most = (1 - delta) / 2;
        double best = Double.NEGATIVE_INFINITY;
        double other = 0;
        int steps = 200_000;
        for (int i = 0; i <= steps; i++) {
            double share = least + (most - least) * i / steps;
            double likelihood =
                    times(up, share + delta) + times(down, share) + times(n - up - down, 1 - 2 * share - delta);
            if (likelihood > best) {
                best = likelihood;
                other = share;
            }
        }
        return (up - down - n * delta) / Math.sqrt(n * (2 * other + delta - delta * delta));
    }

    private static double times(int count, double share) {
        return count == 0 ? 0 : count * Math.log(share);
    }

    @Test
    void no_item_that_differs_leaves_as_much_either_way() {
        // solves n d^2 = z^2 |d| (1 - |d|)
        double end = NORMAL * NORMAL / (30 + NORMAL * NORMAL);

        assertEnds(new PairedShares(30, 0, 0, 0, 0), -end, end, 1e-9);
    }

    @Test
    void swapping_the_models_turns_the_interval_round() {
        double[] one = new PairedShares(36, 5, 2, 1, 0).interval();
        double[] two = new PairedShares(36, 2, 5, 0, 1).interval();

        assertThat(one[0]).isCloseTo(-two[1], within(1e-9));
        assertThat(one[1]).isCloseTo(-two[0], within(1e-9));
    }

    @Test
    void a_tie_is_half_an_item_and_anything_else_is_no_share_of_items() {
        var group = new ItemColumns.Group(
                new double[] {0, 1, 0.5, 0, 0.5, 1}, new double[] {1, 0, 1, 0.5, 0, 1}, new double[] {1, 1, 1, 1, 1, 1
                });

        assertThat(PairedShares.of(group)).contains(new PairedShares(6, 1, 1, 2, 1));
        assertThat(PairedShares.of(group).orElseThrow().gap()).isCloseTo(0.5 / 6, within(1e-12));
        assertThat(PairedShares.of(new ItemColumns.Group(new double[] {0.25}, new double[] {1}, new double[] {1})))
                .isEmpty();
    }

    @Test
    void ties_make_the_interval_no_narrower_than_their_own_scatter() {
        // 40 of 180 items up by a half, 10 down: by the plain formula for means
        double mean = 15.0 / 180;
        double error = Math.sqrt((50 * 0.25 / 180 - mean * mean) / 180);

        double[] ends = new PairedShares(180, 0, 0, 40, 10).interval();

        assertThat(ends[0]).isLessThan(mean - NORMAL * error);
        assertThat(ends[1]).isGreaterThan(mean + NORMAL * error);
    }

    @Test
    void the_exact_test_counts_every_way_in_which_the_signs_can_fall() {
        for (int[] each :
                new int[][] {{4, 0, 0, 0}, {5, 0, 0, 0}, {6, 0, 0, 0}, {3, 1, 4, 1}, {0, 0, 6, 0}, {2, 2, 3, 0}}) {
            var shares = new PairedShares(40, each[0], each[1], each[2], each[3]);

            assertThat(shares.probability()).isCloseTo(counted(each), within(1e-12));
        }
        assertThat(new PairedShares(40, 4, 0, 0, 0).probability()).isEqualTo(0.125);
        assertThat(new PairedShares(40, 5, 0, 0, 0).probability()).isEqualTo(0.0625);
        assertThat(new PairedShares(40, 6, 0, 0, 0).probability()).isEqualTo(0.03125);
        assertThat(new PairedShares(40, 3, 3, 0, 0).probability()).isEqualTo(1);
    }

    private static double counted(int[] counts) {
        int wholes = counts[0] + counts[1];
        int items = wholes + counts[2] + counts[3];
        int seen = Math.abs(2 * (counts[0] - counts[1]) + counts[2] - counts[3]);
        int far = 0;
        for (int signs = 0; signs < 1 << items; signs++) {
            int sum = 0;
            for (int i = 0; i < items; i++) {
                sum += ((signs >> i & 1) == 1 ? 1 : -1) * (i < wholes ? 2 : 1);
            }
            far += Math.abs(sum) >= seen ? 1 : 0;
        }
        return far / (double) (1 << items);
    }

    private static void assertEnds(PairedShares shares, double lower, double upper, double within) {
        assertThat(shares.interval()[0]).isCloseTo(lower, within(within));
        assertThat(shares.interval()[1]).isCloseTo(upper, within(within));
    }
}
