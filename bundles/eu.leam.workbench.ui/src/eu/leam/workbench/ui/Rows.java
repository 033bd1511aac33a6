package eu.leam.workbench.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Scrollable;

/** Rows of 24 pixels and a quiet selection over the whole row, drawn by us so that texts keep their colours in both themes. */
public final class Rows {
    /** Height of a row in pixels. */
    public static final int HEIGHT = 24;

    private Rows() {}

    /** Dresses a table or tree. */
    public static void dress(Scrollable tableOrTree) {
        tableOrTree.addListener(SWT.MeasureItem, e -> e.height = HEIGHT);
        tableOrTree.addListener(SWT.EraseItem, Rows::erase);
        Palette.follow(tableOrTree, tableOrTree::redraw);
    }

    private static void erase(Event e) {
        if ((e.detail & SWT.SELECTED) != 0) {
            Rectangle area = ((Scrollable) e.widget).getClientArea();
            e.gc.setBackground(Palette.SELECTION.color());
            e.gc.fillRectangle(area.x, e.y, area.width, e.height);
            e.gc.setForeground(Palette.TEXT.color());
            e.detail &= ~SWT.SELECTED;
        }
        e.detail &= ~(SWT.HOT | SWT.FOCUSED);
    }
}
