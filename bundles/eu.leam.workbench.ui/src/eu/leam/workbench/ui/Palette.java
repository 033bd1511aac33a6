package eu.leam.workbench.ui;

import java.util.Locale;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/** The named colours of the current theme; nothing else in the window makes a colour. */
public enum Palette {
    PAGE,
    PANEL,
    KEYLINE,
    TEXT,
    SECOND,
    GOOD,
    CAUTION,
    BAD,
    ACCENT,
    SELECTION;

    /** How many series colours there are; further series repeat them dashed, then dotted. */
    public static final int SERIES = 8;

    private static final String PREFIX = "eu.leam.workbench.ui.color.";

    /** The colour; owned by the registry, never disposed by the caller. */
    public Color color() {
        return registry().get(PREFIX + name().toLowerCase(Locale.ROOT));
    }

    /** Colour of series n from 0, told apart by colour-blind readers, too. */
    public static Color series(int n) {
        return registry().get(PREFIX + "series" + (Math.floorMod(n, SERIES) + 1));
    }

    /** The colour as 0xRRGGBB, for charts. */
    public static int rgb(Color color) {
        return color.getRed() << 16 | color.getGreen() << 8 | color.getBlue();
    }

    /** Runs the action now and after each change of theme, as long as the control lives. */
    public static void follow(Control control, Runnable restyle) {
        Runnable later = UiTask.merged(control, restyle);
        IPropertyChangeListener listener = change -> later.run();
        ColorRegistry registry = registry();
        registry.addListener(listener);
        control.addDisposeListener(e -> registry.removeListener(listener));
        restyle.run();
    }

    private static ColorRegistry registry() {
        return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
    }
}
