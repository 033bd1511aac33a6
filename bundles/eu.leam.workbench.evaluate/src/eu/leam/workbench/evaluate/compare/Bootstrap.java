package eu.leam.workbench.evaluate.compare;

import eu.leam.workbench.base.random.Philox;
import eu.leam.workbench.evaluate.statistics.RatioEstimator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Percentile bootstrap of a paired difference (Efron and Tibshirani 1993, chapter 13): items are drawn with replacement, both models
 * keep the same items. The n-th round of a seed draws the same items on every machine, in every order and with any number of threads.
 *
 * <p>Plain percentiles are too narrow with few items, by {@code sqrt((n-1)/n)} and for want of Student's t; so percentiles further
 * out are read: Hesterberg 2015, "What teachers should know about the bootstrap", The American Statistician 69
 * (expanded percentile interval). From a few hundred items on they are the plain ones.
 *
 * @param rounds number of rounds
 * @param seed seed
 */
record Bootstrap(int rounds, long seed) {
    private static final double TAIL = 0.025;
    private static final int BATCH = 64;

    /**
     * The 95 % interval of second minus first.
     *
     * @param columns the items; at least two in each group
     * @param stream names the score, so that two scores draw independently
     * @return lower and upper end
     */
    double[] interval(ItemColumns columns, long stream) {
        double[] differences = differences(columns, stream);
        Arrays.sort(differences);
        double tail = tail(columns);
        return new double[] {percentile(differences, tail), percentile(differences, 1 - tail)};
    }

    /** The difference of each round. */
    double[] differences(ItemColumns columns, long stream) {
        List<Resampling> groups = columns.groups().stream().map(Resampling::new).toList();
        double[] differences = new double[rounds];
        IntStream.range(0, (rounds + BATCH - 1) / BATCH).parallel().forEach(batch -> {
            int first = batch * BATCH;
            double[] totals = new double[Math.min(BATCH, rounds - first)];
            SplittableRandom[] randoms = new SplittableRandom[totals.length];
            Arrays.setAll(randoms, i -> new SplittableRandom(Philox.bits(seed, stream, first + i)));
            groups.forEach(group -> group.addRatios(randoms, totals));
            for (int i = 0; i < totals.length; i++) {
                differences[first + i] = totals[i] / groups.size();
            }
        });
        return differences;
    }

    /** The percentile that the lower end is read at. */
    static double tail(ItemColumns columns) {
        List<RatioEstimator> parts = new ArrayList<>();
        double plugIn = 0;
        for (ItemColumns.Group group : columns.groups()) {
            RatioEstimator part = group.difference();
            parts.add(part);
            double variance = part.standardError() * part.standardError();
            plugIn += variance * (part.n() - 1) / part.n();
        }
        RatioEstimator mean = RatioEstimator.mean(parts);
        if (!(plugIn > 0)) {
            return TAIL;
        }
        double wider = mean.standardError() * parts.size() / Math.sqrt(plugIn);
        double student = TDistribution.of(mean.freedom()).inverseSurvivalProbability(TAIL);
        return NormalDistribution.of(0, 1).survivalProbability(wider * student);
    }

    private static double percentile(double[] sorted, double p) {
        double place = p * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
