package eu.leam.workbench.ui;

import eu.leam.workbench.ui.document.DocumentView;
import eu.leam.workbench.ui.log.LogView;
import eu.leam.workbench.ui.project.ProjectView;
import eu.leam.workbench.ui.run.CurvesView;
import eu.leam.workbench.ui.run.RunsView;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** A perspective of the tests in which the views that they look at stand side by side, so that none hides another. */
public final class SideBySide implements IPerspectiveFactory {
    static final String ID = "eu.leam.workbench.ui.tests.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        String area = layout.getEditorArea();
        layout.addView(ProjectView.ID, IPageLayout.LEFT, 0.22f, area);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.70f, area);
        below.addView(RunsView.ID);
        below.addView("org.eclipse.ui.views.ProgressView");
        below.addView(LogView.ID);
        layout.addView(DocumentView.ID, IPageLayout.LEFT, 0.46f, area);
        layout.addView(CurvesView.ID, IPageLayout.RIGHT, 0.46f, area);
    }
}
