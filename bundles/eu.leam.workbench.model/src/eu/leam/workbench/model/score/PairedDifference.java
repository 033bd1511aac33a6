package eu.leam.workbench.model.score;

/**
 * How far two model versions differ on one thing, over the same items.
 *
 * @param score what is compared: the first version's score
 * @param first value of the first version
 * @param second value of the second version
 * @param difference second minus first, in the score's unit
 * @param interval 95 % interval of the difference
 * @param n items that both have
 * @param seedDifference the same difference between two runs that differ in the seed alone; NaN when there is no such pair
 * @param verdict one plain sentence
 */
public record PairedDifference(
        Score score,
        double first,
        double second,
        double difference,
        Interval interval,
        long n,
        double seedDifference,
        String verdict) {}
