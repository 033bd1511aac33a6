package eu.leam.workbench.ui.document;

import eu.leam.workbench.base.Severity;
import eu.leam.workbench.ui.Controls;
import eu.leam.workbench.ui.Palette;
import java.util.Map;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.Bullet;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.widgets.Composite;

/** A document's text with line numbers, quiet colours, marks at lines that findings speak of, and a line that can be pointed at. */
final class YamlText {
    private static final int NUMBER_SERIES = 6;

    private final StyledText text;
    private Map<Integer, Severity> marked = Map.of();
    private boolean ours;
    private int gutter = 40;
    private int pointed = -1;

    /** @param typed hears that the user changed the text */
    YamlText(Composite parent, Runnable typed) {
        text = Controls.named(new StyledText(parent, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL), "document.text");
        text.setEditable(false);
        text.setFont(JFaceResources.getTextFont());
        text.setMargins(8, 8, 8, 8);
        text.setLineSpacing(2);
        text.setAlwaysShowScrollBars(false);
        text.addLineStyleListener(this::style);
        Palette.follow(text, () -> point(pointed));
        text.addListener(SWT.Modify, e -> {
            if (!ours) {
                typed.run();
            }
        });
        new YamlTextMenu(text);
    }

    StyledText control() {
        return text;
    }

    /** The text without blank ends. */
    String text() {
        return text.getText().stripTrailing();
    }

    void setEditable(boolean editable) {
        if (text.getEditable() != editable) {
            text.setEditable(editable);
        }
    }

    /** Marks the lines, counted from 1, that findings speak of. */
    void mark(Map<Integer, Severity> lines) {
        if (!lines.equals(marked)) {
            marked = lines;
            text.redraw();
        }
    }

    /** Shows a text; the place that was in sight stays when it is the same document. */
    void show(String content, boolean sameDocument) {
        String next = content.stripTrailing();
        if (next.equals(text())) {
            return;
        }
        int top = text.getTopIndex();
        int caret = text.getCaretOffset();
        pointed = -1;
        gutter = (String.valueOf(next.lines().count()).length() + 2) * averageWidth();
        ours = true;
        text.setText(next);
        ours = false;
        if (sameDocument) {
            text.setTopIndex(top);
            text.setCaretOffset(Math.min(caret, text.getCharCount()));
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
        int line = text.getLineAtOffset(event.lineOffset);
        Severity severity = marked.get(line + 1);
        var number = new StyleRange();
        number.foreground = severity == null ? Palette.SECOND.color() : colour(severity);
        number.metrics = new GlyphMetrics(0, 0, gutter);
        event.bullet = new Bullet(ST.BULLET_NUMBER, number);
        event.bulletIndex = line;
        event.styles = YamlLine.cover(event.lineText, severity != null).stream()
                .map(part -> style(event.lineOffset + part.start(), part, severity))
                .toArray(StyleRange[]::new);
    }

    private static StyleRange style(int start, YamlLine.Part part, Severity severity) {
        StyleRange style =
                switch (part.kind()) {
                    case KEY -> new StyleRange(start, part.length(), Palette.ACCENT.color(), null);
                    case NUMBER -> new StyleRange(start, part.length(), Palette.series(NUMBER_SERIES), null);
                    case COMMENT -> new StyleRange(start, part.length(), Palette.SECOND.color(), null, SWT.ITALIC);
                    case PLAIN -> new StyleRange(start, part.length(), null, null);
                };
        if (severity != null) {
            style.underline = true;
            style.underlineStyle = SWT.UNDERLINE_ERROR;
            style.underlineColor = colour(severity);
        }
        return style;
    }

    private static Color colour(Severity severity) {
        return switch (severity) {
            case ERROR -> Palette.BAD.color();
            case WARNING -> Palette.CAUTION.color();
            case NOTE -> Palette.ACCENT.color();
        };
    }

    private int averageWidth() {
        var gc = new org.eclipse.swt.graphics.GC(text);
        gc.setFont(text.getFont());
        int width = gc.textExtent("0").x;
        gc.dispose();
        return width;
    }
}
