package eu.leam.workbench.core.figure;

import eu.leam.workbench.chart.Figure;
import eu.leam.workbench.chart.ForestFigure;
import eu.leam.workbench.model.score.Comparison;
import eu.leam.workbench.model.score.PairedDifference;
import eu.leam.workbench.report.DifferenceFigures;
import eu.leam.workbench.report.Drawing;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The differences between two model versions in one metric as the figure that reports show, too.
 *
 * @param figure the forest figure
 * @param caption what one sees and what the bars cover
 * @param alt the same for one who cannot see it
 */
public record ComparisonFigure(Figure figure, String caption, String alt) {

    /**
     * Draws some differences of a comparison, all of one metric; empty when there are none.
     *
     * @param differences those to draw, from top to bottom
     * @param locale language of the words
     */
    public static Optional<ComparisonFigure> of(
            Comparison comparison, List<PairedDifference> differences, Locale locale) {
        var part = new Comparison(
                comparison.first(),
                comparison.second(),
                comparison.seedPair(),
                comparison.ownSeeds(),
                differences,
                List.of(),
                comparison.covers(),
                comparison.coversNot());
        return DifferenceFigures.of(part, "comparison", locale).stream()
                .findFirst()
                .map(ComparisonFigure::of);
    }

    /** The figure without its title, for where the words stand beside it. */
    public Figure untitled() {
        return figure instanceof ForestFigure f
                ? new ForestFigure("", f.x(), f.rows(), f.markName(), f.secondName(), f.lowerName(), f.higherName())
                : figure;
    }

    private static ComparisonFigure of(Drawing drawing) {
        return new ComparisonFigure(drawing.figure(), drawing.caption(), drawing.alt());
    }
}
