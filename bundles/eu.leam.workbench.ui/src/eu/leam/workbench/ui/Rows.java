package eu.leam.workbench.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Scrollable;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Rows of 24 pixels and a quiet selection over the whole row, drawn by us so that texts keep their colours in both themes. */
public final class Rows {
    /** Height of a row in pixels. */
    public static final int HEIGHT = 24;

    private static final String CSS_DISABLED = "org.eclipse.e4.ui.css.disabled";

    private Rows() {}

    /**
     * Keeps the theme engine away from a row: it would remember each one and set its colours at every change of theme, which
     * costs time with many rows and has crashed GTK on rows that had come and gone.
     */
    public static void plain(Item row) {
        row.setData(CSS_DISABLED, Boolean.TRUE);
    }

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
