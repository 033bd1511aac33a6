package eu.leam.workbench.app;

import eu.leam.workbench.ui.Remembered;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;

/** Light, dark, or as the system has it; the choice is remembered, and takes effect at once. */
enum Appearance {
    SYSTEM,
    LIGHT,
    DARK;

    static final String COMMAND = "eu.leam.workbench.app.appearance";

    private static final String THEME = "eu.leam.workbench.theme.";

    /** Whether the system is dark. Looked at while we show our light theme: our dark one makes GTK say so, whatever the system has. */
    private static boolean systemDark;

    private static String applied = "";

    /** What the user chose; as the system until then. */
    static Appearance chosen() {
        String name = memory().get("theme", SYSTEM.name());
        return Arrays.stream(values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(SYSTEM);
    }

    /** Follows the choice from the start on; a theme named on the command line wins for this start. */
    static void begin(Display display) {
        boolean named = Arrays.stream(Platform.getApplicationArgs()).anyMatch("-cssTheme"::equalsIgnoreCase);
        if (named) {
            return;
        }
        systemDark = Display.isSystemDarkTheme();
        apply();
        display.addListener(SWT.Settings, e -> {
            boolean ourLight = applied.equals(active()) && applied.endsWith("light");
            if (ourLight && Display.isSystemDarkTheme() != systemDark) {
                systemDark = !systemDark;
                apply();
            }
        });
    }

    /** Chooses it. */
    void choose() {
        memory().put("theme", name());
        apply();
        PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(COMMAND, null);
    }

    private static void apply() {
        Appearance chosen = chosen();
        boolean dark = chosen == DARK || chosen == SYSTEM && systemDark;
        applied = THEME + (dark ? DARK : LIGHT).name().toLowerCase(Locale.ROOT);
        if (!applied.equals(active())) {
            engine().setTheme(applied, true);
        }
    }

    private static String active() {
        ITheme active = engine().getActiveTheme();
        return active == null ? "" : active.getId();
    }

    private static IThemeEngine engine() {
        return PlatformUI.getWorkbench().getService(IThemeEngine.class);
    }

    private static Remembered memory() {
        return new Remembered("appearance");
    }
}
