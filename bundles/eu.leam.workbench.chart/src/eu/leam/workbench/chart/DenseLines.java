package eu.leam.workbench.chart;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Draws many long lines straight into pixels: for each pixel column the stretch that a line covers there, with soft ends. Every
 * extremum lands on its pixel, and the cost is that of the pixels touched, not of the points.
 */
final class DenseLines {
    private final Sheet.Pixels pixels;
    private final PlotArea plot;
    private final int left;
    private final int right;
    private final int top;
    private final int bottom;

    /**
     * One line.
     *
     * @param trace its points
     * @param colour 0xRRGGBB
     * @param opacity 0 to 1
     * @param width in pixels at a zoom of 1
     * @param dash drawn and left out lengths in pixels at a zoom of 1; null for a whole line
     */
    record Stroke(Trace trace, int colour, double opacity, double width, float[] dash) {}

    DenseLines(Sheet.Pixels pixels, PlotArea plot) {
        this.pixels = pixels;
        this.plot = plot;
        double zoom = pixels.zoom();
        left = (int) Math.max(0, Math.floor(plot.x() * zoom));
        right = (int) Math.min(pixels.width(), Math.ceil((plot.x() + plot.width()) * zoom));
        top = (int) Math.max(0, Math.floor(plot.y() * zoom));
        bottom = (int) Math.min(pixels.height(), Math.ceil((plot.y() + plot.height()) * zoom));
    }

    /** Draws the lines, the first lowest; many of them in stripes side by side. */
    void draw(List<Stroke> strokes) {
        long entries = strokes.stream().mapToLong(s -> s.trace().size()).sum();
        int stripes = entries > 100_000 ? 4 : 1;
        IntStream all = IntStream.range(0, stripes);
        (stripes > 1 ? all.parallel() : all).forEach(s -> {
            int from = left + (right - left) * s / stripes;
            int to = left + (right - left) * (s + 1) / stripes;
            Stripe stripe = new Stripe(from, to);
            strokes.forEach(stripe::draw);
        });
    }

    /** Some pixel columns. */
    private final class Stripe {
        private final int from;
        private final int to;
        private final float[] high;
        private final float[] low;
        private final double zoom = pixels.zoom();
        private final int[] rgb = pixels.rgb();
        private final boolean xLog = plot.xLogarithmic();
        private final boolean yLog = plot.yLogarithmic();
        private final double xScale;
        private final double yScale;
        private int first;
        private int last;

        Stripe(int from, int to) {
            this.from = from;
            this.to = to;
            high = new float[to - from];
            low = new float[to - from];
            double xSpan = xLog ? Math.log(plot.xTo() / plot.xFrom()) : plot.xTo() - plot.xFrom();
            double ySpan = yLog ? Math.log(plot.yTo() / plot.yFrom()) : plot.yTo() - plot.yFrom();
            xScale = plot.width() * zoom / xSpan;
            yScale = plot.height() * zoom / ySpan;
        }

        private double px(double x) {
            double span = xLog ? Math.log(x / plot.xFrom()) : x - plot.xFrom();
            return plot.x() * zoom + span * xScale;
        }

        private double py(double y) {
            double span = yLog ? Math.log(y / plot.yFrom()) : y - plot.yFrom();
            return (plot.y() + plot.height()) * zoom - span * yScale;
        }

        void draw(Stroke stroke) {
            Arrays.fill(high, Float.MAX_VALUE);
            Arrays.fill(low, -Float.MAX_VALUE);
            first = to - from;
            last = -1;
            Trace t = stroke.trace();
            double margin = 1 / zoom;
            double lastX = Double.NaN;
            double lastY = Double.NaN;
            int begin = Math.max(0, search(t.xLast(), plot.dataX(from / zoom - margin)) - 1);
            double endX = plot.dataX(to / zoom + margin);
            for (int i = begin; i < t.size(); i++) {
                double x = px(t.x()[i]);
                double y = py(t.first()[i]);
                if (!(Math.abs(y) <= Double.MAX_VALUE) || !(Math.abs(x) <= Double.MAX_VALUE)) {
                    lastX = Double.NaN;
                    continue;
                }
                if (lastX == lastX) {
                    segment(lastX, lastY, x, y);
                } else {
                    cover(x, y, y);
                }
                double xEnd = px(t.xLast()[i]);
                double yEnd = clean(py(t.last()[i]), y);
                double upper = clean(py(t.max()[i]), y);
                double lower = clean(py(t.min()[i]), y);
                if (Math.floor(x) == Math.floor(xEnd)) {
                    cover(x, upper, lower);
                } else {
                    double middle = (x + xEnd) / 2;
                    segment(x, y, middle, lower);
                    cover(middle, upper, lower);
                    segment(middle, upper, xEnd, yEnd);
                }
                lastX = xEnd;
                lastY = yEnd;
                if (t.x()[i] > endX) {
                    break;
                }
            }
            if (stroke.dash() != null) {
                dash(stroke.dash());
            }
            fill(stroke.colour(), stroke.opacity(), stroke.width() * zoom / 2);
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
                double begin = Math.max(top, high[c] - half);
                double end = Math.min(bottom, low[c] + half);
                if (high[c] > low[c] || begin >= end) {
                    continue;
                }
                int y = (int) begin;
                int until = (int) end;
                int at = y * pixels.width() + from + c;
                if (y == until) {
                    blend(at, colour, (int) (256 * opacity * (end - begin) + 0.5));
                    continue;
                }
                blend(at, colour, (int) (256 * opacity * (y + 1 - begin) + 0.5));
                for (y++, at += pixels.width(); y < until; y++, at += pixels.width()) {
                    blend(at, colour, whole);
                }
                if (end > until) {
                    blend(at, colour, (int) (256 * opacity * (end - until) + 0.5));
                }
            }
        }

        private void blend(int at, int colour, int share) {
            if (share == 256) {
                rgb[at] = colour;
                return;
            }
            int below = rgb[at];
            int rest = 256 - share;
            int redBlue = ((colour & 0xFF00FF) * share + (below & 0xFF00FF) * rest) >>> 8 & 0xFF00FF;
            int green = ((colour & 0xFF00) * share + (below & 0xFF00) * rest) >>> 8 & 0xFF00;
            rgb[at] = redBlue | green;
        }
    }
}
