package eu.leam.workbench.ui.design.mixture;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much of a mixture falls to each language. Without a window.
 *
 * @param parts the largest first
 */
record LanguageShares(List<Part> parts) {
    LanguageShares {
        parts = List.copyOf(parts);
    }

    /**
     * A language's part.
     *
     * @param language BCP 47; empty where cards do not say it
     * @param share its share now, 0 to 1
     * @param committed the same in the last commit; 0 when there is none
     */
    record Part(String language, double share, double committed) {}

    /** Adds the rows of a sheet up; none when it has no weights. */
    static LanguageShares of(MixtureSheet sheet) {
        if (!sheet.isSolved()) {
            return new LanguageShares(List.of());
        }
        Map<String, double[]> sums = new LinkedHashMap<>();
        for (MixtureSheet.Row row : sheet.rows()) {
            double[] sum = sums.computeIfAbsent(row.language(), language -> new double[2]);
            sum[0] += row.share();
            sum[1] += Double.isNaN(row.committed()) ? 0 : row.committed();
        }
        List<Part> all = sums.entrySet().stream()
                .map(entry -> new Part(entry.getKey(), entry.getValue()[0], entry.getValue()[1]))
                .sorted(Comparator.comparingDouble(Part::share).reversed())
                .toList();
        return new LanguageShares(all);
    }
}
