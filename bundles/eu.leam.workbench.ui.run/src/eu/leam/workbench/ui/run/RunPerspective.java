package eu.leam.workbench.ui.run;

import eu.leam.workbench.ui.document.DocumentView;
import eu.leam.workbench.ui.log.LogView;
import eu.leam.workbench.ui.project.ProjectView;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Curves large, runs below them, the project beside both and the selected run's document behind it. */
public final class RunPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        String area = layout.getEditorArea();
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.24f, area);
        left.addView(ProjectView.ID);
        left.addView(DocumentView.ID);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.66f, area);
        below.addView(RunsView.ID);
        below.addView("org.eclipse.ui.views.ProgressView");
        below.addView(LogView.ID);
        layout.addView(CurvesView.ID, IPageLayout.RIGHT, 0.3f, area);
    }
}
