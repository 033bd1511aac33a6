package eu.leam.workbench.ui;

import java.util.Locale;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.graphics.Color;
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

    private static final String PREFIX = "eu.leam.workbench.ui.color.";

    /** The colour; owned by the registry, never disposed by the caller. */
    public Color color() {
        return registry().get(PREFIX + name().toLowerCase(Locale.ROOT));
    }

    private static ColorRegistry registry() {
        return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
    }
}
