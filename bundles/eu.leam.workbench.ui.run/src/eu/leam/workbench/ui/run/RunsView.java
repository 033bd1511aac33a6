package eu.leam.workbench.ui.run;

import eu.leam.workbench.ui.RefSelection;
import eu.leam.workbench.ui.Views;
import eu.leam.workbench.ui.document.DocumentView;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** The view that lists the runs. */
public final class RunsView extends ViewPart {
    /** The view's id. */
    public static final String ID = "eu.leam.workbench.ui.run.runs";

    private RunsPane pane;

    @Override
    public void createPartControl(Composite parent) {
        var selection = new RefSelection(refs -> pane.select(refs));
        pane = new RunsPane(
                parent, selection::selected, () -> Views.show(getSite().getPage(), DocumentView.ID));
        getSite().setSelectionProvider(selection);
        RefSelection.follow(this, parent, refs -> pane.select(refs));
    }

    @Override
    public void setFocus() {
        pane.setFocus();
    }
}
