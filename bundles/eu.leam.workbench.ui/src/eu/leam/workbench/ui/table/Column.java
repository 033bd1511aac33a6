package eu.leam.workbench.ui.table;

import eu.leam.workbench.base.format.Numbers;
import java.math.BigDecimal;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.eclipse.swt.graphics.Image;

/**
 * A column of a table: what its cells say, how they sort, and what they say on a second look. Made by {@link #text} or {@link
 * #number} and refined by the methods that answer another column.
 *
 * @param <R> type of the rows
 * @param id under which its width, place and visibility are remembered
 * @param title its header without the unit
 * @param unit unit of its numbers, in the header; empty for none
 * @param width pixels at the beginning
 * @param hidden whether it begins hidden
 * @param right whether its cells stand at the right, as numbers do
 * @param words what a cell says
 * @param number the number behind a cell, NaN for a missing one; null in a column of texts
 * @param tip what a cell says on a second look: the exact value, or why there is none; empty for nothing
 * @param icon the icon before a cell's words; null for none
 * @param painter paints into a cell behind its words; null for none
 */
public record Column<R>(
        String id,
        String title,
        String unit,
        int width,
        boolean hidden,
        boolean right,
        BiFunction<R, Locale, String> words,
        ToDoubleFunction<R> number,
        Function<R, String> tip,
        Function<R, Image> icon,
        CellPainter<R> painter) {

    /** A column of texts. */
    public static <R> Column<R> text(String id, String title, int width, Function<R, String> words) {
        return new Column<>(
                id, title, "", width, false, false, (row, locale) -> words.apply(row), null, row -> "", null, null);
    }

    /** A column of numbers with a fixed count of decimals; NaN is a missing value, shown as a dash. */
    public static <R> Column<R> number(
            String id, String title, String unit, int width, int decimals, ToDoubleFunction<R> number) {
        return new Column<>(
                id,
                title,
                unit,
                width,
                false,
                true,
                (row, locale) -> Numbers.fixed(number.applyAsDouble(row), decimals, locale),
                number,
                row -> "",
                null,
                null);
    }

    /** The same with other words for the number, for instance a short form; sorting, copies and exports keep the number. */
    public Column<R> saying(BiFunction<R, Locale, String> other) {
        return new Column<>(id, title, unit, width, hidden, right, other, number, tip, icon, painter);
    }

    /** The same with the short form of its numbers (2.10 B), the exact one on a second look. */
    public Column<R> shortened() {
        return saying((row, locale) -> Numbers.shortForm(number.applyAsDouble(row), locale))
                .tip(row -> Numbers.fixed(number.applyAsDouble(row), 0, Locale.getDefault()));
    }

    /** The same with something to say on a second look. */
    public Column<R> tip(Function<R, String> other) {
        return new Column<>(id, title, unit, width, hidden, right, words, number, other, icon, painter);
    }

    /** The same, saying on a second look why a value is missing. */
    public Column<R> missing(String why) {
        return tip(row -> Double.isNaN(number.applyAsDouble(row)) ? why : tip.apply(row));
    }

    /** The same with an icon before its words. */
    public Column<R> icon(Function<R, Image> other) {
        return new Column<>(id, title, unit, width, hidden, right, words, number, tip, other, painter);
    }

    /** The same, painted behind its words. */
    public Column<R> painted(CellPainter<R> other) {
        return new Column<>(id, title, unit, width, hidden, right, words, number, tip, icon, other);
    }

    /** The same, hidden until the user shows it. */
    public Column<R> atFirstHidden() {
        return new Column<>(id, title, unit, width, true, right, words, number, tip, icon, painter);
    }

    /** Title and unit, as the header says them. */
    public String header() {
        return unit.isEmpty() ? title : title + ", " + unit;
    }

    /** The number behind a cell without grouping, a text as it is; empty for a missing number. */
    String exact(R row, Locale locale) {
        if (number == null) {
            return words.apply(row, locale);
        }
        double value = number.applyAsDouble(row);
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "";
        }
        char point = java.text.DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
        return new BigDecimal(Double.toString(value))
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', point);
    }

    /** Rows by this column; missing numbers stand at the end, whichever way the others go. */
    Comparator<R> order(boolean down, Locale locale) {
        if (number == null) {
            Collator collator = Collator.getInstance(locale);
            Comparator<R> byText = (a, b) -> collator.compare(words.apply(a, locale), words.apply(b, locale));
            return down ? byText.reversed() : byText;
        }
        Comparator<R> byNumber = Comparator.comparingDouble(number);
        Comparator<R> known = Comparator.comparing(row -> Double.isNaN(number.applyAsDouble(row)));
        return known.thenComparing(down ? byNumber.reversed() : byNumber);
    }
}
