package eu.leam.workbench.ui.design;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** The view of the dataset pool: every card with language, licence, size and what is wrong with it. */
public final class PoolView extends ViewPart {
    /** The view's id. */
    public static final String ID = "eu.leam.workbench.ui.design.pool";

    private PoolPane pane;

    @Override
    public void createPartControl(Composite parent) {
        pane = new PoolPane(this, parent);
    }

    @Override
    public void setFocus() {
        pane.setFocus();
    }
}
