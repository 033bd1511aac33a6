package eu.leam.workbench.ui.log;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** The view that shows what went wrong. */
public final class LogView extends ViewPart {
    /** The view's id. */
    public static final String ID = "eu.leam.workbench.ui.log";

    private LogPane pane;

    @Override
    public void createPartControl(Composite parent) {
        pane = new LogPane(parent);
    }

    @Override
    public void setFocus() {
        pane.setFocus();
    }
}
