package eu.leam.workbench.ui.evaluate.matrix;

import eu.leam.workbench.base.format.Numbers;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.ui.Controls;
import eu.leam.workbench.ui.Palette;
import eu.leam.workbench.ui.evaluate.Messages;
import eu.leam.workbench.ui.evaluate.Scored;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** What the colours of the matrix say: the distance to the ideal, in the steps of the scales that the page has. */
final class Legend {
    private static final int LINE = 24;
    private static final int SWATCH = 16;

    private final Canvas canvas;
    private List<Ideal> scales = List.of();
    private boolean plain;

    Legend(Composite parent) {
        canvas = Controls.named(new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS), "matrix.legend");
        canvas.addListener(SWT.Paint, e -> paint(e.gc));
        Controls.accessible(canvas, Messages.Legend_name);
        Palette.follow(canvas, canvas::redraw);
    }

    Canvas control() {
        return canvas;
    }

    /** Height that all lines need. */
    int height() {
        return 4 + Math.max(1, scales.size() + (plain ? 1 : 0)) * LINE;
    }

    /** Shows the scales of these columns. */
    void show(List<Scored> columns) {
        Set<Ideal> found = EnumSet.noneOf(Ideal.class);
        plain = false;
        for (Scored column : columns) {
            Ideal.of(column.score()).ifPresentOrElse(found::add, () -> plain = true);
        }
        scales = new ArrayList<>(found);
        canvas.redraw();
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        gc.setBackground(Palette.PAGE.color());
        gc.fillRectangle(area);
        int y = 2;
        for (Ideal scale : scales) {
            line(gc, scale, y);
            y += LINE;
        }
        if (plain) {
            gc.setForeground(Palette.SECOND.color());
            gc.drawText(Messages.Legend_noIdeal, 8, y + 3, true);
        }
    }

    private static void line(GC gc, Ideal scale, int y) {
        gc.setForeground(Palette.SECOND.color());
        String name = scale == Ideal.SHARE ? Messages.Legend_share : Messages.Legend_bits;
        gc.drawText(name, 8, y + 3, true);
        int x = 16 + gc.textExtent(name).x;
        for (int step = 0; step <= scale.steps().size(); step++) {
            Rectangle swatch = new Rectangle(x, y + 4, SWATCH, SWATCH);
            gc.setBackground(Palette.CAUTION.color());
            gc.setAlpha(Shade.alpha(step));
            gc.fillRectangle(swatch);
            gc.setAlpha(255);
            gc.setForeground(Palette.SECOND.color());
            gc.drawRectangle(swatch.x, swatch.y, SWATCH - 1, SWATCH - 1);
            String words = words(scale, step);
            gc.drawText(words, x + SWATCH + 4, y + 3, true);
            x += SWATCH + 16 + gc.textExtent(words).x;
        }
    }

    private static String words(Ideal scale, int step) {
        boolean last = step == scale.steps().size();
        double end = scale.steps().get(last ? step - 1 : step);
        String number = Numbers.fixed(end, scale == Ideal.SHARE ? 2 : 0, Locale.getDefault());
        return Texts.format(last ? Messages.Legend_above : Messages.Legend_upTo, number);
    }
}
