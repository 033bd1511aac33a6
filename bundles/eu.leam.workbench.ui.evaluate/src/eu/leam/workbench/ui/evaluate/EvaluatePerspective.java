package eu.leam.workbench.ui.evaluate;

import eu.leam.workbench.ui.document.DocumentView;
import eu.leam.workbench.ui.evaluate.comparison.ComparisonView;
import eu.leam.workbench.ui.evaluate.item.ItemsView;
import eu.leam.workbench.ui.evaluate.matrix.MatrixView;
import eu.leam.workbench.ui.evaluate.trial.TrialView;
import eu.leam.workbench.ui.log.LogView;
import eu.leam.workbench.ui.project.ProjectView;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The project at the left, the results matrix in the middle, comparison, items and trials below it. */
public final class EvaluatePerspective implements IPerspectiveFactory {
    /** The perspective's id. */
    public static final String ID = "eu.leam.workbench.ui.evaluate.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        String area = layout.getEditorArea();
        layout.addView(ProjectView.ID, IPageLayout.LEFT, 0.2f, area);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.52f, area);
        below.addView(ComparisonView.ID);
        below.addView(ItemsView.ID);
        below.addView(TrialView.ID);
        below.addView(DocumentView.ID);
        below.addView("org.eclipse.ui.views.ProgressView");
        below.addView(LogView.ID);
        IFolderLayout middle = layout.createFolder("middle", IPageLayout.TOP, 0.5f, area);
        middle.addView(MatrixView.ID);
        middle.addView(ScoresView.ID);
    }
}
