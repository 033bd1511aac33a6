package eu.leam.workbench.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * The frame of a figure with one row for each thing: title, key of the marks, labels at the left, notes at the right,
 * value axis below (and above where there are many rows).
 *
 * @param title the title
 * @param x the value axis
 * @param lo its lower end
 * @param hi its upper end
 * @param rowHeight height of a row in pixels
 * @param labels labels of the rows
 * @param notes notes of the rows; empty for none
 * @param keys the marks and what they are
 * @param lowerName what it means to lie to the left; may be empty
 * @param higherName what it means to lie to the right; may be empty
 */
record RowLayout(
        String title,
        Axis x,
        double lo,
        double hi,
        double rowHeight,
        List<String> labels,
        List<String> notes,
        List<Key> keys,
        String lowerName,
        String higherName) {
    private static final double EDGE = 12;
    private static final double SWATCH = 18;
    private static final int MANY = 14;

    /**
     * One entry of the key.
     *
     * @param text what the mark is
     * @param swatch draws the mark around a place
     */
    record Key(String text, Swatch swatch) {}

    /** Draws a mark. */
    interface Swatch {
        void draw(double x, double y);
    }

    /** Draws the rows' content. */
    interface Rows {
        /** @param row pixel of the middle of a row: area.y + (i + 0.5) x row height */
        void draw(PlotArea area, double row);
    }

    double height(Sheet sheet, double width) {
        double head = EDGE + titleHeight(sheet) + keyRows(sheet, width) * keyHeight(sheet);
        double ticks = sheet.height(sheet.normal) + 6;
        return Math.ceil(head + (labels.size() > MANY ? 2 : 1) * ticks + labels.size() * rowHeight + foot(sheet));
    }

    PlotArea paint(Sheet sheet, int width, int height, Rows rows) {
        double top = EDGE;
        if (!title.isEmpty()) {
            String fitted = sheet.fitted(title, width - 2 * EDGE, sheet.bold);
            sheet.text(
                    fitted, EDGE, top + sheet.bold.getSize2D(), Sheet.Anchor.START, sheet.bold, sheet.palette.text());
        }
        top += titleHeight(sheet);
        keys(sheet, width, top);
        top += keyRows(sheet, width) * keyHeight(sheet);
        double notesWidth = notes.stream()
                .mapToDouble(n -> sheet.width(n, sheet.normal))
                .max()
                .orElse(0);
        double right = EDGE + (notesWidth > 0 ? notesWidth + 16 : 8);
        boolean many = labels.size() > MANY;
        double above = many ? sheet.height(sheet.normal) + 6 : 4;
        double bottom = foot(sheet);
        Rectangle2D within =
                new Rectangle2D.Double(EDGE, top + above, width - EDGE - right, height - top - above - bottom);
        Rectangle2D area = plot(sheet, width, rows).draw(within);
        PlotArea plot = plotArea(area);
        double middle = area.getHeight() / labels.size();
        for (int i = 0; i < notes.size(); i++) {
            double baseline = sheet.middle(area.getY() + (i + 0.5) * middle, sheet.normal);
            sheet.text(notes.get(i), width - EDGE, baseline, Sheet.Anchor.END, sheet.normal, sheet.palette.text());
        }
        axisWords(sheet, plot, height - EDGE + 2, many);
        return plot;
    }

    private ContentPlot plot(Sheet sheet, int width, Rows rows) {
        QuietAxis values = new QuietAxis(sheet, lo, hi, x.logarithmic(), sheet.palette.second(), p -> ticks(sheet, p));
        double[] places = new double[labels.size()];
        String[] words = new String[labels.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = i + 0.5;
            words[i] = sheet.fitted(labels.get(i), width * 0.4, sheet.normal);
        }
        Ticks rowTicks = new Ticks(places, words, "");
        QuietAxis names =
                new QuietAxis(sheet, 0, Math.max(1, labels.size()), false, sheet.palette.text(), p -> rowTicks);
        names.setInverted(true);
        return new ContentPlot(
                sheet,
                values,
                names,
                true,
                false,
                area -> rows.draw(plotArea(area), area.getHeight() / Math.max(1, labels.size())));
    }

    private PlotArea plotArea(Rectangle2D area) {
        return new PlotArea(
                area.getX(),
                area.getY(),
                area.getWidth(),
                area.getHeight(),
                lo,
                hi,
                x.logarithmic(),
                labels.size(),
                0,
                false);
    }

    private Ticks ticks(Sheet sheet, int pixels) {
        int most = (int) Math.clamp(pixels / (sheet.style.fontSize() * 4.5), 2, 7);
        return Ticks.of(x, lo, hi, most, sheet.style.locale());
    }

    private void axisWords(Sheet sheet, PlotArea plot, double baseline, boolean many) {
        Ticks ticks = ticks(sheet, (int) plot.width());
        if (many) {
            for (int i = 0; i < ticks.values().length; i++) {
                sheet.text(
                        ticks.labels()[i],
                        plot.pixelX(ticks.values()[i]),
                        plot.y() - 6,
                        Sheet.Anchor.MIDDLE,
                        sheet.normal,
                        sheet.palette.second());
            }
        }
        int colour = sheet.palette.second();
        double right = plot.x() + plot.width();
        String lower = lowerName.isEmpty() ? "" : "← " + lowerName;
        String higher = higherName.isEmpty() ? "" : higherName + " →";
        sheet.text(lower, plot.x(), baseline, Sheet.Anchor.START, sheet.small, colour);
        sheet.text(higher, right, baseline, Sheet.Anchor.END, sheet.small, colour);
        double centre = plot.x() + plot.width() / 2;
        double lift = lower.isEmpty() && higher.isEmpty() ? 0 : sheet.height(sheet.small) + 3;
        sheet.text(ticks.axisText(), centre, baseline - lift, Sheet.Anchor.MIDDLE, sheet.small, colour);
    }

    private double foot(Sheet sheet) {
        double line = sheet.height(sheet.small);
        return EDGE + line + (lowerName.isEmpty() && higherName.isEmpty() ? 0 : line + 3);
    }

    private double titleHeight(Sheet sheet) {
        return title.isEmpty() ? 0 : sheet.height(sheet.bold) + 8;
    }

    private double keyHeight(Sheet sheet) {
        return sheet.height(sheet.normal) + 6;
    }

    private double keyWidth(Sheet sheet, Key key) {
        return SWATCH + 6 + sheet.width(key.text(), sheet.normal) * 1.04 + 18;
    }

    private int keyRows(Sheet sheet, double width) {
        int rows = keys.isEmpty() ? 0 : 1;
        double x = EDGE;
        for (Key key : keys) {
            if (x > EDGE && x + keyWidth(sheet, key) > width) {
                rows++;
                x = EDGE;
            }
            x += keyWidth(sheet, key);
        }
        return rows;
    }

    private void keys(Sheet sheet, double width, double top) {
        double x = EDGE;
        double middle = top + keyHeight(sheet) / 2 - 2;
        for (Key key : keys) {
            if (x > EDGE && x + keyWidth(sheet, key) > width) {
                middle += keyHeight(sheet);
                x = EDGE;
            }
            key.swatch().draw(x + SWATCH / 2, middle);
            sheet.text(
                    key.text(),
                    x + SWATCH + 6,
                    sheet.middle(middle, sheet.normal),
                    Sheet.Anchor.START,
                    sheet.normal,
                    sheet.palette.text());
            x += keyWidth(sheet, key);
        }
    }
}
