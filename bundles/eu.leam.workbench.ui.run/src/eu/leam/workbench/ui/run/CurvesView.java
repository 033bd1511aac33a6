package eu.leam.workbench.ui.run;

import eu.leam.workbench.ui.RefSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** The view that draws the curves of runs and follows those that train. */
public final class CurvesView extends ViewPart {
    /** The view's id. */
    public static final String ID = "eu.leam.workbench.ui.run.curves";

    private CurvesPane pane;

    @Override
    public void createPartControl(Composite parent) {
        pane = new CurvesPane(parent);
        getViewSite().getActionBars().getToolBarManager().add(new ExportAction(pane::export));
        RefSelection.follow(this, parent, refs -> pane.select(refs));
        pane.select(RefSelection.of(getSite().getPage().getSelection()));
    }

    @Override
    public void setFocus() {
        pane.setFocus();
    }
}
