package eu.leam.workbench.ui;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Widget;

/** Small pieces that all panes are made of: names for tests, second text, the title's font, grids on 4 pixels. */
public final class Controls {
    /** Key under which every control carries its id. */
    public static final String ID = "eu.leam.id";

    private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";

    private Controls() {}

    /** Gives a widget the id by which tests and screen readers' scripts find it. */
    public static <W extends Widget> W named(W widget, String id) {
        widget.setData(ID, id);
        return widget;
    }

    /** Says to screen readers what a control is. */
    public static void accessible(Control control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                if (e.childID == ACC.CHILDID_SELF) {
                    e.result = name;
                }
            }
        });
    }

    /** Shows a control in the colour of second text (units, notes). */
    public static <C extends Control> C second(C control) {
        control.setData(CSS_CLASS, "leam-second");
        return control;
    }

    /** Shows a control on the panel's ground. */
    public static <C extends Control> C panel(C control) {
        control.setData(CSS_CLASS, "leam-panel");
        return control;
    }

    /** Sets the font of a page's title: 1.3 times the normal size, bold. */
    public static void title(Label label) {
        var normal = label.getFont().getFontData()[0];
        Font bold = FontDescriptor.createFrom(label.getFont())
                .withStyle(SWT.BOLD)
                .setHeight(Math.round(normal.getHeight() * 1.3f))
                .createFont(label.getDisplay());
        label.setFont(bold);
        label.addDisposeListener(e -> bold.dispose());
    }

    /** A grid with these columns, margins and spacing, in pixels. */
    public static GridLayout grid(int columns, int margin, int spacing) {
        var grid = new GridLayout(columns, false);
        grid.marginWidth = margin;
        grid.marginHeight = margin;
        grid.horizontalSpacing = spacing;
        grid.verticalSpacing = spacing;
        return grid;
    }

    /** A line of one pixel between two areas. */
    public static Control keyline(Composite parent) {
        var line = new Composite(parent, SWT.NONE);
        line.setLayoutData(org.eclipse.jface.layout.GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(SWT.DEFAULT, 1)
                .create());
        line.setData(CSS_CLASS, "leam-keyline");
        return line;
    }
}
