package eu.leam.workbench.ui.design.mixture;

import eu.leam.workbench.base.format.Numbers;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.ui.Controls;
import eu.leam.workbench.ui.Palette;
import eu.leam.workbench.ui.design.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** The shares of the languages as one stacked bar, the last commit's as a thin one below it, and what each colour means. */
final class LanguageBar {
    private static final int EDGE = 16;
    private static final int BAR = 14;
    private static final int THIN = 4;
    private static final int GAP = 2;
    private static final int SWATCH = 8;

    private final Canvas canvas;
    private List<LanguageShares.Part> parts = List.of();

    LanguageBar(Composite parent) {
        canvas = Controls.named(new Canvas(parent, SWT.DOUBLE_BUFFERED), "mixture.languages");
        canvas.setLayoutData(GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(SWT.DEFAULT, 50)
                .create());
        canvas.addListener(SWT.Paint, e -> paint(e.gc));
        canvas.addListener(SWT.MouseMove, e -> tip(e.x));
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                if (e.childID == ACC.CHILDID_SELF) {
                    e.result = words();
                }
            }
        });
        Palette.follow(canvas, canvas::redraw);
    }

    void show(LanguageShares shares) {
        if (!shares.parts().equals(parts)) {
            parts = shares.parts();
            canvas.redraw();
        }
    }

    private String words() {
        return parts.stream().map(LanguageBar::words).collect(Collectors.joining(", "));
    }

    private static String words(LanguageShares.Part part) {
        return name(part) + " " + Numbers.percent(part.share(), Locale.getDefault());
    }

    private static String name(LanguageShares.Part part) {
        return part.language().isEmpty() ? Messages.LanguageBar_unsaid : part.language();
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        int width = area.width - 2 * EDGE;
        if (parts.isEmpty() || width < EDGE) {
            return;
        }
        bar(gc, width, 2, BAR, false);
        bar(gc, width, 2 + BAR + GAP, THIN, true);
        int x = EDGE;
        int y = BAR + THIN + GAP + 10;
        int room = gc.textExtent(others(parts)).x;
        for (int i = 0; i < parts.size(); i++) {
            String words = words(parts.get(i));
            Point size = gc.textExtent(words);
            boolean last = i == parts.size() - 1;
            if (x + SWATCH + 4 + size.x + (last ? 0 : 12 + room) > EDGE + width) {
                gc.setForeground(Palette.SECOND.color());
                gc.drawText(others(parts.subList(i, parts.size())), x, y, true);
                return;
            }
            gc.setBackground(Palette.series(i));
            gc.fillRectangle(x, y + (size.y - SWATCH) / 2, SWATCH, SWATCH);
            gc.setForeground(Palette.SECOND.color());
            gc.drawText(words, x + SWATCH + 4, y, true);
            x += SWATCH + 4 + size.x + 12;
        }
    }

    private static String others(List<LanguageShares.Part> rest) {
        double share = rest.stream().mapToDouble(LanguageShares.Part::share).sum();
        return Texts.format(Messages.LanguageBar_others, rest.size(), Numbers.percent(share, Locale.getDefault()));
    }

    /** Says which language is under the pointer. */
    private void tip(int x) {
        double place = (double) (x - EDGE) / Math.max(1, canvas.getClientArea().width - 2 * EDGE);
        double sum = 0;
        String tip = null;
        for (LanguageShares.Part part : parts) {
            if (place >= sum && place < sum + part.share()) {
                tip = words(part) + "\n"
                        + Texts.format(
                                Messages.MixtureTable_committed,
                                Numbers.percent(part.committed(), Locale.getDefault()));
            }
            sum += part.share();
        }
        if (!java.util.Objects.equals(tip, canvas.getToolTipText())) {
            canvas.setToolTipText(tip);
        }
    }

    private void bar(GC gc, int width, int y, int height, boolean committed) {
        double sum = 0;
        for (int i = 0; i < parts.size(); i++) {
            double share = committed ? parts.get(i).committed() : parts.get(i).share();
            int from = EDGE + (int) Math.round(sum * width);
            int to = EDGE + (int) Math.round((sum + share) * width);
            sum += share;
            gc.setBackground(Palette.series(i));
            gc.setAlpha(committed ? 140 : 255);
            gc.fillRectangle(from, y, Math.max(0, to - from - (to - from > 3 ? 1 : 0)), height);
        }
        gc.setAlpha(255);
    }
}
