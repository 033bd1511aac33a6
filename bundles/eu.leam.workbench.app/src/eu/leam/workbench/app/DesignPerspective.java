package eu.leam.workbench.app;

import eu.leam.workbench.ui.document.DocumentView;
import eu.leam.workbench.ui.log.LogView;
import eu.leam.workbench.ui.project.ProjectView;
import eu.leam.workbench.ui.run.CurvesView;
import eu.leam.workbench.ui.run.RunsView;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Project left, document and curves in the middle, what runs below. */
public final class DesignPerspective implements IPerspectiveFactory {
    /** The perspective's id. */
    public static final String ID = "eu.leam.workbench.app.perspective";

    static final String RUN = "eu.leam.workbench.ui.run.perspective";
    static final String PROGRESS = "org.eclipse.ui.views.ProgressView";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        String area = layout.getEditorArea();
        layout.addView(ProjectView.ID, IPageLayout.LEFT, 0.22f, area);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.70f, area);
        below.addView(RunsView.ID);
        below.addView(PROGRESS);
        below.addView(LogView.ID);
        layout.addView(DocumentView.ID, IPageLayout.LEFT, 0.46f, area);
        layout.addView(CurvesView.ID, IPageLayout.RIGHT, 0.46f, area);
        layout.addPerspectiveShortcut(RUN);
    }
}
