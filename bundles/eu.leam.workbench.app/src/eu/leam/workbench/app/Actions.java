package eu.leam.workbench.app;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.StatusLineManager;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/** The platform's own actions that the menus use, and the status line. */
final class Actions extends ActionBarAdvisor {
    private IWorkbenchWindow window;

    Actions(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow opening) {
        window = opening;
        register(ActionFactory.ABOUT.create(window));
        register(ActionFactory.PREFERENCES.create(window));
        register(ActionFactory.QUIT.create(window));
    }

    @Override
    protected void fillStatusLine(IStatusLineManager line) {
        line.appendToGroup(StatusLineManager.BEGIN_GROUP, new ProjectStatus());
        line.appendToGroup(StatusLineManager.BEGIN_GROUP, new ClusterStatus(window));
        line.appendToGroup(StatusLineManager.BEGIN_GROUP, new MemoryStatus());
    }
}
