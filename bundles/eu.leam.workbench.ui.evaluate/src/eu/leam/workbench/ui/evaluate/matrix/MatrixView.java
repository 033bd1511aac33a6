package eu.leam.workbench.ui.evaluate.matrix;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** The view of the results matrix: model versions by benchmarks. */
public final class MatrixView extends ViewPart {
    /** The view's id. */
    public static final String ID = "eu.leam.workbench.ui.evaluate.matrix";

    private MatrixPane pane;

    @Override
    public void createPartControl(Composite parent) {
        pane = new MatrixPane(this, parent);
    }

    @Override
    public void setFocus() {
        pane.setFocus();
    }
}
