package eu.leam.workbench.chart;

import java.util.List;
import java.util.Objects;

/**
 * Values by row, as marks with intervals: several series (models) in each row, and reference marks (baselines) as ticks across
 * it.
 *
 * @param title the question or metric in words
 * @param x axis of the values
 * @param rows labels of the rows, from top to bottom
 * @param series the values
 * @param references values that hold for all rows, drawn as lines
 */
public record DotFigure(String title, Axis x, List<String> rows, List<Marks> series, List<Reference> references)
        implements Figure {

    public DotFigure {
        Objects.requireNonNull(title);
        Objects.requireNonNull(x);
        rows = List.copyOf(rows);
        series = List.copyOf(series);
        references = List.copyOf(references);
        Marks.check(series, rows.size());
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
