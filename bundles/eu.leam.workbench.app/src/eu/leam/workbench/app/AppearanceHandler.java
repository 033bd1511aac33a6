package eu.leam.workbench.app;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Switches between light, dark and the system's appearance at once; the choice is remembered. */
public final class AppearanceHandler extends AbstractHandler implements IElementUpdater {
    static final String THEME = "eu.leam.workbench.app.appearance.theme";

    @Override
    public Object execute(ExecutionEvent event) {
        Appearance.valueOf(event.getParameter(THEME)).choose();
        return null;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void updateElement(UIElement element, Map parameters) {
        element.setChecked(Appearance.chosen().name().equals(parameters.get(THEME)));
    }
}
