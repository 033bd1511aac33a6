package eu.leam.workbench.chart;

/** The legend of a line figure: a small table of colour, name and value. */
final class LineLegend {
    private static final double SWATCH = 18;
    private static final double GAP = 8;

    private final LineFigure figure;
    private final Sheet sheet;
    private final double names;
    private final double values;

    LineLegend(LineFigure figure, Sheet sheet, double figureWidth) {
        this.figure = figure;
        this.sheet = sheet;
        double widest = 0;
        double value = sheet.width(figure.valueHeader(), sheet.small);
        int shown = Math.min(figure.lines().size(), 200);
        for (Line line : figure.lines().subList(0, shown)) {
            widest = Math.max(widest, sheet.width(line.name(), sheet.normal));
            value = Math.max(value, sheet.width(line.value(), sheet.normal));
        }
        names = Math.min(widest + 2, figureWidth * 0.3);
        values = value;
    }

    double width() {
        return SWATCH + GAP + names + (values > 0 ? 2 * GAP + values : 0);
    }

    /** Draws it from the upper left corner; what does not fit is counted in the last row. */
    void draw(double x, double y, double height) {
        double row = Math.max(18, sheet.style.fontSize() * 1.5);
        double right = x + width();
        double top = y;
        if (!figure.valueHeader().isEmpty()) {
            sheet.text(
                    figure.valueHeader(),
                    right,
                    sheet.middle(top, sheet.small),
                    Sheet.Anchor.END,
                    sheet.small,
                    sheet.palette.second());
            top += row;
        }
        int room = Math.max(1, (int) Math.floor((y + height - top) / row));
        int all = figure.lines().size();
        int shown = all <= room ? all : room - 1;
        for (int i = 0; i < shown; i++) {
            Line line = figure.lines().get(i);
            double middle = top + i * row;
            sheet.line(
                    x,
                    middle,
                    x + SWATCH,
                    middle,
                    sheet.palette.series(line.style()),
                    2.5f,
                    sheet.palette.dash(line.style()));
            double baseline = sheet.middle(middle, sheet.normal);
            String name = sheet.fitted(line.name(), names, sheet.normal);
            sheet.text(name, x + SWATCH + GAP, baseline, Sheet.Anchor.START, sheet.normal, sheet.palette.text());
            sheet.text(line.value(), right, baseline, Sheet.Anchor.END, sheet.normal, sheet.palette.text());
        }
        if (shown < all) {
            double baseline = sheet.middle(top + shown * row, sheet.normal);
            sheet.text(
                    "+\u2009" + (all - shown),
                    x + SWATCH + GAP,
                    baseline,
                    Sheet.Anchor.START,
                    sheet.normal,
                    sheet.palette.second());
        }
    }
}
