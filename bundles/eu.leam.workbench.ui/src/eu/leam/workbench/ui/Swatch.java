package eu.leam.workbench.ui;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Control;

/** Small squares in a run's colour, as images for the cells of a table; made anew when the theme changes. */
public final class Swatch {
    private static final int SIZE = 16;
    private static final int INSET = 3;
    private static final double CORNER = 2.5;

    private final Map<Integer, Image> images = new HashMap<>();
    private final Control owner;

    /** @param owner the control that shows them, with which they go */
    public Swatch(Control owner) {
        this.owner = owner;
        owner.addDisposeListener(e -> forget());
    }

    /** The square in the colour of series n from 0. */
    public Image of(int n) {
        return images.computeIfAbsent(n, series -> {
            Color colour = Palette.series(series);
            int rgb = Palette.rgb(colour);
            return new Image(owner.getDisplay(), (ImageDataProvider) zoom -> draw(rgb, zoom));
        });
    }

    /** Forgets the squares of the former theme. */
    public void forget() {
        images.values().forEach(Image::dispose);
        images.clear();
    }

    private static ImageData draw(int rgb, int zoom) {
        int size = SIZE * zoom / 100;
        var data = new ImageData(size, size, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                data.setPixel(x, y, rgb);
                data.setAlpha(x, y, (int) Math.round(255 * cover(x, y, size)));
            }
        }
        return data;
    }

    /** Share of the pixel that the rounded square covers, from its distance to the edge. */
    private static double cover(int x, int y, int size) {
        double scale = (double) size / SIZE;
        double half = size / 2.0 - INSET * scale;
        double corner = CORNER * scale;
        double dx = Math.max(Math.abs(x + 0.5 - size / 2.0) - half + corner, 0);
        double dy = Math.max(Math.abs(y + 0.5 - size / 2.0) - half + corner, 0);
        return Math.clamp(corner - Math.hypot(dx, dy) + 0.5, 0.0, 1.0);
    }
}
