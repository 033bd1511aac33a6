package eu.leam.workbench.ui.evaluate.comparison;

import eu.leam.workbench.chart.Figure;
import eu.leam.workbench.chart.Style;
import java.nio.charset.StandardCharsets;

/** A figure as the bytes of a picture file. */
final class Picture {
    private static final int WIDTH = 960;

    private Picture() {}

    /** SVG, or else PNG with two pixels a point; 960 points wide and as high as nothing is crowded. */
    static byte[] bytes(Figure figure, Style style, boolean svg) {
        int height = figure.preferredHeight(WIDTH, style);
        return svg
                ? figure.toSvg(WIDTH, height, style, "comparison").getBytes(StandardCharsets.UTF_8)
                : figure.toPng(WIDTH, height, 2, style);
    }
}
