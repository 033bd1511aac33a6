package eu.leam.workbench.app;

import eu.leam.workbench.ui.Navigator;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;

/** Goes back and forward over what was looked at. */
public final class NavigationHandler extends AbstractHandler implements IExecutableExtension {
    private boolean back;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        back = "BACK".equals(data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (back) {
            Navigator.get().back();
        } else {
            Navigator.get().forward();
        }
        return null;
    }

    @Override
    public boolean isEnabled() {
        return back ? Navigator.get().canBack() : Navigator.get().canForward();
    }
}
