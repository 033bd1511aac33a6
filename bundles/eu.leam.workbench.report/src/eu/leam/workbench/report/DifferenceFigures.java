package eu.leam.workbench.report;

import eu.leam.workbench.chart.Axis;
import eu.leam.workbench.chart.ForestFigure;
import eu.leam.workbench.model.score.Comparison;
import eu.leam.workbench.model.score.PairedDifference;
import eu.leam.workbench.model.score.Score;
import eu.leam.workbench.report.DemoReport.Place;
import eu.leam.workbench.report.render.PlainText;
import eu.leam.workbench.report.render.Words;
import eu.leam.workbench.report.section.Scores;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Figures of the differences between two model versions, one for each metric. */
public final class DifferenceFigures {
    private final Words words;

    private DifferenceFigures(Words words) {
        this.words = words;
    }

    /**
     * The figures of a comparison.
     *
     * @param id how their ids begin
     */
    public static List<Drawing> of(Comparison comparison, String id, Locale locale) {
        return new DifferenceFigures(new Words(locale)).drawings(comparison, id);
    }

    /** The page with the figures of its differences, when none were given. */
    static ComparisonReport complete(ComparisonReport report, Locale locale) {
        return report.figures().isEmpty()
                ? new ComparisonReport(report.comparison(), inPage(report.comparison(), locale), report.provenance())
                : report;
    }

    /** The dossier with the figures of its comparison, when none were given and there is one. */
    static DossierReport complete(DossierReport report, Locale locale) {
        Comparison comparison = report.dossier().comparison();
        return report.figures().isEmpty() && comparison != null
                ? new DossierReport(report.dossier(), inPage(comparison, locale), report.provenance())
                : report;
    }

    private static List<Figure> inPage(Comparison comparison, Locale locale) {
        return of(comparison, "comparison", locale).stream()
                .map(drawing -> drawing.inPage(locale))
                .toList();
    }

    private List<Drawing> drawings(Comparison comparison, String id) {
        List<Drawing> drawings = new ArrayList<>();
        Stream<String> metrics = comparison.differences().stream()
                .map(each -> each.score().metric())
                .distinct();
        for (String metric : metrics.toList()) {
            List<PairedDifference> rows = comparison.differences().stream()
                    .filter(each -> each.score().metric().equals(metric))
                    .toList();
            drawings.add(forest(comparison, rows, id + "-" + Scores.slug(metric)));
        }
        return drawings;
    }

    private Drawing forest(Comparison comparison, List<PairedDifference> differences, String id) {
        Score score = differences.getFirst().score();
        List<ForestFigure.Row> rows = differences.stream().map(this::row).toList();
        String title = words.of(
                "Figure_difference",
                PlainText.label(Scores.metric(score, words)),
                PlainText.label(comparison.second()),
                PlainText.label(comparison.first()));
        boolean seeds = differences.stream().anyMatch(each -> !Double.isNaN(each.seedDifference()));
        var figure = new ForestFigure(
                title,
                Axis.of(words.of("Comparison_difference"), PlainText.label(Scores.unit(score, words))),
                rows,
                words.of("Figure_differenceMark"),
                seeds ? words.of("Figure_seedMark") : "",
                "",
                "");
        String caption = words.of("Figure_differenceCaption", comparison.second(), comparison.first());
        String alt = words.of("Figure_differenceAlt", words.whole(rows.size()));
        return new Drawing(Place.COMPARISON, id, caption, alt, figure);
    }

    private ForestFigure.Row row(PairedDifference each) {
        boolean known = each.interval() != null;
        return new ForestFigure.Row(
                PlainText.label(Scores.part(each.score(), words)),
                each.difference(),
                known ? each.interval().lower() : Double.NaN,
                known ? each.interval().upper() : Double.NaN,
                each.seedDifference(),
                words.signed(each.difference(), 3) + " " + words.interval(each.interval(), 3));
    }
}
