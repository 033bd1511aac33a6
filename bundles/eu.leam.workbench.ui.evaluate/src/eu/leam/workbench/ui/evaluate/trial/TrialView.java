package eu.leam.workbench.ui.evaluate.trial;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** The view in which model versions are tried. */
public final class TrialView extends ViewPart {
    /** The view's id. */
    public static final String ID = "eu.leam.workbench.ui.evaluate.trial";

    private TrialPane pane;

    @Override
    public void createPartControl(Composite parent) {
        pane = new TrialPane(this, parent);
    }

    @Override
    public void setFocus() {
        pane.setFocus();
    }
}
