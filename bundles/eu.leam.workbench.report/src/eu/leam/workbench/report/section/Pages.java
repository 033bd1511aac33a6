package eu.leam.workbench.report.section;

import eu.leam.workbench.model.dossier.Dossier;
import eu.leam.workbench.model.score.Comparison;
import eu.leam.workbench.model.score.Evaluation;
import eu.leam.workbench.model.score.Score;
import eu.leam.workbench.report.ComparisonReport;
import eu.leam.workbench.report.DemoReport;
import eu.leam.workbench.report.DossierReport;
import eu.leam.workbench.report.Figure;
import eu.leam.workbench.report.Provenance;
import eu.leam.workbench.report.layout.Block;
import eu.leam.workbench.report.layout.Section;
import eu.leam.workbench.report.layout.Sheet;
import eu.leam.workbench.report.layout.Table.Cell;
import eu.leam.workbench.report.layout.Table.Column;
import eu.leam.workbench.report.layout.Table.Row;
import eu.leam.workbench.report.render.Words;
import java.util.ArrayList;
import java.util.List;

/** The pages as sections, in the order in which they are read. */
public final class Pages {
    private Pages() {}

    /** The report of a demo: what was done, what came out, how sure it is, what it does not show, release, provenance. */
    public static Sheet demo(DemoReport report, Pen pen) {
        Words words = pen.words();
        List<Section> sections = new ArrayList<>();
        sections.add(SummarySection.of(report, pen));
        sections.add(new Section(
                "done",
                words.of("Demo_done"),
                List.of(),
                List.of(DataSection.of(report, pen), MixtureSection.of(report, pen), TrainingSection.of(report, pen))));
        List<Section> results = new ArrayList<>();
        List<Block> curves = new ArrayList<>(List.of(pen.text("Curves_intro")));
        curves.addAll(pen.pictures(report.figures(DemoReport.Place.CURVES)));
        results.add(new Section("curves", words.of("Curves_title"), curves));
        results.add(HeldOutSection.of(report, pen));
        results.add(SharesSection.bias(report, pen));
        results.add(SharesSection.toxicity(report, pen));
        results.addAll(ComparisonSection.of(report.comparisons(), report.figures(DemoReport.Place.COMPARISON), pen));
        sections.add(new Section("results", words.of("Demo_results"), List.of(), results));
        sections.add(ClosingSections.certainty(report, pen));
        sections.add(ClosingSections.limits(pen));
        if (report.dossier() != null) {
            sections.add(release(report, pen));
        }
        sections.add(ClosingSections.provenance(report.provenance(), pen));
        return pen.sheet(words.of("Demo_title", report.project()), made(report.provenance(), words), sections);
    }

    private static Section release(DemoReport report, Pen pen) {
        Words words = pen.words();
        List<Block> blocks = new ArrayList<>();
        blocks.add(DossierSection.facts(report.dossier(), words));
        blocks.add(DossierSection.verdict(report.dossier(), pen));
        blocks.add(DossierSection.gates(report.dossier(), words));
        blocks.add(DossierSection.decisions(report.dossier(), pen));
        if (!report.dossierLink().isBlank()) {
            blocks.add(new Block.Link(words.of("Dossier_ownPage"), report.dossierLink()));
        }
        return new Section("release", words.of("Dossier_section"), blocks);
    }

    /** The dossier of a release. */
    public static Sheet dossier(DossierReport report, Pen pen) {
        Words words = pen.words();
        Dossier dossier = report.dossier();
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(
                "release",
                words.of("Dossier_what"),
                List.of(DossierSection.facts(dossier, words), DossierSection.verdict(dossier, pen))));
        sections.add(new Section("gates", words.of("Dossier_gates"), List.of(DossierSection.gates(dossier, words))));
        sections.add(new Section(
                "decisions", words.of("Dossier_decisions"), List.of(DossierSection.decisions(dossier, pen))));
        List<Block> scores = new ArrayList<>();
        dossier.evaluations().forEach(evaluation -> scores.addAll(scores(evaluation, pen)));
        if (scores.isEmpty()) {
            scores.add(pen.text("Dossier_noScores"));
        }
        sections.add(new Section("scores", words.of("Dossier_scores"), scores));
        if (dossier.comparison() != null) {
            sections.add(comparison(dossier.comparison(), report.figures(), pen));
        }
        sections.add(
                new Section("lineage", words.of("Dossier_lineage"), List.of(DossierSection.lineage(dossier, pen))));
        sections.add(ClosingSections.provenance(report.provenance(), pen));
        String title = words.of("Dossier_title", dossier.release());
        return pen.sheet(title, made(report.provenance(), words), sections);
    }

    /** Two model versions beside each other. */
    public static Sheet comparison(ComparisonReport report, Pen pen) {
        Words words = pen.words();
        Comparison comparison = report.comparison();
        String title = words.of("Comparison_title", comparison.second(), comparison.first());
        List<Section> sections = List.of(
                comparison(comparison, report.figures(), pen), ClosingSections.provenance(report.provenance(), pen));
        return pen.sheet(title, made(report.provenance(), words), sections);
    }

    private static Section comparison(Comparison comparison, List<Figure> figures, Pen pen) {
        List<Block> blocks = new ArrayList<>(ComparisonSection.intro(comparison, pen));
        blocks.addAll(ComparisonSection.results(comparison, figures, pen));
        for (String words : List.of(comparison.covers(), comparison.coversNot())) {
            if (!words.isBlank()) {
                blocks.add(new Block.Text(words));
            }
        }
        return new Section("comparison", pen.words().of("Dossier_comparison"), blocks);
    }

    private static List<Block> scores(Evaluation evaluation, Pen pen) {
        Words words = pen.words();
        List<Column> columns = List.of(
                Column.words(words.of("Comparison_what")),
                Column.words(words.of("Word_unit")),
                Column.numbers(words.of("Word_value"), words.of("Unit_plusMinus")),
                Column.numbers(words.of("Word_interval"), ""),
                Column.numbers("n", words.of("Unit_items")));
        List<Row> rows =
                evaluation.scores().stream().map(score -> row(score, words)).toList();
        List<Block> blocks = new ArrayList<>();
        String caption = words.of("Dossier_scoresCaption", evaluation.suite(), words.time(evaluation.time()));
        blocks.add(pen.table(caption, columns, rows, String.join(" ", evaluation.notes())));
        return blocks;
    }

    private static Row row(Score score, Words words) {
        int decimals = 3;
        return new Row(
                List.of(
                        Cell.of(Scores.metric(score, words) + ": " + Scores.part(score, words)),
                        Cell.of(Scores.unit(score, words)),
                        Cell.of(
                                words.fixed(score.estimate().value(), decimals),
                                words.error(score.estimate().standardError(), decimals)),
                        Cell.of(words.interval(score.interval(), decimals)),
                        Cell.of(words.items(score.estimate().n()))),
                false);
    }

    private static String made(Provenance provenance, Words words) {
        String commit = provenance.commit();
        String head = commit.length() > 12 ? commit.substring(0, 12) : commit;
        String minute = words.time(provenance.time());
        return head.isBlank()
                ? words.of("Page_made", provenance.program(), minute)
                : words.of("Page_madeFrom", provenance.program(), minute, head);
    }
}
