package eu.leam.workbench.ui.document;

import eu.leam.workbench.ui.RefSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** The view that shows the selected document. */
public final class DocumentView extends ViewPart {
    /** The view's id. */
    public static final String ID = "eu.leam.workbench.ui.document";

    private DocumentPane pane;

    @Override
    public void createPartControl(Composite parent) {
        pane = new DocumentPane(parent);
        RefSelection.follow(this, parent, refs -> pane.show(refs));
        pane.show(RefSelection.of(getSite().getPage().getSelection()));
    }

    @Override
    public void setFocus() {
        pane.setFocus();
    }
}
