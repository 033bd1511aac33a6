package eu.leam.workbench.evaluate.statistics;

import eu.leam.workbench.base.quantity.Estimate;
import eu.leam.workbench.model.score.Interval;
import java.util.Locale;

/**
 * A share of n items with its error.
 *
 * @param share from 0 to 1
 * @param n items, 1 or more
 */
public record Proportion(double share, long n) {
    private static final double NORMAL_975 = 1.959963984540054;

    public Proportion {
        if (!(share >= 0 && share <= 1) || n < 1) {
            throw new IllegalArgumentException("no share: " + share + " of n = " + n);
        }
    }

    /** Mean of values between 0 and 1. */
    public static Proportion of(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return new Proportion(sum / values.length, values.length);
    }

    /**
     * Standard error {@code sqrt(p(1-p)/(n-1))}, as lm-evaluation-harness gives it (sample variance of zeros and ones over n);
     * NaN for n = 1. With ties counted half it is an upper bound of the sample's own.
     */
    public double standardError() {
        return n < 2 ? Double.NaN : Math.sqrt(share * (1 - share) / (n - 1));
    }

    /** Share, error and n. */
    public Estimate estimate() {
        return new Estimate(share, standardError(), n);
    }

    /**
     * 95 % interval: Wilson's score interval (Wilson 1927, J. Am. Stat. Assoc. 22, eq. 4 as given by Brown, Cai and DasGupta
     * 2001, Statistical Science 16, eq. 4); for a share of 0 or 1 the one-sided bound of Clopper and Pearson (1934, Biometrika
     * 26), {@code 1 - 0.05^(1/n)} away from it.
     */
    public Interval interval() {
        if (share == 0 || share == 1) {
            double bound = oneSidedBound(n);
            String method = String.format(Locale.ROOT, "Clopper-Pearson, one-sided, n = %d", n);
            return share == 0 ? new Interval(0, bound, 0.95, method) : new Interval(1 - bound, 1, 0.95, method);
        }
        double z2 = NORMAL_975 * NORMAL_975;
        double middle = (share + z2 / (2 * n)) / (1 + z2 / n);
        double half = NORMAL_975 / (1 + z2 / n) * Math.sqrt(share * (1 - share) / n + z2 / (4.0 * n * n));
        return new Interval(
                Math.max(0, middle - half),
                Math.min(1, middle + half),
                0.95,
                String.format(Locale.ROOT, "Wilson, n = %d", n));
    }

    /** The largest share with which none of n items shows the thing with a probability of at least 5 %: {@code 1 - 0.05^(1/n)}. */
    public static double oneSidedBound(long n) {
        return -Math.expm1(Math.log(0.05) / n);
    }
}
