package eu.leam.workbench.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Shows one of several controls in one place. Other than SWT's stack it gives room to that one alone: GTK takes a millisecond for
 * each label that changes its size, so that pages which nobody sees would hold the window up. What is laid out in a hidden one
 * waits until it is shown.
 */
public final class TopLayout extends Layout {
    private static final String WAITS = TopLayout.class.getName();

    /** The control to show; whoever changes it lays its parent out. */
    public Control topControl;

    @Override
    protected Point computeSize(Composite composite, int width, int height, boolean flush) {
        Point size = topControl == null ? new Point(0, 0) : topControl.computeSize(width, height, flush);
        return new Point(width == SWT.DEFAULT ? size.x : width, height == SWT.DEFAULT ? size.y : height);
    }

    @Override
    protected void layout(Composite composite, boolean flush) {
        Rectangle place = composite.getClientArea();
        for (Control child : composite.getChildren()) {
            boolean top = child == topControl;
            if (top) {
                child.setBounds(place);
            }
            if (child instanceof Composite page && top == (page.getData(WAITS) != null)) {
                page.setData(WAITS, top ? null : Boolean.TRUE);
                page.setLayoutDeferred(!top);
            }
            child.setVisible(top);
        }
    }
}
