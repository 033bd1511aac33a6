package eu.leam.workbench.ui.evaluate;

import eu.leam.workbench.base.format.Numbers;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.model.score.Interval;
import eu.leam.workbench.model.score.Score;
import eu.leam.workbench.ui.Icons;
import eu.leam.workbench.ui.table.Column;
import eu.leam.workbench.ui.table.TableBuilder;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** The columns of the scores. */
final class ScoresTable {
    private static final int DECIMALS = 3;
    private static final String MISSING = "\u2013";

    private ScoresTable() {}

    static TableBuilder<ScoreRow> builder() {
        return TableBuilder.of("scores", Messages.ScoresTable_name, ScoreRow::key, columns());
    }

    static List<Column<ScoreRow>> columns() {
        return List.of(
                Column.<ScoreRow>text("model", Messages.ScoresTable_model, 172, ScoreRow::model)
                        .icon(row -> Icons.MODEL.image())
                        .tip(ScoreRow::title),
                words("benchmark", Messages.ScoresTable_benchmark, 84, Score::benchmark),
                words("metric", Messages.ScoresTable_metric, 100, Score::metric),
                words("language", Messages.ScoresTable_language, 68, Score::language),
                words("category", Messages.ScoresTable_category, 110, Score::category)
                        .atFirstHidden(),
                number("score", Messages.ScoresTable_score, 70, ScoreRow::value)
                        .tip(row -> row.score() == null
                                ? Messages.ScoresTable_notMeasured
                                : row.score().unit()),
                number("lower", Messages.ScoresTable_lower, 90, row -> end(row, Interval::lower))
                        .tip(ScoresTable::interval),
                number("upper", Messages.ScoresTable_upper, 90, row -> end(row, Interval::upper))
                        .tip(ScoresTable::interval),
                Column.<ScoreRow>number("n", "n", "", 52, 0, ScoreRow::n).missing(Messages.ScoresTable_noN),
                words("scorer", Messages.ScoresTable_scorer, 120, score -> score.scorer()
                                .name())
                        .atFirstHidden(),
                Column.<ScoreRow>text("time", Messages.ScoresTable_time, 160, ScoreRow::time)
                        .atFirstHidden(),
                words("unit", Messages.ScoresTable_unit, 84, Score::unit));
    }

    private static Column<ScoreRow> words(String id, String title, int width, Function<Score, String> words) {
        return Column.<ScoreRow>text(id, title, width, row -> row.score() == null ? MISSING : words.apply(row.score()));
    }

    private static Column<ScoreRow> number(String id, String title, int width, ToDoubleFunction<ScoreRow> number) {
        return Column.<ScoreRow>number(id, title, "", width, DECIMALS, number);
    }

    private static double end(ScoreRow row, ToDoubleFunction<Interval> end) {
        return row.score() == null || row.score().interval() == null
                ? Double.NaN
                : end.applyAsDouble(row.score().interval());
    }

    private static String interval(ScoreRow row) {
        if (row.score() == null) {
            return Messages.ScoresTable_notMeasured;
        }
        Interval interval = row.score().interval();
        return interval == null
                ? Messages.ScoresTable_noInterval
                : Texts.format(
                        Messages.ScoresTable_interval,
                        Numbers.percent(interval.level(), Locale.getDefault()),
                        interval.method());
    }
}
