package eu.leam.workbench.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Scrollable;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Rows of 24 pixels and a quiet selection over the whole row, drawn by us so that texts keep their colours in both themes. */
public final class Rows {
    /** Height of a row in pixels. */
    public static final int HEIGHT = 24;

    private Rows() {}

    /** Dresses a table or tree. */
    public static void dress(Scrollable tableOrTree) {
        tableOrTree.addListener(SWT.MeasureItem, e -> e.height = HEIGHT);
        tableOrTree.addListener(SWT.EraseItem, Rows::erase);
        if (tableOrTree instanceof Table) {
            tableOrTree.addListener(SWT.PaintItem, Rows::paintImage);
        }
        Palette.follow(tableOrTree, tableOrTree::redraw);
    }

    /** The ground of a selected row covers the cell's image on GTK: draws it again. */
    private static void paintImage(Event e) {
        var item = (TableItem) e.item;
        Image image = item.getImage(e.index);
        if (image != null && (e.detail & SWT.SELECTED) != 0) {
            Rectangle at = item.getImageBounds(e.index);
            e.gc.drawImage(image, at.x, e.y + (e.height - image.getBounds().height) / 2);
        }
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
