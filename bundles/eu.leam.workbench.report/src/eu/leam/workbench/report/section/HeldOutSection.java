package eu.leam.workbench.report.section;

import eu.leam.workbench.model.score.Evaluation;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Bits per byte on text that was never trained on, beside the simple references. */
final class HeldOutSection {
    private HeldOutSection() {}

    static Section of(DemoReport report, Pen pen) {
        Words words = pen.words();
        List<Block> blocks = new ArrayList<>();
        blocks.add(pen.text("HeldOut_intro"));
        for (Evaluation reference : report.references()) {
            below(report, reference, pen).ifPresent(blocks::add);
        }
        blocks.addAll(pen.pictures(report.figures(DemoReport.Place.HELD_OUT)));
        table(report, pen).ifPresent(blocks::add);
        blocks.addAll(Scores.notes(report, Scores.HELD_OUT));
        return new Section("held-out", words.of("HeldOut_title"), blocks);
    }

    /** In how many languages each run is below a reference, and whether its mean is; in one sentence when all runs agree. */
    private static Optional<Block> below(DemoReport report, Evaluation reference, Pen pen) {
        Map<String, Below> runs = new LinkedHashMap<>();
        for (RunReport run : report.runs()) {
            Below below = Below.of(Scores.of(run.evaluations(), Scores.HELD_OUT), reference.scores());
            if (below.languages() > 0) {
                runs.put(run.run().getId(), below);
            }
        }
        if (runs.isEmpty()) {
            return Optional.empty();
        }
        boolean agree = runs.size() > 1 && Set.copyOf(runs.values()).size() == 1;
        List<String> parts = new ArrayList<>();
        runs.forEach((run, below) -> parts.add(sentence(run, below, pen.words())));
        String all = agree
                ? sentence(
                        pen.words().of("HeldOut_everyRun"),
                        runs.values().iterator().next(),
                        pen.words())
                : String.join("; ", parts);
        return Optional.of(pen.text("HeldOut_reference", reference.model(), all));
    }

    private static String sentence(String run, Below below, Words words) {
        return words.of(
                below.meanLower() ? "HeldOut_runBelow" : "HeldOut_runAbove",
                run,
                words.whole(below.lower()),
                words.whole(below.languages()));
    }

    /**
     * How a model stands beside a reference.
     *
     * @param lower languages in which its value is lower
     * @param languages languages that both have
     * @param meanLower whether its mean over languages is lower
     */
    record Below(int lower, int languages, boolean meanLower) {
        static Below of(List<Score> scores, List<Score> references) {
            int lower = 0;
            int languages = 0;
            boolean meanLower = false;
            for (Score score : scores) {
                Optional<Score> reference = Scores.like(references, score);
                if (reference.isEmpty()) {
                    continue;
                }
                boolean below =
                        score.estimate().value() < reference.get().estimate().value();
                if (score.language().isEmpty()) {
                    meanLower = below;
                } else {
                    languages++;
                    lower += below ? 1 : 0;
                }
            }
            return new Below(lower, languages, meanLower);
        }
    }

    private static Optional<Table> table(DemoReport report, Pen pen) {
        Words words = pen.words();
        List<List<Score>> columnsOfScores = new ArrayList<>();
        List<Column> columns = new ArrayList<>(
                List.of(Column.words(words.of("Word_language")), Column.numbers("n", words.of("Unit_documents"))));
        for (RunReport run : report.runs()) {
            columns.add(Column.numbers(run.run().getId(), words.of("Unit_bitsPerByte")));
            columnsOfScores.add(Scores.of(run.evaluations(), Scores.HELD_OUT));
        }
        for (Evaluation reference : report.references()) {
            columns.add(Column.numbers(reference.model(), words.of("Unit_bitsPerByte")));
            columnsOfScores.add(reference.scores());
        }
        List<Score> leading =
                columnsOfScores.stream().filter(s -> !s.isEmpty()).findFirst().orElse(List.of());
        if (leading.isEmpty()) {
            return Optional.empty();
        }
        List<Row> rows = leading.stream()
                .map(score -> row(score, columnsOfScores, words))
                .toList();
        return Optional.of(pen.table(words.of("HeldOut_caption"), columns, rows, words.of("HeldOut_note")));
    }

    private static Row row(Score score, List<List<Score>> columns, Words words) {
        boolean mean = score.language().isEmpty();
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(mean ? words.of("HeldOut_mean") : words.languageName(score.language())));
        cells.add(Cell.of(words.whole(score.estimate().n())));
        for (List<Score> scores : columns) {
            cells.add(Scores.like(scores, score)
                    .map(each -> Cell.of(
                            words.fixed(each.estimate().value(), 3),
                            words.error(each.estimate().standardError(), 3)))
                    .orElse(new Cell(words.fixed(Double.NaN, 3), "", words.of("Word_notMeasured"))));
        }
        return new Row(cells, mean);
    }
}
