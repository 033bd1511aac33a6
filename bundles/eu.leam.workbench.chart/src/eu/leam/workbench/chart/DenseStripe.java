package eu.leam.workbench.chart;

import java.util.Arrays;
import java.util.List;

/**
 * Some pixel columns of dense lines: a line is first gathered as the stretch that it covers in each column, then filled
 * in once, so that a pale line is equally pale everywhere.
 */
final class DenseStripe {
    private final int from;
    private final int to;
    private final float[] high;
    private final float[] low;
    private final double zoom;
    private final Sheet.Pixels pixels;
    private final int[] turned;
    private final int rows;
    private final int left;
    private final int top;
    private final int bottom;
    private final PlotArea plot;
    private final boolean xLog;
    private final boolean yLog;
    private final double xScale;
    private final double yScale;
    private int first;
    private int last;
    private double lastX;
    private double lastY;

    /** The columns from (inclusive) to (exclusive) of the device. */
    DenseStripe(Sheet.Pixels pixels, PlotArea plot, int from, int to) {
        this.plot = plot;
        this.from = from;
        this.to = to;
        zoom = pixels.zoom();
        this.pixels = pixels;
        xLog = plot.xLogarithmic();
        yLog = plot.yLogarithmic();
        left = (int) Math.max(0, Math.floor(plot.x() * zoom));
        top = (int) Math.max(0, Math.floor(plot.y() * zoom));
        bottom = (int) Math.min(pixels.height(), Math.ceil((plot.y() + plot.height()) * zoom));
        rows = Math.max(0, bottom - top);
        turned = new int[Math.max(0, to - from) * rows];
        high = new float[to - from];
        low = new float[to - from];
        double xSpan = xLog ? Math.log(plot.xTo() / plot.xFrom()) : plot.xTo() - plot.xFrom();
        double ySpan = yLog ? Math.log(plot.yTo() / plot.yFrom()) : plot.yTo() - plot.yFrom();
        xScale = plot.width() * zoom / xSpan;
        yScale = plot.height() * zoom / ySpan;
    }

    /** Draws the lines over what the pixels show; the stripe is turned meanwhile, so that a column lies in one piece. */
    void draw(List<DenseLines.Stroke> strokes) {
        for (int y = 0; y < rows; y++) {
            int at = (top + y) * pixels.width() + from;
            for (int c = 0; c < to - from; c++) {
                turned[c * rows + y] = pixels.rgb()[at + c];
            }
        }
        strokes.forEach(this::draw);
        for (int y = 0; y < rows; y++) {
            int at = (top + y) * pixels.width() + from;
            for (int c = 0; c < to - from; c++) {
                pixels.rgb()[at + c] = turned[c * rows + y];
            }
        }
    }

    private double px(double x) {
        double span = xLog ? Math.log(x / plot.xFrom()) : x - plot.xFrom();
        return plot.x() * zoom + span * xScale;
    }

    private double py(double y) {
        double span = yLog ? Math.log(y / plot.yFrom()) : y - plot.yFrom();
        return (plot.y() + plot.height()) * zoom - span * yScale;
    }

    private void draw(DenseLines.Stroke stroke) {
        Arrays.fill(high, Float.MAX_VALUE);
        Arrays.fill(low, -Float.MAX_VALUE);
        first = to - from;
        last = -1;
        lastX = Double.NaN;
        Trace t = stroke.trace();
        double margin = 1 / zoom;
        double end = plot.dataX(to / zoom + margin);
        int i = Math.max(0, search(t.xLast(), plot.dataX(from / zoom - margin)) - 1);
        boolean more = i < t.size();
        while (more) {
            entry(t, i);
            more = t.x()[i] <= end && ++i < t.size();
        }
        if (stroke.dash() != null) {
            dash(stroke.dash());
        }
        fill(stroke.colour(), stroke.opacity(), stroke.width() * zoom / 2);
    }

    private void entry(Trace t, int i) {
        double x = px(t.x()[i]);
        double y = py(t.first()[i]);
        if (!(Math.abs(y) <= Double.MAX_VALUE) || !(Math.abs(x) <= Double.MAX_VALUE)) {
            lastX = Double.NaN;
            return;
        }
        if (lastX == lastX) {
            segment(lastX, lastY, x, y);
        } else {
            cover(x, y, y);
        }
        lastX = px(t.xLast()[i]);
        lastY = clean(py(t.last()[i]), y);
        double upper = clean(py(t.max()[i]), y);
        double lower = clean(py(t.min()[i]), y);
        if (Math.floor(x) == Math.floor(lastX)) {
            cover(x, upper, lower);
        } else {
            double middle = (x + lastX) / 2;
            segment(x, y, middle, lower);
            cover(middle, upper, lower);
            segment(middle, upper, lastX, lastY);
        }
    }

    private double clean(double y, double otherwise) {
        return Math.abs(y) <= Double.MAX_VALUE ? y : otherwise;
    }

    private int search(double[] xs, double x) {
        int low = 0;
        int high = xs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (xs[middle] < x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The column of x covers from y1 to y2. */
    private void cover(double x, double y1, double y2) {
        int c = (int) Math.floor(x) - from;
        if (c >= 0 && c < high.length) {
            float upper = (float) (y1 < y2 ? y1 : y2);
            float lower = (float) (y1 < y2 ? y2 : y1);
            high[c] = upper < high[c] ? upper : high[c];
            low[c] = lower > low[c] ? lower : low[c];
            first = Math.min(first, c);
            last = Math.max(last, c);
        }
    }

    private void segment(double x1, double y1, double x2, double y2) {
        int a = (int) Math.max(from, Math.floor(x1));
        int b = (int) Math.min(to - 1, Math.floor(x2));
        if (a >= b) {
            cover(x1, y1, y1);
            cover(x2, y2, y1);
            return;
        }
        double slope = (y2 - y1) / (x2 - x1);
        for (int c = a; c <= b; c++) {
            double u = Math.max(c, x1);
            double v = Math.min(c + 1.0, x2);
            cover(c, y1 + (u - x1) * slope, y1 + (v - x1) * slope);
        }
    }

    /** Leaves out the columns that fall into a gap of the dashes, measured along the line. */
    private void dash(float[] dash) {
        double period = (dash[0] + dash[1]) * zoom;
        double way = from - left;
        double before = Double.NaN;
        for (int c = first; c <= last; c++) {
            if (high[c] > low[c]) {
                continue;
            }
            double middle = (high[c] + low[c]) / 2;
            double rise = before == before ? middle - before : 0;
            way += Math.sqrt(1 + rise * rise);
            before = middle;
            if (way % period >= dash[0] * zoom) {
                high[c] = Float.MAX_VALUE;
                low[c] = -Float.MAX_VALUE;
            }
        }
    }

    private void fill(int colour, double opacity, double half) {
        int whole = (int) (256 * opacity + 0.5);
        for (int c = first; c <= last; c++) {
            double begin = Math.max(0, high[c] - half - top);
            double end = Math.min(rows, low[c] + half - top);
            if (high[c] > low[c] || begin >= end) {
                continue;
            }
            int y = (int) begin;
            int until = (int) end;
            int column = c * rows;
            if (y == until) {
                blend(column + y, column + y + 1, colour, (int) (256 * opacity * (end - begin) + 0.5));
                continue;
            }
            blend(column + y, column + y + 1, colour, (int) (256 * opacity * (y + 1 - begin) + 0.5));
            blend(column + y + 1, column + until, colour, whole);
            if (end > until) {
                blend(column + until, column + until + 1, colour, (int) (256 * opacity * (end - until) + 0.5));
            }
        }
    }

    private void blend(int begin, int end, int colour, int share) {
        if (share == 256) {
            for (int at = begin; at < end; at++) {
                turned[at] = colour;
            }
            return;
        }
        int redBlue = (colour & 0xFF00FF) * share;
        int green = (colour & 0xFF00) * share;
        int rest = 256 - share;
        for (int at = begin; at < end; at++) {
            int below = turned[at];
            turned[at] = (redBlue + (below & 0xFF00FF) * rest) >>> 8 & 0xFF00FF
                    | (green + (below & 0xFF00) * rest) >>> 8 & 0xFF00;
        }
    }
}
