package eu.leam.workbench.ui;

import eu.leam.workbench.chart.Style;
import java.util.Locale;
import java.util.stream.IntStream;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Control;

/** Dresses figures as the window is dressed: the current theme's colours, the control's font, the user's numbers. */
public final class FigureStyle {
    private static final float PIXELS_PER_POINT = 96f / 72f;

    private FigureStyle() {}

    /** The style for a figure in a control. Window's thread only. */
    public static Style current(Control control) {
        FontData font = control.getFont().getFontData()[0];
        return new Style(palette(), font.getName(), font.getHeight() * PIXELS_PER_POINT, Locale.getDefault());
    }

    private static eu.leam.workbench.chart.Palette palette() {
        return new eu.leam.workbench.chart.Palette(
                rgb(Palette.PAGE),
                rgb(Palette.PANEL),
                rgb(Palette.KEYLINE),
                rgb(Palette.TEXT),
                rgb(Palette.SECOND),
                rgb(Palette.GOOD),
                rgb(Palette.CAUTION),
                rgb(Palette.BAD),
                rgb(Palette.ACCENT),
                rgb(Palette.SELECTION),
                IntStream.range(0, Palette.SERIES)
                        .mapToObj(n -> Palette.rgb(Palette.series(n)))
                        .toList());
    }

    private static int rgb(Palette name) {
        return Palette.rgb(name.color());
    }
}
