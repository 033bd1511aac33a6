package eu.leam.workbench.ui.run;

import eu.leam.workbench.ui.document.DocumentView;
import eu.leam.workbench.ui.log.LogView;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Runs at the left, their curves in the middle, the selected run at the right. */
public final class RunPerspective implements IPerspectiveFactory {
    /** The perspective's id. */
    public static final String ID = "eu.leam.workbench.ui.run.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        String area = layout.getEditorArea();
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.74f, area);
        below.addView("org.eclipse.ui.views.ProgressView");
        below.addView(LogView.ID);
        layout.createFolder("left", IPageLayout.LEFT, 0.34f, area).addView(RunsView.ID);
        layout.createFolder("right", IPageLayout.RIGHT, 0.64f, area).addView(DocumentView.ID);
        layout.createFolder("middle", IPageLayout.LEFT, 0.6f, area).addView(CurvesView.ID);
    }
}
