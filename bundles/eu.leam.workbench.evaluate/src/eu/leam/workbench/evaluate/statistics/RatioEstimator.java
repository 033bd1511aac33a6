package eu.leam.workbench.evaluate.statistics;

import eu.leam.workbench.base.quantity.Estimate;
import eu.leam.workbench.model.score.Interval;
import java.util.List;
import java.util.Locale;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The ratio of two sums over documents, such as bits per byte, with an error over documents.
 *
 * <p>{@code R = sum b / sum B}, {@code se^2 = n/(n-1) sum (b_i - R B_i)^2 / (sum B)^2}: Cochran, Sampling Techniques (1977),
 * section 6.4, without finite population correction. It takes the documents as independent draws; with a handful of them the
 * error itself is rough, which the interval by Student's t shows.
 *
 * @param value the ratio
 * @param standardError its error; NaN with one document
 * @param n documents, or languages' documents together for a mean
 * @param freedom degrees of freedom of the error
 */
public record RatioEstimator(double value, double standardError, long n, double freedom) {

    /** Ratio of the sums of two equally long rows; the denominators are positive. */
    public static RatioEstimator of(double[] numerators, double[] denominators) {
        int n = numerators.length;
        double above = 0;
        double below = 0;
        for (int i = 0; i < n; i++) {
            above += numerators[i];
            below += denominators[i];
        }
        double ratio = above / below;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double residual = numerators[i] - ratio * denominators[i];
            squares += residual * residual;
        }
        double error = n < 2 ? Double.NaN : Math.sqrt(squares * n / (n - 1)) / below;
        return new RatioEstimator(ratio, error, n, n - 1);
    }

    /**
     * Plain mean over independent parts, each weighing the same; error by addition of variances, degrees of freedom by
     * Satterthwaite (1946, Biometrics Bulletin 2). The error is NaN as soon as one part has none.
     */
    public static RatioEstimator mean(List<RatioEstimator> parts) {
        double sum = 0;
        double variance = 0;
        double quartic = 0;
        long n = 0;
        for (RatioEstimator part : parts) {
            double square = part.standardError * part.standardError;
            sum += part.value;
            variance += square;
            quartic += square * square / part.freedom;
            n += part.n;
        }
        double freedom = quartic == 0 ? n - parts.size() : variance * variance / quartic;
        return new RatioEstimator(sum / parts.size(), Math.sqrt(variance) / parts.size(), n, freedom);
    }

    /** Value, error and n. */
    public Estimate estimate() {
        return new Estimate(value, standardError, n);
    }

    /** 95 % interval by Student's t; null when there is no error. */
    public Interval interval() {
        if (Double.isNaN(standardError)) {
            return null;
        }
        double half = TDistribution.of(freedom).inverseSurvivalProbability(0.025) * standardError;
        return new Interval(
                value - half,
                value + half,
                0.95,
                String.format(Locale.ROOT, "ratio estimator over %d documents, Student t, %.1f degrees", n, freedom));
    }
}
