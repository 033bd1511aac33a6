package eu.leam.workbench.ui.document;

import eu.leam.workbench.ui.Controls;
import eu.leam.workbench.ui.Messages;
import eu.leam.workbench.ui.Palette;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.Bullet;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** A document's text, read only, with line numbers, quiet colours, copying, and a line that can be pointed at. */
final class YamlText {
    private static final int NUMBER_SERIES = 6;

    private final StyledText text;
    private int gutter = 40;
    private int pointed = -1;

    YamlText(Composite parent) {
        text = Controls.named(
                new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL), "document.text");
        text.setFont(JFaceResources.getTextFont());
        text.setMargins(8, 8, 8, 8);
        text.setLineSpacing(2);
        text.setAlwaysShowScrollBars(false);
        text.addLineStyleListener(this::style);
        Palette.follow(text, () -> point(pointed));
        addMenu();
    }

    StyledText control() {
        return text;
    }

    /** Shows a text; the place that was in sight stays when it is the same document. */
    void show(String content, boolean sameDocument) {
        String next = content.stripTrailing();
        if (next.equals(text.getText())) {
            return;
        }
        int top = text.getTopIndex();
        pointed = -1;
        gutter = (String.valueOf(next.lines().count()).length() + 2) * averageWidth();
        text.setText(next);
        if (sameDocument) {
            text.setTopIndex(top);
        }
    }

    /** Points at a line, counted from 1. */
    void reveal(int line) {
        int index = Math.clamp(line - 1L, 0, text.getLineCount() - 1);
        text.setTopIndex(Math.max(0, index - 4));
        text.setCaretOffset(text.getOffsetAtLine(index));
        point(index);
        text.setFocus();
    }

    private void point(int index) {
        if (pointed >= 0 && pointed < text.getLineCount()) {
            text.setLineBackground(pointed, 1, null);
        }
        pointed = index;
        if (pointed >= 0 && pointed < text.getLineCount()) {
            text.setLineBackground(pointed, 1, Palette.SELECTION.color());
        }
        text.redraw();
    }

    private void style(LineStyleEvent event) {
        var number = new StyleRange();
        number.foreground = Palette.SECOND.color();
        number.metrics = new GlyphMetrics(0, 0, gutter);
        event.bullet = new Bullet(ST.BULLET_NUMBER, number);
        event.bulletIndex = text.getLineAtOffset(event.lineOffset);
        event.styles = YamlLine.parts(event.lineText).stream()
                .map(part -> style(event.lineOffset + part.start(), part))
                .toArray(StyleRange[]::new);
    }

    private static StyleRange style(int start, YamlLine.Part part) {
        return switch (part.kind()) {
            case KEY -> new StyleRange(start, part.length(), Palette.ACCENT.color(), null);
            case NUMBER -> new StyleRange(start, part.length(), Palette.series(NUMBER_SERIES), null);
            case COMMENT -> new StyleRange(start, part.length(), Palette.SECOND.color(), null, SWT.ITALIC);
        };
    }

    private int averageWidth() {
        var gc = new org.eclipse.swt.graphics.GC(text);
        gc.setFont(text.getFont());
        int width = gc.textExtent("0").x;
        gc.dispose();
        return width;
    }

    private void addMenu() {
        var menu = new Menu(text);
        var copy = new MenuItem(menu, SWT.PUSH);
        copy.setText(Messages.YamlText_copy);
        copy.addListener(SWT.Selection, e -> text.copy());
        var all = new MenuItem(menu, SWT.PUSH);
        all.setText(Messages.YamlText_selectAll);
        all.addListener(SWT.Selection, e -> text.selectAll());
        menu.addListener(SWT.Show, e -> copy.setEnabled(text.getSelectionCount() > 0));
        text.setMenu(menu);
        text.addListener(SWT.KeyDown, e -> {
            if (e.stateMask == SWT.MOD1 && e.keyCode == 'a') {
                text.selectAll();
            }
        });
    }
}
