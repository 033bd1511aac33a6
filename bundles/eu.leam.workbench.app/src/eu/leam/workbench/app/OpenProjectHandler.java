package eu.leam.workbench.app;

import eu.leam.workbench.ui.ProjectChooser;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for a project and opens it. */
public final class OpenProjectHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        ProjectChooser.choose(HandlerUtil.getActiveShell(event));
        return null;
    }
}
