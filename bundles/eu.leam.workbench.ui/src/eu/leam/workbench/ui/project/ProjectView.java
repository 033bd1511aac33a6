package eu.leam.workbench.ui.project;

import eu.leam.workbench.ui.ProjectChooser;
import eu.leam.workbench.ui.RefSelection;
import eu.leam.workbench.ui.Views;
import eu.leam.workbench.ui.document.DocumentView;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** The view that holds the project tree. */
public final class ProjectView extends ViewPart {
    /** The view's id. */
    public static final String ID = "eu.leam.workbench.ui.project";

    private ProjectPane pane;

    @Override
    public void createPartControl(Composite parent) {
        var selection = new RefSelection(refs -> pane.select(refs));
        pane = new ProjectPane(
                parent,
                selection::selected,
                () -> Views.show(getSite().getPage(), DocumentView.ID),
                () -> ProjectChooser.choose(getSite().getShell()));
        getSite().setSelectionProvider(selection);
        RefSelection.follow(this, parent, refs -> pane.select(refs));
    }

    @Override
    public void setFocus() {
        pane.setFocus();
    }
}
