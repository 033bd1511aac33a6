package eu.leam.workbench.report.section;

import eu.leam.workbench.model.score.Score;
import eu.leam.workbench.report.DemoReport;
import eu.leam.workbench.report.RunReport;
import eu.leam.workbench.report.layout.Block;
import eu.leam.workbench.report.layout.Section;
import eu.leam.workbench.report.layout.Table;
import eu.leam.workbench.report.layout.Table.Cell;
import eu.leam.workbench.report.layout.Table.Column;
import eu.leam.workbench.report.layout.Table.Row;
import eu.leam.workbench.report.render.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Suites whose scores are shares of items: bias by minimal pairs, toxicity of continuations. */
final class SharesSection {
    private SharesSection() {}

    static Section bias(DemoReport report, Pen pen) {
        Words words = pen.words();
        List<Block> blocks = new ArrayList<>(List.of(pen.text("Bias_intro"), pen.text("Bias_reading")));
        blocks.addAll(pen.pictures(report.figures(DemoReport.Place.BIAS)));
        Map<String, Map<String, Score>> metrics = metrics(report, Scores.PAIRS);
        List<Block> others = new ArrayList<>();
        for (Map<String, Score> rows : metrics.values()) {
            String metric = Scores.metric(rows.values().iterator().next(), words);
            String caption = words.of("Bias_caption", metric);
            Table table = table(report, Scores.PAIRS, rows, caption, words.of("Bias_note"), pen);
            (others.isEmpty() && blocks.stream().noneMatch(Table.class::isInstance) ? blocks : others).add(table);
        }
        blocks.addAll(Scores.notes(report, Scores.PAIRS));
        if (!others.isEmpty()) {
            blocks.add(new Block.Fold(words.of("Bias_others"), others));
        }
        return new Section("bias", words.of("Bias_title"), blocks);
    }

    static Section toxicity(DemoReport report, Pen pen) {
        Words words = pen.words();
        List<Block> blocks = new ArrayList<>(List.of(pen.text("Toxicity_intro")));
        blocks.addAll(pen.pictures(report.figures(DemoReport.Place.TOXICITY)));
        for (Map<String, Score> rows : metrics(report, Scores.TOXICITY).values()) {
            String caption = words.of("Toxicity_caption");
            blocks.add(table(report, Scores.TOXICITY, rows, caption, words.of("Toxicity_note", lists(rows)), pen));
        }
        blocks.addAll(Scores.notes(report, Scores.TOXICITY));
        return new Section("toxicity", words.of("Toxicity_title"), blocks);
    }

    /** Name, version and hash of the word lists that were looked through. */
    private static String lists(Map<String, Score> rows) {
        Set<String> lists = new LinkedHashSet<>();
        for (Score score : rows.values()) {
            if (!score.language().isEmpty()) {
                String hash = score.scorer().sha256();
                String head = hash.length() > 12 ? hash.substring(0, 12) + "…" : hash;
                lists.add(score.scorer().name() + " " + score.scorer().version() + " (SHA-256 " + head + ")");
            }
        }
        return String.join(", ", lists);
    }

    /** The scores of a suite by metric and key, in the order in which the runs tell them. */
    private static Map<String, Map<String, Score>> metrics(DemoReport report, String suite) {
        Map<String, Map<String, Score>> metrics = new LinkedHashMap<>();
        for (RunReport run : report.runs()) {
            for (Score score : Scores.of(run.evaluations(), suite)) {
                metrics.computeIfAbsent(score.metric(), m -> new LinkedHashMap<>())
                        .putIfAbsent(score.key(), score);
            }
        }
        return metrics;
    }

    private static Table table(
            DemoReport report, String suite, Map<String, Score> scores, String caption, String note, Pen pen) {
        Words words = pen.words();
        List<Column> columns = new ArrayList<>(List.of(Column.words(words.of("Word_part"))));
        columns.add(Column.numbers("n", words.of(suite.equals(Scores.PAIRS) ? "Unit_pairs" : "Unit_continuations")));
        report.runs().forEach(run -> columns.add(Column.numbers(run.run().getId(), words.of("Unit_shareInterval"))));
        Map<Integer, List<Row>> rows = new TreeMap<>();
        for (Score score : scores.values()) {
            int depth = (score.language().isEmpty() ? 0 : 1) + (score.category().isEmpty() ? 0 : 2);
            rows.computeIfAbsent(depth, d -> new ArrayList<>()).add(row(report, suite, score, words));
        }
        return pen.table(
                caption, columns, rows.values().stream().flatMap(List::stream).toList(), note);
    }

    private static Row row(DemoReport report, String suite, Score score, Words words) {
        int decimals = Scores.decimals(score);
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(Scores.part(score, words)));
        cells.add(Cell.of(words.whole(score.estimate().n())));
        for (RunReport run : report.runs()) {
            cells.add(Scores.like(Scores.of(run.evaluations(), suite), score)
                    .map(each -> new Cell(
                            words.fixed(each.estimate().value(), decimals),
                            words.interval(each.interval(), decimals),
                            words.of(
                                    "Word_standardError",
                                    words.error(each.estimate().standardError(), 3))))
                    .orElse(new Cell(words.fixed(Double.NaN, 2), "", words.of("Word_notMeasured"))));
        }
        return new Row(cells, score.language().isEmpty() && score.category().isEmpty());
    }
}
