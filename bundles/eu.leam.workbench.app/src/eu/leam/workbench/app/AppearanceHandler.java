package eu.leam.workbench.app;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Switches between the light and the dark theme at once; the choice is remembered. */
public final class AppearanceHandler extends AbstractHandler implements IElementUpdater {
    static final String COMMAND = "eu.leam.workbench.app.appearance";
    static final String THEME = "eu.leam.workbench.app.appearance.theme";

    @Override
    public Object execute(ExecutionEvent event) {
        engine().setTheme(event.getParameter(THEME), true);
        PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(COMMAND, null);
        return null;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void updateElement(UIElement element, Map parameters) {
        ITheme active = engine().getActiveTheme();
        element.setChecked(active != null && active.getId().equals(parameters.get(THEME)));
    }

    private static IThemeEngine engine() {
        return PlatformUI.getWorkbench().getService(IThemeEngine.class);
    }
}
