package eu.leam.workbench.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Draws figures onto pixels, into PNG files and as SVG. */
final class Rendering {
    private Rendering() {}

    static Picture image(Figure figure, int width, int height, double zoom, Style style) {
        int w = (int) Math.max(1, Math.round(width * zoom));
        int h = (int) Math.max(1, Math.round(height * zoom));
        BufferedImage image = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        PlotArea area = draw(figure, image, width, height, zoom, style);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] |= 0xFF000000;
        }
        return new Picture(w, h, pixels, area);
    }

    static byte[] png(Figure figure, int width, int height, double scale, Style style) throws IOException {
        int w = (int) Math.max(1, Math.round(width * scale));
        int h = (int) Math.max(1, Math.round(height * scale));
        BufferedImage image = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        draw(figure, image, width, height, scale, style);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        }
        return bytes.toByteArray();
    }

    static String svg(Figure figure, int width, int height, Style style, String id) {
        SvgGraphics g2 = SvgGraphics.create(id);
        g2.setColor(new Color(style.palette().page()));
        g2.fillRect(0, 0, width, height);
        paint(figure, new Sheet(g2, style, null), width, height);
        return g2.element(width, height, figure.title(), id);
    }

    private static PlotArea draw(Figure figure, BufferedImage image, int width, int height, double zoom, Style style) {
        Graphics2D g2 = image.createGraphics();
        g2.setColor(new Color(style.palette().page()));
        g2.fillRect(0, 0, image.getWidth(), image.getHeight());
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g2.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g2.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g2.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g2.scale(zoom, zoom);
        int[] rgb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        Sheet.Pixels pixels = new Sheet.Pixels(rgb, image.getWidth(), image.getHeight(), zoom);
        PlotArea area = paint(figure, new Sheet(g2, style, pixels), width, height);
        g2.dispose();
        return area;
    }

    private static PlotArea paint(Figure figure, Sheet sheet, int width, int height) {
        return switch (figure) {
            case LineFigure lines -> new LinePainter(lines, sheet).paint(width, height);
            case ForestFigure forest -> new ForestPainter(forest).paint(sheet, width, height);
            case DotFigure dots -> new MarksPainter(dots).paint(sheet, width, height);
            case BarFigure bars -> new MarksPainter(bars).paint(sheet, width, height);
        };
    }
}
