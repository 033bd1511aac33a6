package eu.leam.workbench.chart;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The shapes of marks, around a place. */
final class Glyphs {
    private Glyphs() {}

    static Shape of(Marks.Shape shape, double x, double y, double radius) {
        return switch (shape) {
            case DOT, TICK, DASHED_TICK -> new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
            case SQUARE -> square(x, y, radius * 0.9);
            case DIAMOND -> diamond(x, y, radius * 1.25);
        };
    }

    static Shape square(double x, double y, double half) {
        return new Rectangle2D.Double(x - half, y - half, 2 * half, 2 * half);
    }

    static Shape diamond(double x, double y, double half) {
        return polygon(x - half, y, x, y - half, x + half, y, x, y + half);
    }

    /** An arrow head at the place that points to the right (1) or the left (-1). */
    static Shape arrow(double x, double y, int direction) {
        return polygon(x, y, x - 6 * direction, y - 4, x - 6 * direction, y + 4);
    }

    private static Shape polygon(double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        path.closePath();
        return path;
    }
}
