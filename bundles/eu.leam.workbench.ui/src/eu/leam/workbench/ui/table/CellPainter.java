package eu.leam.workbench.ui.table;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Paints bars, sparklines and the like behind a cell's words; what it shows must stand in the words as well, for screen readers.
 *
 * @param <R> type of the rows
 */
@FunctionalInterface
public interface CellPainter<R> {
    /** Paints a row's cell. */
    void paint(R row, GC gc, Rectangle cell);
}
