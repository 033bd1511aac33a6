package eu.leam.workbench.report.section;

import eu.leam.workbench.model.score.Comparison;
import eu.leam.workbench.model.score.PairedDifference;
import eu.leam.workbench.model.score.Score;
import eu.leam.workbench.report.Figure;
import eu.leam.workbench.report.layout.Block;
import eu.leam.workbench.report.layout.Section;
import eu.leam.workbench.report.layout.Table;
import eu.leam.workbench.report.layout.Table.Cell;
import eu.leam.workbench.report.layout.Table.Column;
import eu.leam.workbench.report.layout.Table.Row;
import eu.leam.workbench.report.render.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Two model versions beside each other: differences with intervals, and what another seed alone does. */
public final class ComparisonSection {
    private static final int FEW = 12;

    private ComparisonSection() {}

    static List<Section> of(List<Comparison> comparisons, List<Figure> figures, Pen pen) {
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < comparisons.size(); i++) {
            Comparison comparison = comparisons.get(i);
            List<Block> blocks = new ArrayList<>(intro(comparison, pen));
            blocks.addAll(results(comparison, i == 0 ? figures : List.of(), pen));
            String title = pen.words().of("Comparison_title", comparison.second(), comparison.first());
            sections.add(new Section("comparison-" + (i + 1), title, blocks));
        }
        return sections;
    }

    /** What is subtracted from what, and which seeds stand beside it. */
    static List<Block> intro(Comparison comparison, Pen pen) {
        return List.of(pen.text("Comparison_intro", comparison.second(), comparison.first()), seeds(comparison, pen));
    }

    private static Block seeds(Comparison comparison, Pen pen) {
        List<String> pair = comparison.seedPair();
        if (pair.size() < 2) {
            return pen.text("Comparison_noSeeds");
        }
        return pen.text(comparison.ownSeeds() ? "Comparison_seeds" : "Comparison_otherSeeds", pair.get(0), pair.get(1));
    }

    /** Figures and tables of each metric; other forms of one metric are folded away; then what was refused. */
    static List<Block> results(Comparison comparison, List<Figure> figures, Pen pen) {
        Map<String, List<PairedDifference>> metrics = new LinkedHashMap<>();
        for (PairedDifference each : comparison.differences()) {
            metrics.computeIfAbsent(each.score().metric(), metric -> new ArrayList<>())
                    .add(each);
        }
        List<Figure> unclaimed = new ArrayList<>(figures);
        List<Block> blocks = new ArrayList<>();
        List<Block> others = new ArrayList<>();
        metrics.forEach((metric, differences) -> {
            List<Block> place = Scores.isOtherForm(metric) && metrics.size() > 1 ? others : blocks;
            List<Figure> own = figures.stream()
                    .filter(figure -> figure.id().endsWith("-" + Scores.slug(metric)))
                    .toList();
            unclaimed.removeAll(own);
            place.addAll(pen.pictures(own));
            metric(comparison, differences, place, pen);
        });
        blocks.addAll(0, pen.pictures(unclaimed));
        if (!others.isEmpty()) {
            blocks.add(new Block.Fold(pen.words().of("Bias_others"), others));
        }
        if (!metrics.isEmpty()) {
            blocks.add(pen.note("Comparison_note"));
            if (comparison.ownSeeds()) {
                blocks.add(pen.note("Comparison_noteSeeds"));
            }
        }
        if (!comparison.refused().isEmpty()) {
            blocks.add(pen.text("Comparison_refused"));
            blocks.add(new Block.Bullets(comparison.refused()));
        }
        return blocks;
    }

    private static void metric(Comparison comparison, List<PairedDifference> differences, List<Block> blocks, Pen pen) {
        Predicate<PairedDifference> whole = each -> each.score().language().isEmpty() || differences.size() <= FEW;
        List<PairedDifference> shown = differences.stream().filter(whole).toList();
        List<PairedDifference> rest =
                differences.stream().filter(whole.negate()).toList();
        if (!shown.isEmpty()) {
            blocks.add(table(comparison, shown, pen));
        }
        if (!rest.isEmpty()) {
            String summary = pen.words().of("Comparison_parts", pen.words().whole(rest.size()));
            blocks.add(new Block.Fold(summary, List.of(table(comparison, rest, pen))));
        }
    }

    private static Table table(Comparison comparison, List<PairedDifference> differences, Pen pen) {
        Words words = pen.words();
        Score score = differences.getFirst().score();
        String unit = Scores.unit(score, words);
        List<Column> columns = List.of(
                Column.words(words.of("Word_part")),
                Column.numbers(bare(comparison.first()), unit),
                Column.numbers(bare(comparison.second()), unit),
                Column.numbers(words.of("Comparison_difference"), words.of("Unit_interval")),
                Column.numbers("n", words.of("Unit_items")),
                Column.numbers(words.of("Comparison_seedDifference"), unit),
                Column.sentences(words.of("Comparison_verdict")));
        List<Row> rows = differences.stream().map(each -> row(each, words)).toList();
        String caption =
                words.of("Comparison_caption", Scores.metric(score, words), comparison.second(), comparison.first());
        return pen.table(caption, columns, rows, "");
    }

    /** A model version without its generation: a column has little room, and the caption tells the whole. */
    private static String bare(String model) {
        return model.substring(model.lastIndexOf('/') + 1);
    }

    private static Row row(PairedDifference each, Words words) {
        Score score = each.score();
        int decimals = 3;
        return new Row(
                List.of(
                        Cell.of(Scores.part(score, words)),
                        Cell.of(words.fixed(each.first(), decimals)),
                        Cell.of(words.fixed(each.second(), decimals)),
                        Cell.of(words.signed(each.difference(), decimals), words.interval(each.interval(), decimals)),
                        Cell.of(words.items(each.n())),
                        Cell.of(words.signed(each.seedDifference(), decimals)),
                        Cell.of(each.verdict())),
                false);
    }
}
