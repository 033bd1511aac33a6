package eu.leam.workbench.chart;

import java.util.List;
import java.util.Objects;

/**
 * One series of a dot or bar figure, with one value for each row.
 *
 * @param name its name in the legend
 * @param style number of its colour, from 0
 * @param shape how it is drawn
 * @param values the values; NaN for none
 * @param low lower ends of their intervals; NaN for none; null when no row has one
 * @param high upper ends; null when no row has one
 */
public record Marks(String name, int style, Shape shape, double[] values, double[] low, double[] high) {

    public Marks {
        Objects.requireNonNull(name);
        Objects.requireNonNull(shape);
        if ((low == null) != (high == null)
                || low != null && (low.length != values.length || high.length != low.length)) {
            throw new IllegalArgumentException("values and interval ends must be equally many: " + name);
        }
    }

    /** How values are drawn. */
    public enum Shape {
        /** A round mark, or a bar in a bar figure. */
        DOT,
        /** A square mark, or a bar in a bar figure. */
        SQUARE,
        /** A diamond, or a bar in a bar figure. */
        DIAMOND,
        /** A thin tick across the row: a baseline to compare with. */
        TICK,
        /** A dashed tick across the row: a second baseline. */
        DASHED_TICK;

        boolean isTick() {
            return this == TICK || this == DASHED_TICK;
        }
    }

    /** Values without intervals. */
    public static Marks of(String name, int style, Shape shape, double[] values) {
        return new Marks(name, style, shape, values, null, null);
    }

    static void check(List<Marks> series, int rows) {
        for (Marks marks : series) {
            if (marks.values().length != rows) {
                throw new IllegalArgumentException("a series needs one value for each row: " + marks.name());
            }
        }
    }

    static FigureTable table(List<String> rows, List<Marks> series, List<Reference> references) {
        FigureTable.Rows table = new FigureTable.Rows("row", "series", "value", "low", "high");
        for (int r = 0; r < rows.size(); r++) {
            for (Marks marks : series) {
                Object low = marks.low() == null ? null : marks.low()[r];
                Object high = marks.high() == null ? null : marks.high()[r];
                table.add(rows.get(r), marks.name(), marks.values()[r], low, high);
            }
        }
        references.forEach(reference -> table.add("", reference.name(), reference.value(), null, null));
        return table.table();
    }
}
