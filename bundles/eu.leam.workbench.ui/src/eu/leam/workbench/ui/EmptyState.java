package eu.leam.workbench.ui;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What a pane shows when there is nothing to show: why, what to do next, and the button to do it. */
public final class EmptyState extends Composite {
    private final Label what;
    private final Label next;
    private final Button deed;
    private Runnable action = () -> {};

    /** @param id id of the pane; the texts and the button get ids below it */
    public EmptyState(Composite parent, String id) {
        super(parent, SWT.NONE);
        Controls.named(this, id + ".empty");
        GridLayout grid = Controls.grid(1, 16, 8);
        setLayout(grid);
        what = Controls.named(new Label(this, SWT.WRAP), id + ".empty.what");
        what.setLayoutData(wrapping());
        next = Controls.second(Controls.named(new Label(this, SWT.WRAP), id + ".empty.next"));
        next.setLayoutData(wrapping());
        deed = Controls.named(new Button(this, SWT.PUSH), id + ".empty.deed");
        deed.setLayoutData(GridDataFactory.swtDefaults().create());
        deed.addListener(SWT.Selection, e -> action.run());
    }

    /** Says what is the case and what to do, without a button. */
    public void say(String whatIs, String whatNext) {
        say(whatIs, whatNext, "", () -> {});
    }

    /** Says what is the case and what to do, with the button that does it. */
    public void say(String whatIs, String whatNext, String button, Runnable todo) {
        what.setText(whatIs);
        next.setText(whatNext);
        show(next, !whatNext.isEmpty());
        deed.setText(button);
        show(deed, !button.isEmpty());
        action = todo;
        layout(true, true);
    }

    private static void show(org.eclipse.swt.widgets.Control control, boolean visible) {
        control.setVisible(visible);
        ((org.eclipse.swt.layout.GridData) control.getLayoutData()).exclude = !visible;
    }

    private static org.eclipse.swt.layout.GridData wrapping() {
        return GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(120, SWT.DEFAULT)
                .create();
    }
}
