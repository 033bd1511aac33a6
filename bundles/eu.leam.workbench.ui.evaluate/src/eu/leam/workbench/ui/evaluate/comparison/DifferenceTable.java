package eu.leam.workbench.ui.evaluate.comparison;

import eu.leam.workbench.base.format.Numbers;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.model.score.Interval;
import eu.leam.workbench.model.score.PairedDifference;
import eu.leam.workbench.ui.evaluate.Messages;
import eu.leam.workbench.ui.evaluate.ScoreNames;
import eu.leam.workbench.ui.table.Column;
import eu.leam.workbench.ui.table.TableBuilder;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The columns of the differences. */
final class DifferenceTable {
    private DifferenceTable() {}

    static TableBuilder<PairedDifference> builder() {
        return TableBuilder.of(
                "differences",
                Messages.DifferenceTable_name,
                each -> each.score().key(),
                columns());
    }

    static List<Column<PairedDifference>> columns() {
        return List.of(
                Column.text("part", Messages.DifferenceTable_part, 150, each -> ScoreNames.part(each.score())),
                number("difference", Messages.DifferenceTable_difference, 84, PairedDifference::difference)
                        .saying((each, locale) -> signed(each.difference())),
                number("lower", Messages.DifferenceTable_lower, 84, each -> end(each, Interval::lower))
                        .tip(DifferenceTable::interval),
                number("upper", Messages.DifferenceTable_upper, 84, each -> end(each, Interval::upper))
                        .tip(DifferenceTable::interval),
                Column.<PairedDifference>number("n", "n", "", 56, 0, each -> each.n() > 0 ? each.n() : Double.NaN)
                        .missing(Messages.ScoresTable_noN),
                number("seed", Messages.DifferenceTable_seed, 92, PairedDifference::seedDifference)
                        .saying((each, locale) -> signed(each.seedDifference()))
                        .missing(Messages.DifferenceTable_noSeed),
                number("second", Messages.DifferenceTable_second, 68, PairedDifference::second),
                number("first", Messages.DifferenceTable_first, 68, PairedDifference::first),
                Column.text("verdict", Messages.DifferenceTable_verdict, 420, PairedDifference::verdict));
    }

    private static Column<PairedDifference> number(
            String id, String title, int width, ToDoubleFunction<PairedDifference> number) {
        return Column.number(id, title, "", width, ScoreNames.DECIMALS, number);
    }

    private static String signed(double value) {
        String number = Numbers.fixed(value, ScoreNames.DECIMALS, Locale.getDefault());
        boolean positive = value > 0 && !number.equals(Numbers.fixed(0, ScoreNames.DECIMALS, Locale.getDefault()));
        return positive ? "+" + number : number;
    }

    private static double end(PairedDifference each, ToDoubleFunction<Interval> end) {
        return each.interval() == null ? Double.NaN : end.applyAsDouble(each.interval());
    }

    private static String interval(PairedDifference each) {
        return each.interval() == null
                ? each.verdict()
                : Texts.format(
                        Messages.ScoresTable_interval,
                        Numbers.percent(each.interval().level(), Locale.getDefault()),
                        each.interval().method());
    }
}
