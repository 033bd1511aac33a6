package eu.leam.workbench.ui.evaluate;

import eu.leam.workbench.ui.document.DocumentView;
import eu.leam.workbench.ui.log.LogView;
import eu.leam.workbench.ui.project.ProjectView;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The project at the left, scores in the middle, the selected model version beside them. */
public final class EvaluatePerspective implements IPerspectiveFactory {
    /** The perspective's id. */
    public static final String ID = "eu.leam.workbench.ui.evaluate.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        String area = layout.getEditorArea();
        layout.addView(ProjectView.ID, IPageLayout.LEFT, 0.22f, area);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.72f, area);
        below.addView("org.eclipse.ui.views.ProgressView");
        below.addView(LogView.ID);
        layout.createFolder("right", IPageLayout.RIGHT, 0.73f, area).addView(DocumentView.ID);
        layout.createFolder("middle", IPageLayout.LEFT, 0.6f, area).addView(ScoresView.ID);
    }
}
