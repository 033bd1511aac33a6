package eu.leam.workbench.ui.run;

import eu.leam.workbench.core.session.RunInfo;
import eu.leam.workbench.ui.Palette;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;

/** The bar that stands before the percentage of a run's progress. */
final class ProgressBar {
    private static final int TEXT_WIDTH = 56;
    private static final int INSET = 6;
    private static final int HEIGHT = 4;
    private static final int LEAST = 16;

    private ProgressBar() {}

    /** Paints it into the cell of a row whose data is a run. */
    static void paint(Event e) {
        if (e.index != RunsModel.Column.PROGRESS.ordinal() || !(e.item.getData() instanceof RunInfo run)) {
            return;
        }
        double share = RunsModel.share(run);
        Rectangle cell = ((TableItem) e.item).getBounds(e.index);
        int width = cell.width - TEXT_WIDTH - 2 * INSET;
        if (Double.isNaN(share) || width < LEAST) {
            return;
        }
        int y = cell.y + (cell.height - HEIGHT) / 2;
        e.gc.setBackground(Palette.KEYLINE.color());
        e.gc.fillRectangle(cell.x + INSET, y, width, HEIGHT);
        e.gc.setBackground(run.live() ? Palette.ACCENT.color() : Palette.SECOND.color());
        e.gc.fillRectangle(cell.x + INSET, y, (int) Math.round(width * share), HEIGHT);
    }
}
