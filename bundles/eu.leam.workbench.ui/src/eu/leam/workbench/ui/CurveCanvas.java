package eu.leam.workbench.ui;

import eu.leam.workbench.chart.Figure;
import eu.leam.workbench.chart.Picture;
import eu.leam.workbench.chart.PlotArea;
import eu.leam.workbench.chart.Style;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * Shows a figure: it is drawn to pixels off the window's thread at the screen's zoom, and the former picture stays until the
 * next is there. The pointer's place is told in the figure's own units, and marked by a cross line and dots over the picture.
 */
public final class CurveCanvas {
    private static final int DOT = 7;

    private final Canvas canvas;
    private final Latest<Picture> drawing;
    private Figure figure;
    private Picture picture;
    private Image image;
    private Consumer<Hover> hovered = hover -> {};
    private List<Dot> dots = List.of();
    private double crossLine = Double.NaN;

    /** Where the pointer is, in the units of the x axis; NaN when it is not over the plot. */
    public record Hover(double x) {}

    /** A mark at a place of the plot, in the units of its axes, in the colour of a series. */
    public record Dot(double x, double y, int series) {}

    /** @param id the canvas' id */
    public CurveCanvas(Composite parent, String id) {
        canvas = Controls.named(new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND), id);
        drawing = new Latest<>(id, canvas);
        canvas.addListener(SWT.Paint, e -> paint(e.gc));
        canvas.addListener(SWT.Resize, e -> draw());
        canvas.addListener(SWT.MouseMove, this::hover);
        canvas.addListener(SWT.MouseExit, e -> hovered.accept(new Hover(Double.NaN)));
        canvas.addDisposeListener(e -> forget());
    }

    /** The widget. */
    public Canvas control() {
        return canvas;
    }

    /** Shows another figure as soon as it is drawn. */
    public void show(Figure next) {
        figure = next;
        draw();
    }

    /** Hears where the pointer is. */
    public void onHover(Consumer<Hover> hear) {
        hovered = hear;
    }

    /** Marks a place of the x axis and values at it; NaN marks nothing. */
    public void mark(double x, List<Dot> at) {
        crossLine = x;
        dots = at;
        canvas.redraw();
    }

    /** Whether the picture shown is that of the newest figure at the present size. */
    public boolean isCurrent() {
        return !drawing.isBusy() && picture != null;
    }

    private void draw() {
        Point size = canvas.getSize();
        Figure now = figure;
        if (now == null || size.x < 32 || size.y < 32) {
            return;
        }
        int zoom = canvas.getMonitor().getZoom();
        Style style = FigureStyle.current(canvas);
        drawing.ask(canvas, progress -> now.toImage(size.x, size.y, zoom / 100.0, style), outcome -> {
            if (outcome instanceof Outcome.Done<Picture> done) {
                forget();
                picture = done.value();
                image = new Image(canvas.getDisplay(), provider(picture, zoom));
                canvas.redraw();
            }
        });
    }

    private void forget() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        gc.setBackground(Palette.PAGE.color());
        gc.fillRectangle(area);
        if (image == null) {
            return;
        }
        gc.drawImage(image, 0, 0);
        PlotArea plot = picture.plot();
        if (plot != null && crossLine >= plot.xFrom() && crossLine <= plot.xTo()) {
            int x = (int) Math.round(plot.pixelX(crossLine));
            gc.setForeground(Palette.SECOND.color());
            gc.setAlpha(120);
            gc.drawLine(x, (int) plot.y(), x, (int) (plot.y() + plot.height()));
            gc.setAlpha(255);
            gc.setAntialias(SWT.ON);
            dots.forEach(dot -> paint(gc, plot, dot));
        }
    }

    private static void paint(GC gc, PlotArea plot, Dot dot) {
        int x = (int) Math.round(plot.pixelX(dot.x())) - DOT / 2;
        int y = (int) Math.round(plot.pixelY(dot.y())) - DOT / 2;
        gc.setBackground(Palette.series(dot.series()));
        gc.fillOval(x, y, DOT, DOT);
        gc.setForeground(Palette.PAGE.color());
        gc.drawOval(x, y, DOT, DOT);
    }

    private void hover(Event event) {
        PlotArea plot = picture == null ? null : picture.plot();
        boolean over = plot != null && event.x >= plot.x() && event.x <= plot.x() + plot.width();
        hovered.accept(new Hover(over ? plot.dataX(event.x) : Double.NaN));
    }

    private static ImageDataProvider provider(Picture picture, int drawnAt) {
        return zoom -> {
            ImageData data = data(picture);
            return zoom == drawnAt
                    ? data
                    : data.scaledTo(picture.width() * zoom / drawnAt, picture.height() * zoom / drawnAt);
        };
    }

    private static ImageData data(Picture picture) {
        byte[] bytes = new byte[picture.argb().length * 4];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().put(picture.argb());
        var palette = new PaletteData(0xFF00, 0xFF0000, 0xFF000000);
        return new ImageData(picture.width(), picture.height(), 32, palette, 4, bytes);
    }
}
