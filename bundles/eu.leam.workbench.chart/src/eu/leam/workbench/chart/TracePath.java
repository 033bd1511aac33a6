package eu.leam.workbench.chart;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/**
 * A trace as shapes: the line through its points, and dots for points that stand alone.
 *
 * @param line the line
 * @param dots the dots
 */
record TracePath(Path2D line, Path2D dots) {
    private static final double DOT = 2;

    static TracePath of(Trace trace, PlotArea plot) {
        Builder builder = new Builder(plot);
        for (int i = 0; i < trace.size(); i++) {
            builder.entry(trace, i);
        }
        builder.gap();
        return new TracePath(builder.line, builder.dots);
    }

    private static final class Builder {
        private final PlotArea plot;
        private final Path2D line = new Path2D.Double();
        private final Path2D dots = new Path2D.Double();
        private int vertices;
        private double x;
        private double y;

        Builder(PlotArea plot) {
            this.plot = plot;
        }

        void entry(Trace t, int i) {
            double from = plot.pixelX(t.x()[i]);
            double first = plot.pixelY(t.first()[i]);
            if (!Double.isFinite(from) || !Double.isFinite(first)) {
                gap();
                return;
            }
            vertex(from, first);
            if (t.isPlain() || t.x()[i] == t.xLast()[i] && t.min()[i] == t.max()[i]) {
                return;
            }
            double to = plot.pixelX(t.xLast()[i]);
            double low = plot.pixelY(t.min()[i]);
            double high = plot.pixelY(t.max()[i]);
            double middle = (from + to) / 2;
            boolean lowFirst = Math.abs(first - low) <= Math.abs(first - high);
            vertex(middle, lowFirst ? low : high);
            vertex(middle, lowFirst ? high : low);
            vertex(to, plot.pixelY(t.last()[i]));
        }

        private void vertex(double px, double py) {
            if (!Double.isFinite(py)) { // a value at or below 0 on a logarithmic axis
                gap();
                return;
            }
            if (vertices == 0) {
                line.moveTo(px, py);
            } else if (px != x || py != y) {
                line.lineTo(px, py);
            }
            vertices++;
            x = px;
            y = py;
        }

        void gap() {
            if (vertices == 1) {
                dots.append(new Ellipse2D.Double(x - DOT, y - DOT, 2 * DOT, 2 * DOT), false);
            }
            vertices = 0;
        }
    }
}
