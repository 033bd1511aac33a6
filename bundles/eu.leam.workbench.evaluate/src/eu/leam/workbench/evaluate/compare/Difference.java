package eu.leam.workbench.evaluate.compare;

import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.evaluate.Messages;
import eu.leam.workbench.evaluate.statistics.Proportion;
import eu.leam.workbench.model.score.Interval;
import eu.leam.workbench.model.score.Score;
import java.util.Optional;

/**
 * How far two comparable scores are apart, with the interval that what is here allows.
 *
 * @param first a score of the first version
 * @param second the same of the second version
 * @param columns the items of both; no groups where only aggregates are here
 * @param itemised whether both versions have results per item
 * @param missing why there are no items, as one sentence; empty when there never were any
 */
record Difference(Score first, Score second, ItemColumns columns, boolean itemised, String missing) {
    private static final double LEVEL = 0.95;
    private static final double NORMAL = 1.959963984540054; // 97.5th percentile of the standard normal distribution

    /** What an interval rests on. */
    enum Method {
        SHARES,
        ITEMS,
        UNPAIRED
    }

    /** What the interval rests on, if there is one. */
    Method method() {
        return !paired() ? Method.UNPAIRED : shares().isPresent() ? Method.SHARES : Method.ITEMS;
    }

    /** Second minus first. */
    double gap() {
        return second.estimate().value() - first.estimate().value();
    }

    boolean paired() {
        return columns.size() > 0;
    }

    /** Items that both have; the smaller number where only aggregates are here. */
    long n() {
        return paired()
                ? columns.size()
                : Math.min(first.estimate().n(), second.estimate().n());
    }

    /** Why there are no pairs although there should be; empty where there are or never were any. */
    String whyUnpaired() {
        return paired() ? "" : missing;
    }

    /** Whether the results per item are those that both scores rest on. */
    boolean whole() {
        return !itemised
                || columns.size() == first.estimate().n()
                        && columns.size() == second.estimate().n();
    }

    /** The 95 % interval; null when none can be had. */
    Interval interval(Bootstrap bootstrap) {
        if (!paired()) {
            return unpaired();
        }
        if (columns.smallest() < 2) {
            return null;
        }
        return shares().map(this::interval).orElseGet(() -> {
            double[] ends = bootstrap.interval(columns, first.key().hashCode());
            String method = Texts.format(Messages.Compare_method, columns.size(), bootstrap.rounds());
            return new Interval(ends[0], ends[1], LEVEL, method);
        });
    }

    /** Counts, where the score is a share of items; empty where its items have values in between. */
    private Optional<PairedShares> shares() {
        return first.unit().equals("share") && columns.groups().size() == 1
                ? PairedShares.of(columns.groups().getFirst())
                : Optional.empty();
    }

    /** That of Tango or the bound, carried on to 0 where the exact test leaves 0 possible: the verdict goes by the interval. */
    private Interval interval(PairedShares shares) {
        double[] gaps = columns.groups().getFirst().gaps();
        Interval plain = equal(gaps) ? bound(gaps[0], gaps.length) : score(shares);
        boolean leavesOut = plain.lower() > 0 || plain.upper() < 0;
        if (!leavesOut || !shares.zeroIsPossible()) {
            return plain;
        }
        return new Interval(
                Math.min(0, plain.lower()),
                Math.max(0, plain.upper()),
                LEVEL,
                Texts.format(Messages.Compare_carried, plain.method()));
    }

    private static Interval score(PairedShares shares) {
        double[] ends = shares.interval();
        return new Interval(ends[0], ends[1], LEVEL, Texts.format(Messages.Compare_score, shares.n()));
    }

    /**
     * All items differ alike: with 95 % confidence at most the share of Clopper and Pearson's one-sided bound does otherwise, and a
     * share's items lie between -1 and 1 apart.
     */
    private static Interval bound(double gap, int n) {
        double bound = Proportion.oneSidedBound(n);
        String method = Texts.format(Messages.Compare_bound, n);
        return new Interval(gap - bound * (gap + 1), gap + bound * (1 - gap), LEVEL, method);
    }

    private Interval unpaired() {
        double half = NORMAL
                * Math.hypot(first.estimate().standardError(), second.estimate().standardError());
        if (!(half > 0)) {
            return null; // unknown errors, or both of a share of 0 or 1, where zero would be false certainty
        }
        return new Interval(gap() - half, gap() + half, LEVEL, unpairedMethod());
    }

    /** With both numbers of items where they differ, and with why there are no results per item. */
    private String unpairedMethod() {
        long one = first.estimate().n();
        long two = second.estimate().n();
        String counted = one > 0 && two > 0 && one != two
                ? Messages.Compare_unpaired + " (" + Texts.format(Messages.Compare_counts, one, two) + ")"
                : Messages.Compare_unpaired;
        return missing.isEmpty() ? counted : Texts.format(Messages.Compare_unpairedBecause, counted, missing);
    }

    private static boolean equal(double[] values) {
        for (double value : values) {
            if (value != values[0]) {
                return false;
            }
        }
        return true;
    }
}
