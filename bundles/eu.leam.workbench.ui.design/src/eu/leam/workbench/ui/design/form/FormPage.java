package eu.leam.workbench.ui.design.form;

import eu.leam.workbench.ui.Controls;
import eu.leam.workbench.ui.document.DocumentPage;
import eu.leam.workbench.ui.document.PageEdit;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A page of forms that scrolls where it is higher than the view. */
public abstract class FormPage implements DocumentPage {
    private ScrolledComposite scroll;
    private Composite body;

    /** Makes the widgets below each other. */
    protected abstract void fill(Composite page, PageEdit edit);

    @Override
    public final Control create(Composite parent, PageEdit edit) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        body = new Composite(scroll, SWT.NONE);
        body.setLayout(Controls.grid(1, 0, 0));
        fill(body, edit);
        scroll.setContent(body);
        scroll.addListener(SWT.Resize, e -> measured());
        return scroll;
    }

    /** What is shown became higher or lower. */
    protected final void measured() {
        int width = scroll.getClientArea().width;
        scroll.setMinHeight(body.computeSize(width, SWT.DEFAULT).y);
        body.layout(true, true);
    }

    /** A bold line above a group of rows. */
    protected static void heading(Composite page, String words) {
        var label = new org.eclipse.swt.widgets.Label(page, SWT.NONE);
        label.setText(words);
        Controls.title(label);
        label.setLayoutData(GridDataFactory.fillDefaults().indent(16, 12).create());
    }
}
