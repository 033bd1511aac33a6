package eu.leam.workbench.chart;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A figure: immutable data with the words around it, drawn at any size, in light or dark, as pixels, PNG or SVG. Equal figures
 * give equal bytes on one machine; {@link #data} is equal on every machine.
 */
public sealed interface Figure permits LineFigure, ForestFigure, DotFigure, BarFigure {

    /** The question or metric in words, with its unit where no axis tells it; may be empty. */
    String title();

    /** All that is drawn, as a table. */
    FigureTable data();

    /**
     * A height at which nothing is crowded.
     *
     * @param width width in pixels at a zoom of 1
     */
    int preferredHeight(int width, Style style);

    /**
     * The figure as pixels.
     *
     * @param width width in pixels at a zoom of 1, at least 16
     * @param height height likewise
     * @param zoom device pixels per pixel, for instance 2 on a fine display
     */
    default Picture toImage(int width, int height, double zoom, Style style) {
        return Rendering.image(this, width, height, zoom, style);
    }

    /** The figure as a PNG file; parameters as for {@link #toImage}. */
    default byte[] toPng(int width, int height, double scale, Style style) {
        try {
            return Rendering.png(this, width, height, scale, style);
        } catch (IOException e) {
            throw new UncheckedIOException("a PNG is written to memory, which cannot fail", e);
        }
    }

    /**
     * The figure as an SVG element (UTF-8, no XML declaration), with its words as text, so that it stands in a page or, written
     * to a file, alone.
     *
     * @param id letters, digits and hyphens that begin all ids within, so that two figures of one page do not meet
     */
    default String toSvg(int width, int height, Style style, String id) {
        return Rendering.svg(this, width, height, style, id);
    }
}
