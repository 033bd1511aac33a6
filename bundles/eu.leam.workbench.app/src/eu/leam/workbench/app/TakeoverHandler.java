package eu.leam.workbench.app;

import eu.leam.workbench.ui.OpenProject;
import eu.leam.workbench.ui.document.DocumentView;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks above the document whether the project shall be taken from the window that holds it. */
public final class TakeoverHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            var page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
            ((DocumentView) page.showView(DocumentView.ID)).takeOver();
            return null;
        } catch (PartInitException e) {
            throw new ExecutionException(DocumentView.ID, e);
        }
    }

    @Override
    public boolean isEnabled() {
        return OpenProject.get()
                .session()
                .flatMap(session -> session.takeable())
                .isPresent();
    }
}
