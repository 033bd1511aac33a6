package eu.leam.workbench.ui.evaluate.matrix;

import eu.leam.workbench.ui.Controls;
import eu.leam.workbench.ui.Palette;
import eu.leam.workbench.ui.evaluate.Messages;
import eu.leam.workbench.ui.evaluate.ScoreDetails;
import eu.leam.workbench.ui.evaluate.Scored;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/**
 * The matrix as a canvas, since a native table keeps neither its first column in sight nor tells its cells apart: headings and
 * version names stay while the scores scroll, one cell is the current one, and arrows, Home, End and the pointer move it.
 */
final class MatrixCanvas {
    private static final int SCROLL = 60;

    private final Canvas canvas;
    private final MatrixModel model;
    private final MatrixPainter painter;
    private final MatrixAccess access;
    private Runnable moved = () -> {};
    private Consumer<Scored> opened = scored -> {};

    MatrixCanvas(Composite parent, MatrixModel model) {
        this.model = model;
        canvas = Controls.named(
                new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.H_SCROLL | SWT.V_SCROLL),
                "matrix.canvas");
        painter = new MatrixPainter(canvas, model);
        access = new MatrixAccess(canvas, model, painter);
        canvas.addListener(SWT.Paint, e -> painter.paint(e.gc));
        canvas.addListener(SWT.Resize, e -> layout());
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(
                SWT.Traverse,
                e -> e.doit = !List.of(SWT.TRAVERSE_ARROW_NEXT, SWT.TRAVERSE_ARROW_PREVIOUS, SWT.TRAVERSE_RETURN)
                        .contains(e.detail));
        canvas.addListener(SWT.MouseDown, this::down);
        canvas.addListener(SWT.MouseDoubleClick, e -> {
            if (cellAt(e) != null) {
                open();
            }
        });
        canvas.addListener(SWT.MouseMove, this::tip);
        canvas.addListener(SWT.FocusIn, e -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, e -> canvas.redraw());
        bar(canvas.getHorizontalBar());
        bar(canvas.getVerticalBar());
        Palette.follow(canvas, canvas::redraw);
    }

    Canvas control() {
        return canvas;
    }

    /** Hears that another cell is the current one. */
    void onMove(Runnable hear) {
        moved = hear;
    }

    /** Hears which score the user opens. */
    void onOpen(Consumer<Scored> hear) {
        opened = hear;
    }

    /** Shows the model as it is now. */
    void refresh() {
        layout();
        reveal();
        canvas.redraw();
        access.moved();
    }

    private void bar(ScrollBar bar) {
        bar.addListener(SWT.Selection, e -> canvas.redraw());
    }

    private void layout() {
        painter.measure();
        Rectangle area = canvas.getClientArea();
        range(canvas.getHorizontalBar(), painter.width(), area.width, SCROLL);
        range(canvas.getVerticalBar(), painter.height(), area.height, MatrixPainter.ROW);
    }

    private static void range(ScrollBar bar, int all, int shown, int step) {
        bar.setVisible(all > shown);
        int thumb = Math.max(1, Math.min(all, shown));
        int value = Math.min(bar.getSelection(), Math.max(0, all - thumb));
        bar.setValues(value, 0, Math.max(1, all), thumb, step, Math.max(step, shown - step));
    }

    private void key(Event e) {
        int row = model.row();
        int column = model.column();
        switch (e.keyCode) {
            case SWT.ARROW_LEFT -> go(row, column - 1);
            case SWT.ARROW_RIGHT -> go(row, column + 1);
            case SWT.ARROW_UP -> go(row - 1, column);
            case SWT.ARROW_DOWN -> go(row + 1, column);
            case SWT.HOME -> go(e.stateMask == SWT.MOD1 ? 0 : row, 0);
            case SWT.END -> go(e.stateMask == SWT.MOD1 ? Integer.MAX_VALUE : row, Integer.MAX_VALUE);
            case SWT.PAGE_UP -> go(0, column);
            case SWT.PAGE_DOWN -> go(Integer.MAX_VALUE, column);
            case SWT.CR, SWT.KEYPAD_CR -> open();
            case SWT.SPACE -> sort(column);
            default -> {
                return;
            }
        }
    }

    private void go(int row, int column) {
        model.go(row, column);
        reveal();
        canvas.redraw();
        access.moved();
        moved.run();
    }

    private void open() {
        model.current().ifPresent(opened);
    }

    private void sort(int column) {
        if (column < model.columns().size()) {
            model.sort(model.columns().get(column));
            refresh();
            moved.run();
        }
    }

    private void down(Event e) {
        canvas.setFocus();
        int column = painter.columnAt(e.x);
        if (e.y < MatrixPainter.HEAD && column >= 0 && e.button == 1) {
            sort(column);
            return;
        }
        Point cell = cellAt(e);
        if (cell != null) {
            go(cell.y, cell.x);
        }
    }

    /** Column and row under the pointer; the first column where it is over a version's name, null beside the cells. */
    private Point cellAt(Event e) {
        int row = painter.rowAt(e.y);
        int column = e.x < MatrixPainter.NAME ? model.column() : painter.columnAt(e.x);
        return row >= 0 && column >= 0 ? new Point(column, row) : null;
    }

    private void reveal() {
        Rectangle cell = painter.cell(model.row(), model.column());
        Rectangle area = canvas.getClientArea();
        shift(canvas.getHorizontalBar(), cell.x - MatrixPainter.NAME, cell.x + cell.width - area.width);
        shift(canvas.getVerticalBar(), cell.y - MatrixPainter.HEAD, cell.y + cell.height - area.height);
    }

    /** Scrolls back by what is hidden before, or else on by what is hidden behind. */
    private static void shift(ScrollBar bar, int before, int behind) {
        if (before < 0) {
            bar.setSelection(bar.getSelection() + before);
        } else if (behind > 0) {
            bar.setSelection(bar.getSelection() + behind);
        }
    }

    private void tip(Event e) {
        int row = painter.rowAt(e.y);
        int column = painter.columnAt(e.x);
        String tip = null;
        if (e.x < MatrixPainter.NAME && row >= 0) {
            tip = model.rows().get(row).title();
        } else if (row >= 0 && column >= 0) {
            tip = model.cell(row, column).map(ScoreDetails::text).orElse(Messages.MatrixCanvas_notMeasured);
        } else if (e.y < MatrixPainter.HEAD && column >= 0) {
            tip = painter.headingTip(column);
        }
        if (tip == null ? canvas.getToolTipText() != null : !tip.equals(canvas.getToolTipText())) {
            canvas.setToolTipText(tip);
        }
    }
}
