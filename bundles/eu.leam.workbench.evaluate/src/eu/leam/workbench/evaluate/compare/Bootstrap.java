package eu.leam.workbench.evaluate.compare;

import eu.leam.workbench.base.random.Philox;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Percentile bootstrap of a paired difference (Efron and Tibshirani 1993, chapter 13): items are drawn with replacement, both models
 * keep the same items. The n-th round of a seed draws the same items on every machine and in every order.
 *
 * @param rounds number of rounds
 * @param seed seed
 */
record Bootstrap(int rounds, long seed) {

    /**
     * The 2.5th and 97.5th percentile of second minus first.
     *
     * @param columns the items; at least one
     * @param stream names the score, so that two scores draw independently
     */
    double[] interval(ItemColumns columns, long stream) {
        double[] differences = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            differences[round] = difference(columns, new SplittableRandom(Philox.bits(seed, stream, round)));
        }
        Arrays.sort(differences);
        return new double[] {percentile(differences, 0.025), percentile(differences, 0.975)};
    }

    private static double difference(ItemColumns columns, SplittableRandom random) {
        double sum = 0;
        for (ItemColumns.Group group : columns.groups()) {
            double gap = 0;
            double denominator = 0;
            int n = group.first().length;
            for (int i = 0; i < n; i++) {
                int drawn = random.nextInt(n);
                gap += group.second()[drawn] - group.first()[drawn];
                denominator += group.denominators()[drawn];
            }
            sum += gap / denominator;
        }
        return sum / columns.groups().size();
    }

    private static double percentile(double[] sorted, double p) {
        double place = p * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
