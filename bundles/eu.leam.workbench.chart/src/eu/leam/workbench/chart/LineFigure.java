package eu.leam.workbench.chart;

import java.util.List;
import java.util.Objects;

/**
 * Curves over a common axis: raw values pale under smoothed ones, bands of uncertainty, reference values, and a legend
 * that is a small table. A thousand long lines are drawn as fast as one.
 *
 * @param title the question or metric in words
 * @param x horizontal axis
 * @param y vertical axis; its label stands over it, so that nobody has to turn the head
 * @param lines the series, drawn in this order
 * @param bands areas under the lines
 * @param references values to compare with
 * @param legend whether the legend is drawn; a window has its own
 * @param valueHeader header of the legend's values, for instance the step they belong to; may be empty
 */
public record LineFigure(
        String title,
        Axis x,
        Axis y,
        List<Line> lines,
        List<Band> bands,
        List<Reference> references,
        boolean legend,
        String valueHeader)
        implements Figure {

    public LineFigure {
        Objects.requireNonNull(title);
        Objects.requireNonNull(x);
        Objects.requireNonNull(y);
        Objects.requireNonNull(valueHeader);
        lines = List.copyOf(lines);
        bands = List.copyOf(bands);
        references = List.copyOf(references);
    }

    /** Lines with a legend when there are at least two, or one with a value. */
    public static LineFigure of(String title, Axis x, Axis y, List<Line> lines) {
        boolean legend = lines.size() > 1
                || lines.stream().anyMatch(line -> !line.value().isEmpty());
        return new LineFigure(title, x, y, lines, List.of(), List.of(), legend, "");
    }

    /** The same with areas of uncertainty. */
    public LineFigure withBands(List<Band> areas) {
        return new LineFigure(title, x, y, lines, areas, references, legend, valueHeader);
    }

    /** The same with values to compare with. */
    public LineFigure withReferences(List<Reference> values) {
        return new LineFigure(title, x, y, lines, bands, values, legend, valueHeader);
    }

    /** The same with or without a legend, and with a header over its values. */
    public LineFigure withLegend(boolean shown, String header) {
        return new LineFigure(title, x, y, lines, bands, references, shown, header);
    }

    @Override
    public FigureTable data() {
        FigureTable.Rows rows =
                new FigureTable.Rows("series", "kind", "x", "xLast", "first", "minimum", "maximum", "last");
        for (Line line : lines) {
            rows(line.name(), "raw", line.raw(), rows);
            if (line.smooth() != null) {
                rows(line.name(), "smoothed", line.smooth(), rows);
            }
        }
        for (Band band : bands) {
            for (int i = 0; i < band.x().length; i++) {
                rows.add("", "band", band.x()[i], band.x()[i], null, band.low()[i], band.high()[i], null);
            }
        }
        references.forEach(
                r -> rows.add(r.name(), "reference", null, null, r.value(), r.value(), r.value(), r.value()));
        return rows.table();
    }

    private static void rows(String name, String kind, Trace t, FigureTable.Rows rows) {
        for (int i = 0; i < t.size(); i++) {
            rows.add(name, kind, t.x()[i], t.xLast()[i], t.first()[i], t.min()[i], t.max()[i], t.last()[i]);
        }
    }

    @Override
    public int preferredHeight(int width, Style style) {
        return Math.max(200, (int) Math.round(width * 0.45));
    }
}
