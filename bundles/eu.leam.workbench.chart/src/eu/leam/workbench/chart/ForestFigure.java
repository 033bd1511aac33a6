package eu.leam.workbench.chart;

import java.util.List;
import java.util.Objects;

/**
 * Differences with their intervals around a zero line, one row each: a filled mark where the interval leaves zero out,
 * an open one where it does not, and beside it the difference that another seed alone makes.
 *
 * @param title what is compared, in words
 * @param x axis of the differences; zero is always on it
 * @param rows the differences, from top to bottom
 * @param markName what the mark and its interval are, for instance {@code difference with 95 % interval}
 * @param secondName what the second mark is; empty when no row has one
 * @param lowerName what it means to lie left of zero, written at the axis' left end; may be empty
 * @param higherName what it means to lie right of zero; may be empty
 */
public record ForestFigure(
        String title, Axis x, List<Row> rows, String markName, String secondName, String lowerName, String higherName)
        implements Figure {

    public ForestFigure {
        Objects.requireNonNull(title);
        Objects.requireNonNull(x);
        Objects.requireNonNull(markName);
        Objects.requireNonNull(secondName);
        Objects.requireNonNull(lowerName);
        Objects.requireNonNull(higherName);
        rows = List.copyOf(rows);
    }

    /** Rows without words at the axis' ends. */
    public static ForestFigure of(String title, Axis x, List<Row> rows, String markName, String secondName) {
        return new ForestFigure(title, x, rows, markName, secondName, "", "");
    }

    /**
     * One difference.
     *
     * @param label what differs, short
     * @param value the difference; NaN leaves the row empty
     * @param low lower end of its interval; NaN for none, infinite for an open end
     * @param high upper end
     * @param second the second mark, for instance the difference between two seeds; NaN for none
     * @param note what stands at the row's right end, for instance the numbers; may be empty
     */
    public record Row(String label, double value, double low, double high, double second, String note) {

        public Row {
            Objects.requireNonNull(label);
            Objects.requireNonNull(note);
        }

        /** Whether the interval is known and leaves zero out. */
        public boolean excludesZero() {
            return low > 0 || high < 0;
        }
    }

    @Override
    public FigureTable data() {
        FigureTable.Rows table = new FigureTable.Rows("row", "difference", "low", "high", "second", "note");
        rows.forEach(r -> table.add(r.label(), r.value(), r.low(), r.high(), r.second(), r.note()));
        return table.table();
    }

    @Override
    public int preferredHeight(int width, Style style) {
        return new ForestPainter(this).height(width, style);
    }
}
