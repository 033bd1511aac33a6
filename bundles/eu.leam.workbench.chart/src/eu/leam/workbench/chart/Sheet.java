package eu.leam.workbench.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/**
 * What a figure is drawn on: Java2D with the style's fonts and colours, and words that know where they are anchored.
 */
final class Sheet {
    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    final Graphics2D g2;
    final Style style;
    final Palette palette;
    final Font normal;
    final Font small;
    final Font bold;
    /** The pixels below the drawing when they may be written directly; null for SVG. */
    final Pixels pixels;

    /** Where a word is anchored. */
    enum Anchor {
        START("start", 0),
        MIDDLE("middle", 0.5),
        END("end", 1);

        final String svg;
        final double share;

        Anchor(String svg, double share) {
            this.svg = svg;
            this.share = share;
        }
    }

    /**
     * Pixels that can be written directly.
     *
     * @param rgb row by row
     * @param width pixels in a row
     * @param height rows
     * @param zoom device pixels per pixel
     */
    record Pixels(int[] rgb, int width, int height, double zoom) {}

    /** Longest text that is measured whole, in characters. */
    private static final int LONGEST = 1_000;

    Sheet(Graphics2D g2, Style style, Pixels pixels) {
        this.g2 = g2;
        this.style = style;
        this.pixels = pixels;
        palette = style.palette();
        normal = new Font(style.fontFamily(), Font.PLAIN, 1).deriveFont(style.fontSize());
        small = normal.deriveFont(style.fontSize() * 0.9f);
        bold = normal.deriveFont(Font.BOLD, style.fontSize() * 1.08f);
    }

    /** Width in pixels; what is endless is measured by its beginning, which is wider than any figure. */
    double width(String text, Font font) {
        String measured = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return measured.isEmpty() ? 0 : font.getStringBounds(measured, MEASURE).getWidth();
    }

    /** Height of a line of the font without its leading. */
    double height(Font font) {
        return font.getSize2D() * 1.2;
    }

    /** Baseline that puts a line of the font in the middle of y. */
    double middle(double y, Font font) {
        return y + font.getSize2D() * 0.36;
    }

    void text(String text, double x, double baseline, Anchor anchor, Font font, int colour) {
        if (text.isEmpty()) {
            return;
        }
        g2.setFont(font);
        g2.setColor(new Color(colour));
        if (g2 instanceof SvgGraphics svg) {
            svg.text(text, x, baseline, anchor.svg);
        } else {
            g2.drawString(text, (float) (x - anchor.share * width(text, font)), (float) baseline);
        }
    }

    /** The text, or as much of it as fits with an ellipsis. */
    String fitted(String text, double room, Font font) {
        if (width(text, font) <= room) {
            return text;
        }
        int fits = 1;
        int tooLong = Math.min(text.length(), LONGEST);
        while (tooLong - fits > 1) {
            int middle = (fits + tooLong) >>> 1;
            if (width(text.substring(0, middle) + "…", font) > room) {
                tooLong = middle;
            } else {
                fits = middle;
            }
        }
        int end = fits > 1 && Character.isHighSurrogate(text.charAt(fits - 1)) ? fits - 1 : fits;
        return text.substring(0, end).stripTrailing() + "…";
    }

    void line(double x1, double y1, double x2, double y2, int colour, float width, float[] dash) {
        g2.setColor(new Color(colour));
        g2.setStroke(stroke(width, dash));
        g2.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    void fill(Shape shape, int colour) {
        g2.setColor(new Color(colour));
        g2.fill(shape);
    }

    void outline(Shape shape, int colour, float width) {
        g2.setColor(new Color(colour));
        g2.setStroke(stroke(width, null));
        g2.draw(shape);
    }

    /** A ground under words that stand on lines. */
    void veil(double x, double y, double width, double height) {
        int page = palette.page();
        g2.setColor(new Color(page >> 16 & 0xFF, page >> 8 & 0xFF, page & 0xFF, 215));
        g2.fill(new Rectangle2D.Double(x, y, width, height));
    }

    /** A y or x at which a line one pixel wide is sharp. */
    double sharp(double place) {
        double zoom = pixels == null ? 1 : pixels.zoom();
        return (Math.floor(place * zoom) + 0.5) / zoom;
    }

    static BasicStroke stroke(float width, float[] dash) {
        return new BasicStroke(
                width,
                dash == null ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_ROUND,
                10,
                dash,
                0);
    }

    static Color colour(int rgb, double opacity) {
        return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF, (int) Math.round(255 * opacity));
    }
}
