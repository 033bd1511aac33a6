package eu.leam.workbench.evaluate.compare;

import eu.leam.workbench.evaluate.heldout.HeldOutSuite;
import eu.leam.workbench.evaluate.statistics.RatioEstimator;
import eu.leam.workbench.model.score.ItemResult;
import eu.leam.workbench.model.score.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The items that two models have in common for a score, as numerators and denominators, in groups that are resampled each by itself.
 * A score is the mean over groups of sum(numerators) / sum(denominators): bits per byte in the mean over languages has a group for
 * each language, everything else one group.
 *
 * @param groups one for each language of a mean, else a single one
 */
record ItemColumns(List<Group> groups) {

    /** Numerators of both models over one denominator, item by item. */
    record Group(double[] first, double[] second, double[] denominators) {

        /** Second minus first, item by item. */
        double[] gaps() {
            double[] gaps = new double[first.length];
            for (int i = 0; i < gaps.length; i++) {
                gaps[i] = second[i] - first[i];
            }
            return gaps;
        }

        /** The difference of second minus first with its error over items. */
        RatioEstimator difference() {
            return RatioEstimator.of(gaps(), denominators);
        }
    }

    /** The common items of a score; no groups when an item lacks the numbers. */
    static ItemColumns of(Score score, PairedItems items) {
        boolean bits = score.metric().equals(HeldOutSuite.BITS_PER_BYTE);
        String numerator = bits ? HeldOutSuite.BITS : score.metric();
        Map<String, List<double[]>> rows = new TreeMap<>();
        for (PairedItems.Pair pair : items.pairs()) {
            ItemResult item = pair.first();
            if (!belongs(item, score)) {
                continue;
            }
            Double a = item.values().get(numerator);
            Double b = pair.second().values().get(numerator);
            Double bytes = bits ? item.values().get(HeldOutSuite.BYTES) : Double.valueOf(1);
            if (missing(a) || missing(b) || missing(bytes)) {
                return new ItemColumns(List.of());
            }
            rows.computeIfAbsent(bits ? item.language() : "", key -> new ArrayList<>())
                    .add(new double[] {a, b, bytes});
        }
        return new ItemColumns(rows.values().stream().map(ItemColumns::group).toList());
    }

    private static boolean belongs(ItemResult item, Score score) {
        boolean language = score.language().isEmpty() || item.language().equals(score.language());
        boolean category = score.category().isEmpty() || item.category().equals(score.category());
        return item.benchmark().equals(score.benchmark()) && language && category;
    }

    private static boolean missing(Double value) {
        return value == null || !Double.isFinite(value);
    }

    private static Group group(List<double[]> rows) {
        double[][] columns = new double[3][rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            for (int c = 0; c < 3; c++) {
                columns[c][i] = rows.get(i)[c];
            }
        }
        return new Group(columns[0], columns[1], columns[2]);
    }

    /** Number of items in all groups. */
    int size() {
        return groups.stream().mapToInt(group -> group.first().length).sum();
    }

    /** Items of the smallest group. */
    int smallest() {
        return groups.stream().mapToInt(group -> group.first().length).min().orElse(0);
    }
}
