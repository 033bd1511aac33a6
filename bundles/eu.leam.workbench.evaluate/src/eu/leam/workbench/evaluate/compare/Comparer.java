package eu.leam.workbench.evaluate.compare;

import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.evaluate.Messages;
import eu.leam.workbench.model.score.Comparison;
import eu.leam.workbench.model.score.Interval;
import eu.leam.workbench.model.score.PairedDifference;
import eu.leam.workbench.model.score.Score;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares two model versions score by score. What is not comparable is refused with the reason; what has items in common gets a
 * paired interval, Tango's for shares and a bootstrap for all else; what has aggregates alone an unpaired one.
 *
 * @param rounds bootstrap rounds, for instance 10,000
 * @param seed seed of the bootstrap
 */
public record Comparer(int rounds, long seed) {

    /** One score and the evaluation it stands in. */
    private record Entry(Score score, Measured measured) {}

    /** Compares beside a seed pair of the experiment of one of the two, or none. */
    public Comparison compare(
            List<Measured> first, List<Measured> second, List<List<Measured>> seeds, List<String> names) {
        return compare(first, second, seeds, names, !seeds.isEmpty());
    }

    /**
     * Compares.
     *
     * @param first evaluations of the first version
     * @param second evaluations of the second version
     * @param seeds evaluations of two versions that differ in the seed alone; two lists, or none
     * @param names ids: first, second, and the two of the seed pair when there is one
     * @param ownSeeds whether the seed pair is of the experiment of one of the two; what another experiment does is no measure of
     *     these, so no verdict rests on it
     */
    public Comparison compare(
            List<Measured> first,
            List<Measured> second,
            List<List<Measured>> seeds,
            List<String> names,
            boolean ownSeeds) {
        List<Entry> others = entries(second);
        List<List<Entry>> seedPair = isSeedPair(names)
                ? List.of()
                : seeds.stream().map(Comparer::entries).toList();
        Map<Measured, Map<Measured, PairedItems>> joined = new IdentityHashMap<>();
        List<PairedDifference> differences = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        Set<Difference.Method> used = EnumSet.noneOf(Difference.Method.class);
        for (Entry entry : entries(first)) {
            Optional<Entry> other = candidate(entry.score(), others);
            other.ifPresent(others::remove);
            Optional<String> refusal = other.isEmpty()
                    ? Optional.of(missing(entry, names.get(0)))
                    : Comparability.refusal(entry.score(), other.get().score());
            if (refusal.isPresent()) {
                refused.add(refusal.get());
                continue;
            }
            Difference difference = difference(entry, other.get(), joined);
            if (difference.whole()) {
                var told = record(difference, seedDifference(entry.score(), seedPair), ownSeeds, names);
                differences.add(told);
                if (told.interval() != null) {
                    used.add(difference.method());
                }
            } else {
                refused.add(otherItems(difference));
            }
        }
        others.forEach(left -> refused.add(missing(left, names.get(1))));
        return new Comparison(
                names.get(0),
                names.get(1),
                names.subList(2, names.size()),
                ownSeeds,
                differences,
                refused,
                covers(used),
                coversNot(names, ownSeeds));
    }

    /** The two are themselves two seeds of one experiment: their own difference is no measure beside itself. */
    private static boolean isSeedPair(List<String> names) {
        return names.size() == 4 && names.subList(0, 2).containsAll(names.subList(2, 4));
    }

    /** Only the methods that were used. */
    private String covers(Set<Difference.Method> used) {
        if (used.isEmpty()) {
            return Messages.Compare_coversNothing;
        }
        String methods = used.stream()
                .map(method -> switch (method) {
                    case SHARES -> Messages.Compare_coversShares;
                    case ITEMS -> Texts.format(Messages.Compare_coversRest, rounds, seed);
                    case UNPAIRED -> Messages.Compare_coversUnpaired;
                })
                .collect(Collectors.joining("; "));
        return Texts.format(Messages.Compare_covers, methods);
    }

    private static String coversNot(List<String> names, boolean ownSeeds) {
        if (names.size() < 4) {
            return Messages.Compare_coversNotUnknown;
        }
        if (isSeedPair(names)) {
            return Texts.format(Messages.Compare_coversNotSame, names.get(0), names.get(1));
        }
        return ownSeeds
                ? Messages.Compare_coversNot
                : Texts.format(Messages.Compare_coversNotOther, names.get(2), names.get(3));
    }

    private static String missing(Entry entry, String owner) {
        return Texts.format(Messages.Gate_missing, Comparability.name(entry.score()), owner);
    }

    private static String otherItems(Difference difference) {
        return Texts.format(
                Messages.Gate_items,
                Comparability.name(difference.first()),
                difference.first().estimate().n(),
                difference.second().estimate().n(),
                difference.columns().size());
    }

    /** Joins the items of two evaluations once for all of their scores. */
    private static Difference difference(Entry first, Entry second, Map<Measured, Map<Measured, PairedItems>> joined) {
        Measured one = first.measured();
        Measured two = second.measured();
        PairedItems items = joined.computeIfAbsent(one, m -> new IdentityHashMap<>())
                .computeIfAbsent(two, m -> PairedItems.of(one, two));
        String missing = one.missing().isEmpty() ? two.missing() : one.missing();
        boolean itemised = !one.items().isEmpty() && !two.items().isEmpty();
        return new Difference(first.score(), second.score(), ItemColumns.of(first.score(), items), itemised, missing);
    }

    private PairedDifference record(Difference difference, double seedGap, boolean ownSeeds, List<String> names) {
        Interval interval = difference.interval(new Bootstrap(rounds, seed));
        double gap = difference.gap();
        return new PairedDifference(
                difference.first(),
                difference.first().estimate().value(),
                difference.second().estimate().value(),
                gap,
                interval,
                difference.n(),
                seedGap,
                verdict(difference, interval, ownSeeds ? seedGap : Double.NaN, names));
    }

    private static String verdict(Difference difference, Interval interval, double seedGap, List<String> names) {
        double gap = difference.gap();
        long n = difference.n();
        if (interval == null) {
            return (Messages.Compare_noInterval + " " + difference.whyUnpaired()).strip();
        }
        if (interval.lower() <= 0 && interval.upper() >= 0) {
            return n > 0 ? Texts.format(Messages.Compare_none, n) : Messages.Compare_noneUncounted;
        }
        String pattern = gap > 0 ? Messages.Compare_higher : Messages.Compare_lower;
        String sentence = Texts.format(pattern, names.get(1), names.get(0), n > 0 ? n : Messages.Compare_unknown);
        return Math.abs(seedGap) >= Math.abs(gap) ? sentence + " " + Messages.Compare_seed : sentence;
    }

    /** Second minus first of the seed pair; NaN when the pair lacks the score or its scores are not comparable to this one. */
    private static double seedDifference(Score score, List<List<Entry>> seeds) {
        if (seeds.isEmpty()) {
            return Double.NaN;
        }
        Optional<Score> a = comparable(score, seeds.get(0));
        Optional<Score> b = comparable(score, seeds.get(1));
        return a.isPresent() && b.isPresent()
                ? b.get().estimate().value() - a.get().estimate().value()
                : Double.NaN;
    }

    private static Optional<Score> comparable(Score score, List<Entry> entries) {
        return candidate(score, entries).map(Entry::score).filter(other -> Comparability.refusal(score, other)
                .isEmpty());
    }

    /** The score of the same key, one that may be compared before one that may not. */
    private static Optional<Entry> candidate(Score score, List<Entry> entries) {
        List<Entry> same = entries.stream()
                .filter(entry -> entry.score().key().equals(score.key()))
                .toList();
        return same.stream()
                .filter(entry -> Comparability.refusal(score, entry.score()).isEmpty())
                .findFirst()
                .or(() -> same.stream().findFirst());
    }

    private static List<Entry> entries(List<Measured> evaluations) {
        List<Entry> entries = new ArrayList<>();
        evaluations.forEach(
                measured -> measured.evaluation().scores().forEach(score -> entries.add(new Entry(score, measured))));
        return entries;
    }
}
