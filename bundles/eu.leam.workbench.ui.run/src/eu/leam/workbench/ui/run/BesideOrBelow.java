package eu.leam.workbench.ui.run;

import eu.leam.workbench.ui.Rows;
import java.util.function.IntSupplier;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.swt.widgets.Table;

/** Puts the legend beside the chart where there is room, else below it with as many rows as it has, at most four. */
final class BesideOrBelow extends Layout {
    private static final int ROOM = 620;
    private static final int EDGE = 4;
    private static final int MOST_ROWS = 4;

    private final IntSupplier side;

    /** @param side pixels that the legend wants beside the chart; it gets two fifths of the room at most */
    BesideOrBelow(IntSupplier side) {
        this.side = side;
    }

    @Override
    protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flush) {
        return new Point(widthHint < 0 ? ROOM : widthHint, heightHint < 0 ? ROOM / 2 : heightHint);
    }

    @Override
    protected void layout(Composite composite, boolean flush) {
        Rectangle area = composite.getClientArea();
        Control[] both = composite.getChildren();
        if (area.width >= ROOM) {
            int width = Math.min(side.getAsInt(), area.width * 2 / 5);
            both[0].setBounds(0, 0, area.width - width, area.height);
            both[1].setBounds(area.width - width, 0, width, area.height);
        } else {
            var legend = (Table) both[1];
            int rows = Math.clamp(legend.getItemCount(), 1, MOST_ROWS);
            int row = Math.max(Rows.HEIGHT, legend.getItemHeight());
            int height = Math.min(legend.getHeaderHeight() + rows * row + EDGE, area.height / 2);
            both[0].setBounds(0, 0, area.width, area.height - height);
            both[1].setBounds(0, area.height - height, area.width, height);
        }
    }
}
