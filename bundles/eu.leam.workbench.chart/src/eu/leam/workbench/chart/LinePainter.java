package eu.leam.workbench.chart;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Draws a line figure. */
final class LinePainter {
    private static final double EDGE = 12;
    private static final double RAW_UNDER_SMOOTH = 0.35;
    private static final double BAND = 0.18;
    private static final int DENSE = 6_000;

    private final LineFigure figure;
    private final Sheet sheet;
    private final double[] xRange;
    private final double[] yRange;

    LinePainter(LineFigure figure, Sheet sheet) {
        this.figure = figure;
        this.sheet = sheet;
        Extremes extremes = new Extremes(figure);
        xRange = extremes.x();
        yRange = extremes.y(xRange);
        Ticks.widen(figure.y(), yRange);
    }

    PlotArea paint(int width, int height) {
        double top = EDGE;
        if (!figure.title().isEmpty()) {
            String title = sheet.fitted(figure.title(), width - 2 * EDGE, sheet.bold);
            sheet.text(title, EDGE, top + sheet.bold.getSize2D(), Sheet.Anchor.START, sheet.bold, sheet.palette.text());
            top += sheet.height(sheet.bold) + 8;
        }
        LineLegend legend = figure.legend() ? new LineLegend(figure, sheet, width) : null;
        double right = legend == null ? EDGE + 8 : legend.width() + EDGE + 20;
        String[] xLabels = xTicks((int) (width - right)).labels();
        if (xLabels.length > 0) {
            right = Math.max(right, EDGE / 2 + sheet.width(xLabels[xLabels.length - 1], sheet.normal) / 2);
        }
        String yText = yTicks((int) (height - top)).axisText();
        if (!yText.isEmpty()) {
            sheet.text(
                    yText,
                    EDGE,
                    top + sheet.small.getSize2D(),
                    Sheet.Anchor.START,
                    sheet.small,
                    sheet.palette.second());
            top += sheet.height(sheet.small) + 6;
        }
        double bottom = EDGE + sheet.height(sheet.small);
        Rectangle2D within = new Rectangle2D.Double(EDGE, top + 4, width - EDGE - right, height - top - 4 - bottom);
        Rectangle2D area = plot().draw(within);
        String xText = xTicks((int) area.getWidth()).axisText();
        sheet.text(
                xText, area.getCenterX(), height - EDGE + 2, Sheet.Anchor.MIDDLE, sheet.small, sheet.palette.second());
        if (legend != null) {
            legend.draw(width - EDGE - legend.width(), area.getY(), height - EDGE - area.getY());
        }
        return new PlotArea(
                area.getX(),
                area.getY(),
                area.getWidth(),
                area.getHeight(),
                xRange[0],
                xRange[1],
                figure.x().logarithmic(),
                yRange[0],
                yRange[1],
                figure.y().logarithmic());
    }

    private ContentPlot plot() {
        int second = sheet.palette.second();
        QuietAxis x = new QuietAxis(sheet, xRange[0], xRange[1], figure.x().logarithmic(), second, this::xTicks);
        QuietAxis y = new QuietAxis(sheet, yRange[0], yRange[1], figure.y().logarithmic(), second, this::yTicks);
        return new ContentPlot(sheet, x, y, false, true, this::content);
    }

    private Ticks xTicks(int pixels) {
        int most = (int) Math.clamp(pixels / (sheet.style.fontSize() * 5.0), 2, 7);
        return Ticks.of(figure.x(), xRange[0], xRange[1], most, sheet.style.locale());
    }

    private Ticks yTicks(int pixels) {
        int most = (int) Math.clamp(pixels / (sheet.style.fontSize() * 2.2), 2, 7);
        return Ticks.of(figure.y(), yRange[0], yRange[1], most, sheet.style.locale());
    }

    private void content(Rectangle2D area) {
        PlotArea plot = new PlotArea(
                area.getX(),
                area.getY(),
                area.getWidth(),
                area.getHeight(),
                xRange[0],
                xRange[1],
                figure.x().logarithmic(),
                yRange[0],
                yRange[1],
                figure.y().logarithmic());
        figure.bands().forEach(band -> band(band, plot));
        if (yRange[0] < 0 && yRange[1] > 0) {
            double zero = sheet.sharp(plot.pixelY(0));
            sheet.line(plot.x(), zero, plot.x() + plot.width(), zero, sheet.palette.second(), 1, null);
        }
        if (sheet.pixels != null && isDense(plot)) {
            dense(plot);
        } else {
            figure.lines().forEach(line -> line(line, plot));
        }
        figure.references().forEach(reference -> reference(reference, plot));
    }

    /** Whether Java2D's exact outlines would cost too much: many vertices, or one in nearly every pixel column. */
    private boolean isDense(PlotArea plot) {
        long vertices = 0;
        int longest = 0;
        for (Line line : figure.lines()) {
            vertices += line.raw().size()
                    + (line.smooth() == null ? 0 : line.smooth().size());
            longest = Math.max(longest, line.raw().size());
        }
        return vertices > DENSE || longest > 0.8 * plot.width() * sheet.pixels.zoom();
    }

    private void band(Band band, PlotArea plot) {
        Path2D path = new Path2D.Double();
        List<double[]> back = new ArrayList<>();
        for (int i = 0; i < band.x().length; i++) {
            double x = plot.pixelX(band.x()[i]);
            double low = plot.pixelY(band.low()[i]);
            double high = plot.pixelY(band.high()[i]);
            if (Double.isFinite(x) && Double.isFinite(low) && Double.isFinite(high)) {
                if (back.isEmpty()) {
                    path.moveTo(x, high);
                } else {
                    path.lineTo(x, high);
                }
                back.add(new double[] {x, low});
            }
        }
        for (double[] point : back.reversed()) {
            path.lineTo(point[0], point[1]);
        }
        if (!back.isEmpty()) {
            path.closePath();
            sheet.g2.setColor(Sheet.colour(sheet.palette.series(band.style()), BAND));
            sheet.g2.fill(path);
        }
    }

    private void line(Line line, PlotArea plot) {
        int colour = sheet.palette.series(line.style());
        boolean smoothed = line.smooth() != null;
        float[] dash = sheet.palette.dash(line.style());
        sheet.g2.setColor(Sheet.colour(colour, smoothed ? RAW_UNDER_SMOOTH : 1));
        sheet.g2.setStroke(Sheet.stroke(smoothed ? 1 : 1.5f, smoothed ? null : dash));
        TracePath raw = TracePath.of(line.raw(), plot);
        sheet.g2.draw(raw.line());
        sheet.g2.fill(raw.dots());
        if (smoothed) {
            sheet.g2.setColor(Sheet.colour(colour, 1));
            sheet.g2.setStroke(Sheet.stroke(1.5f, dash));
            TracePath smooth = TracePath.of(line.smooth(), plot);
            sheet.g2.draw(smooth.line());
            sheet.g2.fill(smooth.dots());
        }
    }

    private void dense(PlotArea plot) {
        List<DenseLines.Stroke> strokes = new ArrayList<>();
        for (Line line : figure.lines()) {
            int colour = sheet.palette.series(line.style());
            boolean smoothed = line.smooth() != null;
            strokes.add(
                    smoothed
                            ? new DenseLines.Stroke(line.raw(), colour, RAW_UNDER_SMOOTH, 1, null)
                            : new DenseLines.Stroke(line.raw(), colour, 1, 1.5, sheet.palette.dash(line.style())));
        }
        for (Line line : figure.lines()) {
            if (line.smooth() != null) {
                int colour = sheet.palette.series(line.style());
                strokes.add(new DenseLines.Stroke(line.smooth(), colour, 1, 1.5, sheet.palette.dash(line.style())));
            }
        }
        new DenseLines(sheet.pixels, plot).draw(strokes);
    }

    private void reference(Reference reference, PlotArea plot) {
        double y = plot.pixelY(reference.value());
        if (!(y >= plot.y() && y <= plot.y() + plot.height())) {
            return;
        }
        double line = sheet.sharp(y);
        double right = plot.x() + plot.width();
        sheet.line(plot.x(), line, right, line, sheet.palette.second(), 1, new float[] {4, 3});
        double width = sheet.width(reference.name(), sheet.small);
        double baseline = y - 4 - sheet.small.getSize2D() < plot.y() ? y + sheet.small.getSize2D() + 2 : y - 4;
        sheet.veil(right - width - 4, baseline - sheet.small.getSize2D(), width + 4, sheet.height(sheet.small));
        sheet.text(reference.name(), right - 2, baseline, Sheet.Anchor.END, sheet.small, sheet.palette.second());
    }
}
