package eu.leam.workbench.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Draws dot and bar figures. */
final class MarksPainter {
    private static final double MARK = 3.8;
    private static final double BAR = 9;

    private final String title;
    private final Axis x;
    private final List<String> rows;
    private final List<Marks> solid;
    private final List<Marks> ticks;
    private final List<Marks> all;
    private final List<Reference> references;
    private final boolean bars;

    MarksPainter(DotFigure figure) {
        this(figure.title(), figure.x(), figure.rows(), figure.series(), figure.references(), false);
    }

    MarksPainter(BarFigure figure) {
        this(figure.title(), figure.x(), figure.rows(), figure.series(), figure.references(), true);
    }

    private MarksPainter(
            String title, Axis x, List<String> rows, List<Marks> all, List<Reference> references, boolean bars) {
        this.title = title;
        this.x = x;
        this.rows = rows;
        this.all = all;
        this.references = references;
        this.bars = bars;
        solid = all.stream().filter(marks -> !marks.shape().isTick()).toList();
        ticks = all.stream().filter(marks -> marks.shape().isTick()).toList();
    }

    int height(int width, Style style) {
        Sheet sheet = new Sheet(null, style, null);
        return (int) layout(sheet).height(sheet, width);
    }

    PlotArea paint(Sheet sheet, int width, int height) {
        return layout(sheet).paint(sheet, width, height, (area, row) -> content(sheet, area, row));
    }

    private RowLayout layout(Sheet sheet) {
        double[] range = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        for (Marks marks : all) {
            for (int i = 0; i < rows.size(); i++) {
                add(marks.values()[i], range);
                if (marks.low() != null) {
                    add(marks.low()[i], range);
                    add(marks.high()[i], range);
                }
            }
        }
        references.forEach(reference -> add(reference.value(), range));
        if (bars) {
            add(0, range);
        }
        double[] ends = Extremes.ends(x, range[0], range[1], 0.04);
        int lanes = Math.max(1, solid.size());
        double least = bars ? lanes * BAR + (lanes == 1 ? 14 : 10) : lanes == 1 ? 20 : 10 + 6.0 * lanes;
        double rowHeight = Math.max(least, sheet.style.fontSize() * 1.6);
        return new RowLayout(title, x, ends[0], ends[1], rowHeight, rows, List.of(), keys(sheet), "", "");
    }

    private void add(double value, double[] range) {
        if (Double.isFinite(value) && !(x.logarithmic() && value <= 0)) {
            range[0] = Math.min(range[0], value);
            range[1] = Math.max(range[1], value);
        }
    }

    private List<RowLayout.Key> keys(Sheet sheet) {
        List<RowLayout.Key> keys = new ArrayList<>();
        for (Marks marks : all) {
            if (!marks.name().isEmpty()) {
                keys.add(new RowLayout.Key(marks.name(), (px, py) -> swatch(sheet, marks, px, py)));
            }
        }
        for (Reference reference : references) {
            keys.add(new RowLayout.Key(
                    reference.name(),
                    (px, py) -> sheet.line(px, py - 8, px, py + 8, sheet.palette.second(), 1, new float[] {4, 3})));
        }
        return keys;
    }

    private void swatch(Sheet sheet, Marks marks, double px, double py) {
        int colour = sheet.palette.series(marks.style());
        if (marks.shape().isTick()) {
            tick(sheet, marks, px, py, 7);
        } else if (bars) {
            sheet.fill(new Rectangle2D.Double(px - 9, py - 4, 18, 8), colour);
        } else {
            if (marks.low() != null) {
                sheet.line(px - 9, py, px + 9, py, colour, 1.5f, null);
            }
            sheet.fill(Glyphs.of(marks.shape(), px, py, MARK), colour);
        }
    }

    private void content(Sheet sheet, PlotArea area, double row) {
        if (!bars) {
            for (int i = 0; i < rows.size(); i++) {
                double y = sheet.sharp(area.y() + (i + 0.5) * row);
                sheet.line(area.x(), y, area.x() + area.width(), y, sheet.palette.keyline(), 1, new float[] {1, 3});
            }
        }
        if (area.xFrom() <= 0 && area.xTo() >= 0) {
            double zero = sheet.sharp(area.pixelX(0));
            sheet.line(zero, area.y(), zero, area.y() + area.height(), sheet.palette.second(), 1, null);
        }
        for (Marks marks : ticks) {
            for (int i = 0; i < rows.size(); i++) {
                if (Double.isFinite(marks.values()[i])) {
                    tick(sheet, marks, area.pixelX(marks.values()[i]), area.y() + (i + 0.5) * row, row * 0.36);
                }
            }
        }
        references.forEach(reference -> reference(sheet, area, reference));
        double lane = bars
                ? Math.min(BAR * 1.6, (row - 8) / Math.max(1, solid.size()))
                : (row - 6) / Math.max(1, solid.size());
        for (int s = 0; s < solid.size(); s++) {
            double offset = (s - (solid.size() - 1) / 2.0) * lane;
            for (int i = 0; i < rows.size(); i++) {
                mark(sheet, area, solid.get(s), i, area.y() + (i + 0.5) * row + offset, lane);
            }
        }
    }

    private void mark(Sheet sheet, PlotArea area, Marks marks, int i, double y, double lane) {
        double value = marks.values()[i];
        if (!Double.isFinite(value)) {
            return;
        }
        int colour = sheet.palette.series(marks.style());
        double px = area.pixelX(value);
        if (bars) {
            double zero = area.pixelX(0);
            double height = Math.max(2, lane - 2);
            sheet.fill(new Rectangle2D.Double(Math.min(px, zero), y - height / 2, Math.abs(px - zero), height), colour);
        }
        if (marks.low() != null && !Double.isNaN(marks.low()[i]) && !Double.isNaN(marks.high()[i])) {
            double from = Math.max(area.x() + 1, area.pixelX(marks.low()[i]));
            double to = Math.min(area.x() + area.width() - 1, area.pixelX(marks.high()[i]));
            int line = bars ? sheet.palette.text() : colour;
            sheet.line(from, y, to, y, line, 1.5f, null);
            sheet.line(from, y - 2.5, from, y + 2.5, line, 1.2f, null);
            sheet.line(to, y - 2.5, to, y + 2.5, line, 1.2f, null);
        }
        if (!bars) {
            sheet.fill(Glyphs.of(marks.shape(), px, y, MARK + 1), sheet.palette.page());
            sheet.fill(Glyphs.of(marks.shape(), px, y, MARK), colour);
        }
    }

    private static void tick(Sheet sheet, Marks marks, double px, double py, double half) {
        float[] dash = marks.shape() == Marks.Shape.DASHED_TICK ? new float[] {3, 2} : null;
        sheet.line(px, py - half, px, py + half, sheet.palette.series(marks.style()), 2, dash);
    }

    private static void reference(Sheet sheet, PlotArea area, Reference reference) {
        double px = area.pixelX(reference.value());
        if (!(px >= area.x() && px <= area.x() + area.width())) {
            return;
        }
        double line = sheet.sharp(px);
        sheet.line(line, area.y(), line, area.y() + area.height(), sheet.palette.second(), 1, new float[] {4, 3});
    }
}
