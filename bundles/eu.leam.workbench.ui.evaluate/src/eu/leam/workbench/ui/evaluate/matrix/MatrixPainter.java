package eu.leam.workbench.ui.evaluate.matrix;

import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.model.score.Score;
import eu.leam.workbench.ui.Icons;
import eu.leam.workbench.ui.Palette;
import eu.leam.workbench.ui.evaluate.Messages;
import eu.leam.workbench.ui.evaluate.ScoreNames;
import eu.leam.workbench.ui.evaluate.Scored;
import java.util.Optional;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

/** Where the matrix' cells lie, and how they look. */
final class MatrixPainter {
    /** Height of a row: score over interval. */
    static final int ROW = 40;
    /** Height of the headings. */
    static final int HEAD = 44;
    /** Width of the versions' names. */
    static final int NAME = 200;

    private static final int PAD = 8;
    private static final int LEAST = 100;
    private static final int MOST = 176;
    private static final String MISSING = "\u2013";

    private final Canvas canvas;
    private final MatrixModel model;
    private final Font small;
    /** Where each column begins behind the names, and where the last one ends. */
    private int[] starts = {0};

    MatrixPainter(Canvas canvas, MatrixModel model) {
        this.canvas = canvas;
        this.model = model;
        var normal = canvas.getFont().getFontData()[0];
        small = FontDescriptor.createFrom(canvas.getFont())
                .setHeight(Math.round(normal.getHeight() * 0.9f))
                .createFont(canvas.getDisplay());
        canvas.addDisposeListener(e -> small.dispose());
    }

    /** Finds the widths that the headings of this page need. */
    void measure() {
        var gc = new GC(canvas);
        int[] next = new int[model.columns().size() + 1];
        for (int i = 0; i < model.columns().size(); i++) {
            int heading = gc.textExtent(model.page().heading(model.columns().get(i))).x;
            next[i + 1] = next[i] + Math.clamp(heading + 2 * PAD + 16L, LEAST, MOST);
        }
        gc.dispose();
        starts = next;
    }

    int width() {
        return NAME + starts[starts.length - 1];
    }

    int height() {
        return HEAD + model.rows().size() * ROW;
    }

    /** Row at a height of the canvas; -1 for none. */
    int rowAt(int y) {
        int row = y < HEAD ? -1 : Math.floorDiv(y - HEAD + top(), ROW);
        return row < model.rows().size() ? row : -1;
    }

    /** Column at a place of the canvas; -1 for none. */
    int columnAt(int x) {
        int at = x - NAME + left();
        for (int column = 0; x >= NAME && column + 1 < starts.length; column++) {
            if (at >= starts[column] && at < starts[column + 1]) {
                return column;
            }
        }
        return -1;
    }

    /** Where a cell lies on the canvas as it is scrolled now. */
    Rectangle cell(int row, int column) {
        int known = Math.clamp(column, 0, Math.max(0, starts.length - 2));
        int width = starts.length > 1 ? starts[known + 1] - starts[known] : LEAST;
        return new Rectangle(NAME + starts[known] - left(), HEAD + row * ROW - top(), width, ROW);
    }

    /** What a heading says on a second look. */
    String headingTip(int column) {
        Score score = model.columns().get(column).score();
        return Texts.format(
                Messages.MatrixPainter_heading,
                ScoreNames.benchmark(score),
                ScoreNames.part(score),
                score.prompt(),
                ScoreNames.direction(score));
    }

    void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        gc.setBackground(Palette.PAGE.color());
        gc.fillRectangle(area);
        gc.setClipping(NAME, HEAD, Math.max(0, area.width - NAME), Math.max(0, area.height - HEAD));
        for (int row = 0; row < model.rows().size(); row++) {
            for (int column = 0; column < model.columns().size(); column++) {
                Rectangle cell = cell(row, column);
                if (cell.intersects(area)) {
                    cell(gc, cell, row, column);
                }
            }
        }
        gc.setClipping(NAME, 0, Math.max(0, area.width - NAME), HEAD);
        gc.setBackground(Palette.PANEL.color());
        gc.fillRectangle(0, 0, area.width, HEAD);
        for (int column = 0; column < model.columns().size(); column++) {
            heading(gc, cell(0, column), model.columns().get(column));
        }
        gc.setClipping(0, HEAD, area.width, Math.max(0, area.height - HEAD));
        for (int row = 0; row < model.rows().size(); row++) {
            name(gc, cell(row, 0).y, row, area.width);
        }
        gc.setClipping((Rectangle) null);
        gc.setBackground(Palette.PANEL.color());
        gc.fillRectangle(0, 0, NAME, HEAD);
        gc.setForeground(Palette.SECOND.color());
        text(gc, Messages.MatrixPainter_versions, PAD, 4, NAME - 2 * PAD, SWT.LEFT);
        gc.setForeground(Palette.KEYLINE.color());
        gc.drawLine(0, HEAD - 1, area.width, HEAD - 1);
    }

    private int left() {
        return canvas.getHorizontalBar().getSelection();
    }

    private int top() {
        return canvas.getVerticalBar().getSelection();
    }

    private void heading(GC gc, Rectangle cell, Scored column) {
        int x = cell.x;
        Score score = column.score();
        gc.setForeground(Palette.TEXT.color());
        int width = cell.width - 2 * PAD;
        text(gc, model.page().heading(column) + model.order(column), x + PAD, 4, width, SWT.RIGHT);
        gc.setForeground(Palette.SECOND.color());
        Font normal = gc.getFont();
        gc.setFont(small);
        String unit = (ScoreNames.unit(score) + "  " + ScoreNames.sign(score)).strip();
        text(gc, unit, x + PAD, 23, width, SWT.RIGHT);
        gc.setFont(normal);
    }

    private void name(GC gc, int y, int row, int width) {
        boolean current = row == model.row();
        gc.setBackground((current ? Palette.SELECTION : Palette.PAGE).color());
        gc.fillRectangle(0, y, NAME, ROW);
        gc.drawImage(Icons.MODEL.image(), PAD, y + (ROW - 16) / 2);
        gc.setForeground(Palette.TEXT.color());
        int height = gc.textExtent("X").y;
        text(gc, model.rows().get(row).id(), PAD + 22, y + (ROW - height) / 2, NAME - 38, SWT.LEFT);
        gc.setForeground(Palette.KEYLINE.color());
        gc.drawLine(0, y + ROW - 1, width, y + ROW - 1);
    }

    private void cell(GC gc, Rectangle cell, int row, int column) {
        Optional<Scored> scored = model.cell(row, column);
        scored.ifPresent(each -> ground(gc, cell, each.score()));
        gc.setForeground(Palette.TEXT.color());
        int width = cell.width - 2 * PAD;
        if (scored.isPresent()) {
            Score score = scored.get().score();
            text(gc, ScoreNames.number(score.estimate().value()), cell.x + PAD, cell.y + 3, width, SWT.RIGHT);
            Font normal = gc.getFont();
            gc.setFont(small);
            text(gc, ScoreNames.interval(score.interval()), cell.x + PAD, cell.y + 21, width, SWT.RIGHT);
            gc.setFont(normal);
        } else {
            gc.setForeground(Palette.SECOND.color());
            text(gc, MISSING, cell.x + PAD, cell.y + 11, width, SWT.RIGHT);
        }
        if (row == model.row() && column == model.column()) {
            gc.setForeground(Palette.ACCENT.color());
            gc.setLineWidth(canvas.isFocusControl() ? 2 : 1);
            gc.drawRectangle(cell.x + 1, cell.y + 1, cell.width - 3, cell.height - 4);
            gc.setLineWidth(1);
        }
    }

    private static void ground(GC gc, Rectangle cell, Score score) {
        Ideal.of(score).ifPresent(ideal -> {
            gc.setBackground(Palette.CAUTION.color());
            gc.setAlpha(Shade.alpha(ideal.step(score)));
            gc.fillRectangle(cell.x, cell.y, cell.width - 1, cell.height - 1);
            gc.setAlpha(255);
        });
    }

    /** Draws a text into a width, cut with an ellipsis where it is longer. */
    private static void text(GC gc, String text, int x, int y, int width, int side) {
        String shown = text;
        Point size = gc.textExtent(shown);
        while (size.x > width && shown.length() > 2) {
            shown = shown.substring(0, shown.length() - 2).stripTrailing() + "\u2026";
            size = gc.textExtent(shown);
        }
        gc.drawText(shown, side == SWT.RIGHT ? x + width - size.x : x, y, true);
    }
}
