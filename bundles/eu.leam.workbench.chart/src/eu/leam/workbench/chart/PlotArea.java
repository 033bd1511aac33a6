package eu.leam.workbench.chart;

/**
 * Where the data of a figure lie, in pixels at a zoom of 1 from the figure's upper left corner, and how values become places.
 *
 * @param x left end
 * @param y upper end
 * @param width width
 * @param height height
 * @param xFrom value at the left end
 * @param xTo value at the right end
 * @param xLogarithmic whether x is logarithmic
 * @param yFrom value at the lower end
 * @param yTo value at the upper end
 * @param yLogarithmic whether y is logarithmic
 */
public record PlotArea(
        double x,
        double y,
        double width,
        double height,
        double xFrom,
        double xTo,
        boolean xLogarithmic,
        double yFrom,
        double yTo,
        boolean yLogarithmic) {

    /** Pixel of a value on the x axis; may lie outside. */
    public double pixelX(double value) {
        return x + share(value, xFrom, xTo, xLogarithmic) * width;
    }

    /** Pixel of a value on the y axis; may lie outside. */
    public double pixelY(double value) {
        return y + height - share(value, yFrom, yTo, yLogarithmic) * height;
    }

    /** Value at a pixel of the x axis. */
    public double dataX(double pixel) {
        return value((pixel - x) / width, xFrom, xTo, xLogarithmic);
    }

    /** Value at a pixel of the y axis. */
    public double dataY(double pixel) {
        return value((y + height - pixel) / height, yFrom, yTo, yLogarithmic);
    }

    /** Whether the pixel lies among the data. */
    public boolean contains(double px, double py) {
        return px >= x && px <= x + width && py >= y && py <= y + height;
    }

    static double share(double value, double from, double to, boolean logarithmic) {
        return logarithmic ? Math.log(value / from) / Math.log(to / from) : (value - from) / (to - from);
    }

    static double value(double share, double from, double to, boolean logarithmic) {
        return logarithmic ? from * Math.pow(to / from, share) : from + share * (to - from);
    }
}
