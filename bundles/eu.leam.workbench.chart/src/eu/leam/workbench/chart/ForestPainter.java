package eu.leam.workbench.chart;

import java.util.ArrayList;
import java.util.List;

/** Draws a forest figure. */
final class ForestPainter {
    private static final double ROW = 24;
    private static final double MARK = 4.5;
    private static final double ASIDE = 7;

    private final ForestFigure figure;

    ForestPainter(ForestFigure figure) {
        this.figure = figure;
    }

    int height(int width, Style style) {
        Sheet sheet = new Sheet(null, style, null);
        return (int) layout(sheet).height(sheet, width);
    }

    PlotArea paint(Sheet sheet, int width, int height) {
        return layout(sheet).paint(sheet, width, height, (area, row) -> rows(sheet, area, row));
    }

    private RowLayout layout(Sheet sheet) {
        double lo = 0;
        double hi = 0;
        for (ForestFigure.Row row : figure.rows()) {
            for (double value : new double[] {row.value(), row.low(), row.high(), row.second()}) {
                if (Double.isFinite(value)) {
                    lo = Math.min(lo, value);
                    hi = Math.max(hi, value);
                }
            }
        }
        double air = hi > lo ? (hi - lo) * 0.05 : 1;
        double from = Double.isNaN(figure.x().from()) ? lo - air : figure.x().from();
        double to = Double.isNaN(figure.x().to()) ? hi + air : figure.x().to();
        boolean notes = figure.rows().stream().anyMatch(row -> !row.note().isEmpty());
        return new RowLayout(
                figure.title(),
                figure.x().logarithmic(false),
                from,
                to,
                Math.max(ROW, sheet.style.fontSize() * 2),
                figure.rows().stream().map(ForestFigure.Row::label).toList(),
                notes ? figure.rows().stream().map(ForestFigure.Row::note).toList() : List.of(),
                keys(sheet),
                figure.lowerName(),
                figure.higherName());
    }

    private List<RowLayout.Key> keys(Sheet sheet) {
        List<RowLayout.Key> keys = new ArrayList<>();
        if (!figure.markName().isEmpty()) {
            keys.add(new RowLayout.Key(figure.markName(), (x, y) -> {
                sheet.line(x - 9, y, x + 9, y, sheet.palette.accent(), 1.5f, null);
                sheet.fill(Glyphs.square(x, y, MARK), sheet.palette.accent());
            }));
        }
        if (!figure.secondName().isEmpty()) {
            keys.add(new RowLayout.Key(figure.secondName(), (x, y) -> second(sheet, x, y)));
        }
        return keys;
    }

    private void rows(Sheet sheet, PlotArea area, double row) {
        double zero = sheet.sharp(area.pixelX(0));
        sheet.line(zero, area.y(), zero, area.y() + area.height(), sheet.palette.second(), 1, null);
        for (int i = 0; i < figure.rows().size(); i++) {
            ForestFigure.Row one = figure.rows().get(i);
            double y = area.y() + (i + 0.5) * row;
            interval(sheet, area, one, y);
            if (Double.isFinite(one.second())) {
                second(sheet, area.pixelX(one.second()), y + aside(area, one));
            }
            if (Double.isFinite(one.value())) {
                double x = area.pixelX(one.value());
                boolean open = !one.excludesZero();
                sheet.fill(Glyphs.square(x, y, MARK), open ? sheet.palette.page() : sheet.palette.accent());
                sheet.outline(Glyphs.square(x, y, MARK - 0.75), sheet.palette.accent(), 1.5f);
            }
        }
    }

    /** How far below its row the second mark stands: where both fall on one place, the first would hide it. */
    private static double aside(PlotArea area, ForestFigure.Row row) {
        double apart = Math.abs(area.pixelX(row.second()) - area.pixelX(row.value()));
        return apart < 2 * MARK ? ASIDE : 0;
    }

    private void interval(Sheet sheet, PlotArea area, ForestFigure.Row row, double y) {
        if (Double.isNaN(row.low()) || Double.isNaN(row.high())) {
            return;
        }
        int colour = sheet.palette.accent();
        double left = Math.max(area.x() + 1, area.pixelX(row.low()));
        double right = Math.min(area.x() + area.width() - 1, area.pixelX(row.high()));
        sheet.line(left, y, right, y, colour, 1.5f, null);
        if (row.low() < area.xFrom()) {
            sheet.fill(Glyphs.arrow(left, y, -1), colour);
        } else {
            sheet.line(left, y - 3, left, y + 3, colour, 1.5f, null);
        }
        if (row.high() > area.xTo()) {
            sheet.fill(Glyphs.arrow(right, y, 1), colour);
        } else {
            sheet.line(right, y - 3, right, y + 3, colour, 1.5f, null);
        }
    }

    private static void second(Sheet sheet, double x, double y) {
        sheet.fill(Glyphs.diamond(x, y, 5), sheet.palette.page());
        sheet.outline(Glyphs.diamond(x, y, 4.5), sheet.palette.series(1), 1.5f);
    }
}
