package eu.leam.workbench.chart;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Draws many long lines straight into pixels: for each pixel column the stretch that a line covers there, with soft
 * ends. Every extremum lands on its pixel, and the cost is that of the pixels touched, not of the points.
 */
final class DenseLines {
    private static final long MANY = 100_000;

    private final Sheet.Pixels pixels;
    private final PlotArea plot;
    private final int left;
    private final int right;

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
    }

    /** Draws the lines, the first lowest; many of them in stripes side by side. */
    void draw(List<Stroke> strokes) {
        long entries = strokes.stream().mapToLong(s -> s.trace().size()).sum();
        int stripes = entries > MANY ? 4 : 1;
        IntStream all = IntStream.range(0, stripes);
        (stripes > 1 ? all.parallel() : all).forEach(s -> {
            int from = left + (right - left) * s / stripes;
            int to = left + (right - left) * (s + 1) / stripes;
            new DenseStripe(pixels, plot, from, to).draw(strokes);
        });
    }
}
