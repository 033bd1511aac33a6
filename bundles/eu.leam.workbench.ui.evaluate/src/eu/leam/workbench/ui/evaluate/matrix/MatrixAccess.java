package eu.leam.workbench.ui.evaluate.matrix;

import eu.leam.workbench.ui.evaluate.Messages;
import java.util.stream.IntStream;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

/** Tells screen readers of the matrix: a table whose cells say in one sentence what stands in them. */
final class MatrixAccess {
    private final Canvas canvas;
    private final MatrixModel model;
    private final MatrixPainter painter;

    MatrixAccess(Canvas canvas, MatrixModel model, MatrixPainter painter) {
        this.canvas = canvas;
        this.model = model;
        this.painter = painter;
        canvas.getAccessible().addAccessibleListener(new Names());
        canvas.getAccessible().addAccessibleControlListener(new Cells());
    }

    /** The current cell is another one, or says something else. */
    void moved() {
        if (count() > 0 && canvas.isFocusControl()) {
            canvas.getAccessible().setFocus(current());
        }
    }

    private int count() {
        return model.rows().size() * model.columns().size();
    }

    private int current() {
        return model.row() * model.columns().size() + model.column();
    }

    private boolean isCell(int child) {
        return child >= 0 && child < count();
    }

    private int row(int child) {
        return child / model.columns().size();
    }

    private int column(int child) {
        return child % model.columns().size();
    }

    private final class Names extends AccessibleAdapter {
        @Override
        public void getName(AccessibleEvent e) {
            e.result =
                    isCell(e.childID) ? model.sentence(row(e.childID), column(e.childID)) : Messages.MatrixAccess_name;
        }

        @Override
        public void getDescription(AccessibleEvent e) {
            if (!isCell(e.childID) && count() > 0) {
                e.result = model.sentence(model.row(), model.column());
            }
        }
    }

    private final class Cells extends AccessibleControlAdapter {
        @Override
        public void getChildCount(AccessibleControlEvent e) {
            e.detail = count();
        }

        @Override
        public void getChildren(AccessibleControlEvent e) {
            e.children = IntStream.range(0, count()).boxed().toArray();
        }

        @Override
        public void getRole(AccessibleControlEvent e) {
            e.detail = isCell(e.childID) ? ACC.ROLE_TABLECELL : ACC.ROLE_TABLE;
        }

        @Override
        public void getState(AccessibleControlEvent e) {
            e.detail = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE;
            if (isCell(e.childID) && e.childID == current()) {
                e.detail |= ACC.STATE_SELECTED | ACC.STATE_FOCUSED;
            }
        }

        @Override
        public void getFocus(AccessibleControlEvent e) {
            e.childID = !canvas.isFocusControl() ? ACC.CHILDID_NONE : count() > 0 ? current() : ACC.CHILDID_SELF;
        }

        @Override
        public void getSelection(AccessibleControlEvent e) {
            e.childID = count() > 0 ? current() : ACC.CHILDID_NONE;
        }

        @Override
        public void getLocation(AccessibleControlEvent e) {
            Rectangle at = isCell(e.childID) ? painter.cell(row(e.childID), column(e.childID)) : canvas.getClientArea();
            Point screen = canvas.toDisplay(at.x, at.y);
            e.x = screen.x;
            e.y = screen.y;
            e.width = at.width;
            e.height = at.height;
        }
    }
}
