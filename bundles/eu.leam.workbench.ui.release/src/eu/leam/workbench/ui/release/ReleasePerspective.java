package eu.leam.workbench.ui.release;

import eu.leam.workbench.ui.document.DocumentView;
import eu.leam.workbench.ui.log.LogView;
import eu.leam.workbench.ui.project.ProjectView;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The project at the left, the release in the middle, the list of releases with their gates below. */
public final class ReleasePerspective implements IPerspectiveFactory {
    /** The perspective's id. */
    public static final String ID = "eu.leam.workbench.ui.release.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        String area = layout.getEditorArea();
        layout.addView(ProjectView.ID, IPageLayout.LEFT, 0.22f, area);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.62f, area);
        below.addView(ReleasesView.ID);
        below.addView("org.eclipse.ui.views.ProgressView");
        below.addView(LogView.ID);
        layout.createFolder("middle", IPageLayout.LEFT, 0.6f, area).addView(DocumentView.ID);
    }
}
