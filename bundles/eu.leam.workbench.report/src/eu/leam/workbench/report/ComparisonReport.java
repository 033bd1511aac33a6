package eu.leam.workbench.report;

import eu.leam.workbench.model.score.Comparison;
import java.util.List;

/**
 * Two model versions beside each other as a page.
 *
 * @param comparison the comparison
 * @param figures figures of the differences
 * @param provenance where the numbers come from
 */
public record ComparisonReport(Comparison comparison, List<Figure> figures, Provenance provenance) implements Page {

    public ComparisonReport {
        figures = List.copyOf(figures);
    }
}
