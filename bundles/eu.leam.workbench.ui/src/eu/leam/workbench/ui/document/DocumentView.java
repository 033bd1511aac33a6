package eu.leam.workbench.ui.document;

import eu.leam.workbench.ui.RefSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** The view that shows the selected document and lets it be edited. */
public final class DocumentView extends ViewPart {
    /** The view's id. */
    public static final String ID = "eu.leam.workbench.ui.document";

    private DocumentPane pane;
    private String name;

    @Override
    public void createPartControl(Composite parent) {
        name = getPartName();
        pane = new DocumentPane(parent, this::mark, this::say);
        RefSelection.follow(this, parent, refs -> pane.show(refs));
        pane.show(RefSelection.of(getSite().getPage().getSelection()));
    }

    /** A star before the name says that the document differs from what was saved. */
    private void mark(boolean dirty) {
        String wished = dirty ? "*" + name : name;
        if (!wished.equals(getPartName())) {
            setPartName(wished);
        }
    }

    private void say(String words) {
        getViewSite().getActionBars().getStatusLineManager().setMessage(words);
    }

    /** Asks whether the project shall be taken from the window that holds it. */
    public void takeOver() {
        pane.takeOver();
    }

    @Override
    public void setFocus() {
        pane.setFocus();
    }
}
