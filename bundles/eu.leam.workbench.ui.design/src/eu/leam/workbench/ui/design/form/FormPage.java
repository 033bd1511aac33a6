package eu.leam.workbench.ui.design.form;

import eu.leam.workbench.ui.Controls;
import eu.leam.workbench.ui.UiTask;
import eu.leam.workbench.ui.document.DocumentPage;
import eu.leam.workbench.ui.document.PageDocument;
import eu.leam.workbench.ui.document.PageEdit;
import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * A page of forms that scrolls where it is higher than the view. It is made part by part, each in a turn of its own, so that the
 * window never stands still for it; the document is shown when all parts are there.
 */
public abstract class FormPage implements DocumentPage {
    private final Deque<Runnable> parts = new ArrayDeque<>();
    private ScrolledComposite scroll;
    private Composite body;
    private PageDocument document;
    private Runnable next;
    private PageDocument rendered;
    private boolean unmeasured;
    private boolean focus;
    private int width;

    /** Names the parts, from top to bottom, by {@link #part}. */
    protected abstract void fill(Composite page, PageEdit edit);

    /** Shows a document; all parts are there. What takes its time is named by {@link #part} again. */
    protected abstract void render(PageDocument shown);

    /** Gives the keyboard to the first field; all parts are there. */
    protected abstract void focus();

    @Override
    public final Control create(Composite parent, PageEdit edit) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        body = new Composite(scroll, SWT.NONE);
        body.setLayout(Controls.grid(1, 0, 0));
        scroll.setContent(body);
        next = UiTask.merged(scroll, this::make);
        fill(body, edit);
        scroll.addListener(SWT.Resize, e -> {
            if (scroll.getClientArea().width != width) {
                measured();
            }
        });
        next.run();
        return scroll;
    }

    /** A part of the work, done in a turn of its own. */
    protected final void part(Runnable work) {
        parts.add(work);
    }

    private void make() {
        Runnable part = parts.poll();
        if (part != null) {
            part.run();
        } else if (document != rendered) {
            rendered = document;
            render(document);
            unmeasured = true;
        } else if (unmeasured) {
            unmeasured = false;
            measure();
        } else if (focus && document != null) {
            focus = false;
            focus();
            return;
        } else {
            return;
        }
        next.run();
    }

    @Override
    public final void show(PageDocument now) {
        document = now;
        next.run();
    }

    @Override
    public final void setFocus() {
        focus = true;
        next.run();
    }

    /** What is shown became higher or lower. */
    protected final void measured() {
        unmeasured = true;
        next.run();
    }

    /** Finds the height of each group in a turn of its own, then puts them below each other. */
    private void measure() {
        width = scroll.getClientArea().width;
        for (Control group : body.getChildren()) {
            if (group instanceof Composite && !(group instanceof Canvas)) {
                part(() -> fit(group));
            }
        }
        part(() -> {
            scroll.setMinHeight(body.computeSize(width, SWT.DEFAULT, true).y);
            body.layout(false, true);
        });
    }

    private void fit(Control group) {
        var data = (GridData) group.getLayoutData();
        data.heightHint = group.computeSize(width, SWT.DEFAULT, true).y;
        data.widthHint = width;
    }

    /** A bold line above a group of rows. */
    protected static void heading(Composite page, String words) {
        var label = new Label(page, SWT.NONE);
        label.setText(words);
        Controls.title(label);
        label.setLayoutData(GridDataFactory.fillDefaults().indent(16, 12).create());
    }
}
