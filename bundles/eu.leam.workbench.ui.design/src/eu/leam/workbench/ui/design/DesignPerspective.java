package eu.leam.workbench.ui.design;

import eu.leam.workbench.ui.document.DocumentView;
import eu.leam.workbench.ui.log.LogView;
import eu.leam.workbench.ui.project.ProjectView;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The project at the left, the document that is edited in the middle, the pool of datasets below. */
public final class DesignPerspective implements IPerspectiveFactory {
    /** The perspective's id. */
    public static final String ID = "eu.leam.workbench.ui.design.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        String area = layout.getEditorArea();
        layout.addView(ProjectView.ID, IPageLayout.LEFT, 0.22f, area);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.66f, area);
        below.addView(PoolView.ID);
        below.addView("org.eclipse.ui.views.ProgressView");
        below.addView(LogView.ID);
        layout.createFolder("middle", IPageLayout.LEFT, 0.6f, area).addView(DocumentView.ID);
    }
}
