package eu.leam.workbench.evaluate.compare;

import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.evaluate.Messages;
import eu.leam.workbench.model.score.Comparison;
import eu.leam.workbench.model.score.Interval;
import eu.leam.workbench.model.score.PairedDifference;
import eu.leam.workbench.model.score.Score;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares two model versions score by score. What is not comparable is refused with the reason; what has items in common gets a
 * paired bootstrap interval; what has aggregates alone an unpaired one.
 *
 * @param rounds bootstrap rounds, for instance 10,000
 * @param seed seed of the bootstrap
 */
public record Comparer(int rounds, long seed) {
    private static final double LEVEL = 0.95;
    private static final double NORMAL = 1.959963984540054; // 97.5th percentile of the standard normal distribution

    /**
     * Compares.
     *
     * @param first evaluations of the first version
     * @param second evaluations of the second version
     * @param seeds evaluations of two versions that differ in the seed alone; two lists, or none
     * @param names ids: first, second, and the two of the seed pair when there is one
     */
    public Comparison compare(
            List<Measured> first, List<Measured> second, List<List<Measured>> seeds, List<String> names) {
        Map<String, Score> others = scores(second);
        Map<String, Score> seedFirst = seeds.isEmpty() ? Map.of() : scores(seeds.get(0));
        Map<String, Score> seedSecond = seeds.isEmpty() ? Map.of() : scores(seeds.get(1));
        List<PairedDifference> differences = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (Measured measured : first) {
            for (Score score : measured.evaluation().scores()) {
                Score other = others.remove(score.key());
                if (other == null) {
                    refused.add(Texts.format(Messages.Gate_missing, Comparability.name(score), names.get(0)));
                    continue;
                }
                Optional<String> refusal = Comparability.refusal(score, other);
                if (refusal.isPresent()) {
                    refused.add(refusal.get());
                    continue;
                }
                double seed = seedDifference(score, seedFirst, seedSecond);
                differences.add(difference(score, other, measured, of(second, score), seed, names));
            }
        }
        others.values()
                .forEach(left ->
                        refused.add(Texts.format(Messages.Gate_missing, Comparability.name(left), names.get(1))));
        return new Comparison(
                names.get(0),
                names.get(1),
                seeds.isEmpty() ? List.of() : names.subList(2, 4),
                differences,
                refused,
                Texts.format(Messages.Compare_covers, rounds, seed),
                Messages.Compare_coversNot);
    }

    private PairedDifference difference(
            Score first,
            Score second,
            Measured measured,
            Optional<Measured> other,
            double seedGap,
            List<String> names) {
        double gap = second.estimate().value() - first.estimate().value();
        ItemColumns columns = other.isEmpty()
                ? new ItemColumns(List.of())
                : ItemColumns.of(first, measured.items(), other.get().items());
        boolean paired = columns.size() > 0;
        long n = paired
                ? columns.size()
                : Math.min(first.estimate().n(), second.estimate().n());
        Interval interval = paired ? paired(columns, first) : unpaired(gap, first, second);
        String verdict = verdict(gap, interval, n, seedGap, names);
        return new PairedDifference(
                first, first.estimate().value(), second.estimate().value(), gap, interval, n, seedGap, verdict);
    }

    private Interval paired(ItemColumns columns, Score score) {
        double[] ends =
                new Bootstrap(rounds, seed).interval(columns, score.key().hashCode());
        String method = Texts.format(Messages.Compare_method, columns.size(), rounds);
        return new Interval(ends[0], ends[1], LEVEL, method);
    }

    private static Interval unpaired(double gap, Score first, Score second) {
        double half = NORMAL
                * Math.hypot(first.estimate().standardError(), second.estimate().standardError());
        return Double.isNaN(half) ? null : new Interval(gap - half, gap + half, LEVEL, Messages.Compare_unpaired);
    }

    private static String verdict(double gap, Interval interval, long n, double seedGap, List<String> names) {
        if (interval == null || interval.lower() <= 0 && interval.upper() >= 0) {
            return Texts.format(Messages.Compare_none, n);
        }
        String pattern = gap > 0 ? Messages.Compare_higher : Messages.Compare_lower;
        String sentence = Texts.format(pattern, names.get(1), names.get(0), n);
        return Math.abs(seedGap) >= Math.abs(gap) ? sentence + " " + Messages.Compare_seed : sentence;
    }

    private static double seedDifference(Score score, Map<String, Score> first, Map<String, Score> second) {
        Score a = first.get(score.key());
        Score b = second.get(score.key());
        boolean both = a != null && b != null && Comparability.refusal(a, b).isEmpty();
        return both ? b.estimate().value() - a.estimate().value() : Double.NaN;
    }

    private static Map<String, Score> scores(List<Measured> evaluations) {
        Map<String, Score> scores = new LinkedHashMap<>();
        evaluations.forEach(m -> m.evaluation().scores().forEach(score -> scores.put(score.key(), score)));
        return scores;
    }

    private static Optional<Measured> of(List<Measured> evaluations, Score score) {
        return evaluations.stream()
                .filter(m ->
                        m.evaluation().scores().stream().anyMatch(s -> s.key().equals(score.key())))
                .findFirst();
    }
}
