package eu.leam.workbench.evaluate.compare;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * How two models did on the same items where each item is right, wrong or, as a tie, half: what their shares' difference rests on.
 *
 * <p>The bootstrap is no judge here: where all of k items that differ do so one way, it leaves out 0 as soon as
 * {@code (1 - k/n)^n < 2.5 %}, which is with four of them, while the exact test gives p = 0.125. So the interval is the score interval
 * of Tango 1998, "Equivalence test and confidence interval for the difference in proportions for the paired-sample design", Statistics
 * in Medicine 17, 891-908. It covers 95 % in the mean, at worst some 92 % with few items that differ.
 *
 * <p>A tie against a whole counts as half an item that differs. The formula then takes {@code E|gap|} for {@code E gap^2}, which is no
 * smaller between -1 and 1, so that ties never make the interval too narrow.
 *
 * @param n items, 1 or more
 * @param up items that the second model has right and the first wrong
 * @param down items the other way
 * @param halfUp items that the second model has better by a half
 * @param halfDown items the other way
 */
record PairedShares(int n, int up, int down, int halfUp, int halfDown) {
    private static final double NORMAL = 1.959963984540054; // 97.5th percentile of the standard normal distribution
    private static final double DENIED = 0.05;
    private static final int HALVINGS = 60;

    /** Counts; empty when a value is none of 0, 0.5 and 1. */
    static Optional<PairedShares> of(ItemColumns.Group group) {
        int[] counts = new int[5];
        for (int i = 0; i < group.first().length; i++) {
            double first = group.first()[i];
            double second = group.second()[i];
            if (!counted(first) || !counted(second)) {
                return Optional.empty();
            }
            counts[(int) (2 * (second - first)) + 2]++;
        }
        return Optional.of(new PairedShares(group.first().length, counts[4], counts[0], counts[3], counts[1]));
    }

    private static boolean counted(double value) {
        return value == 0 || value == 0.5 || value == 1;
    }

    /** Second share minus first. */
    double gap() {
        return (better() - worse()) / n;
    }

    private double better() {
        return up + halfUp / 2.0;
    }

    private double worse() {
        return down + halfDown / 2.0;
    }

    /** Lower and upper end of Tango's 95 % interval. */
    double[] interval() {
        return new double[] {
            end(-1, gap(), delta -> score(delta) - NORMAL), end(gap(), 1, delta -> score(delta) + NORMAL)
        };
    }

    /** Where a falling function crosses 0. */
    private static double end(double from, double to, DoubleUnaryOperator falling) {
        double low = from;
        double high = to;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (falling.applyAsDouble(middle) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** Tango's statistic for a true difference of delta, with the likeliest share of items the other way given it. */
    private double score(double delta) {
        double b = (2 * n - better() + worse()) * delta - better() - worse();
        double c = -worse() * delta * (1 - delta);
        double other = (Math.sqrt(Math.max(0, b * b - 8 * n * c)) - b) / (4 * n);
        double variance = n * (2 * other + delta * (1 - delta));
        double distance = better() - worse() - n * delta;
        return distance == 0 ? 0 : distance / Math.sqrt(Math.max(variance, Double.MIN_NORMAL));
    }

    /**
     * How likely a sum of gaps at least as far from 0 is if each gap were as likely of the other sign, two-sided: McNemar's exact test
     * where no item is half.
     */
    double probability() {
        int halves = halfUp + halfDown;
        int wholes = up + down;
        int sum = Math.abs(2 * (up - down) + halfUp - halfDown);
        if (sum == 0) {
            return 1;
        }
        var half = BinomialDistribution.of(halves, 0.5);
        var whole = BinomialDistribution.of(wholes, 0.5);
        double tail = 0;
        for (int x = 0; x <= halves; x++) {
            double mass = half.probability(x);
            if (mass > 0) {
                // 2 (2y - wholes) + (2x - halves) >= sum, for y whole items upwards
                int least = Math.ceilDiv(sum + 2 * wholes + halves - 2 * x, 4);
                tail += mass * whole.survivalProbability(least - 1);
            }
        }
        return Math.min(1, 2 * tail);
    }

    /** Whether the exact test leaves 0 possible: then no interval may leave it out. */
    boolean zeroIsPossible() {
        return probability() >= DENIED;
    }
}
