package eu.leam.workbench.chart;

import java.util.List;
import java.util.Objects;

/**
 * Values by row, as horizontal bars from zero with intervals; several series stand under each other in a row.
 *
 * @param title the question or metric in words
 * @param x axis of the values; zero is always on it
 * @param rows labels of the rows, from top to bottom
 * @param series the values; {@link Marks.Shape#TICK} series are drawn as reference ticks across the row
 * @param references values that hold for all rows, drawn as lines
 */
public record BarFigure(String title, Axis x, List<String> rows, List<Marks> series, List<Reference> references)
        implements Figure {

    public BarFigure {
        Objects.requireNonNull(title);
        Objects.requireNonNull(x);
        rows = List.copyOf(rows);
        series = List.copyOf(series);
        references = List.copyOf(references);
        Marks.check(series, rows.size());
        if (x.logarithmic()) {
            throw new IllegalArgumentException("bars begin at zero, which a logarithmic axis does not have");
        }
    }

    @Override
    public FigureTable data() {
        return Marks.table(rows, series, references);
    }

    @Override
    public int preferredHeight(int width, Style style) {
        return new MarksPainter(this).height(width, style);
    }
}
