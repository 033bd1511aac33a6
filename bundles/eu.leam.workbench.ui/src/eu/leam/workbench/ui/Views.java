package eu.leam.workbench.ui;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** Brings views to the front. */
public final class Views {
    private Views() {}

    /** Opens a view, or brings it to the front, and gives it the keyboard. */
    public static void show(IWorkbenchPage page, String view) {
        try {
            page.showView(view);
        } catch (PartInitException e) { // the view stays away; the log says why
            Platform.getLog(Views.class).log(e.getStatus());
        }
    }
}
