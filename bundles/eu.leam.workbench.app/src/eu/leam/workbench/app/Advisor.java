package eu.leam.workbench.app;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Says how the workbench and its window begin. */
final class Advisor extends WorkbenchAdvisor {

    @Override
    public String getInitialWindowPerspectiveId() {
        return "eu.leam.workbench.app.perspective";
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new WindowAdvisor(configurer);
    }

    private static final class WindowAdvisor extends WorkbenchWindowAdvisor {
        WindowAdvisor(IWorkbenchWindowConfigurer configurer) {
            super(configurer);
        }

        @Override
        public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer bars) {
            return new Actions(bars);
        }

        @Override
        public void preWindowOpen() {
            var window = getWindowConfigurer();
            window.setInitialSize(new Point(1280, 800));
            window.setShowStatusLine(true);
            window.setShowProgressIndicator(true);
            window.setShowCoolBar(false);
        }
    }

    private static final class Actions extends ActionBarAdvisor {
        Actions(IActionBarConfigurer configurer) {
            super(configurer);
        }

        @Override
        protected void makeActions(IWorkbenchWindow window) {
            register(ActionFactory.ABOUT.create(window));
            register(ActionFactory.PREFERENCES.create(window));
            register(ActionFactory.QUIT.create(window));
        }
    }
}
