package eu.leam.workbench.app;

import eu.leam.workbench.ui.Controls;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** A page of the preferences on which one of a few things is chosen; it takes effect with OK. */
abstract class ChoicePage extends PreferencePage implements IWorkbenchPreferencePage {
    private final List<Button> buttons = new ArrayList<>();

    ChoicePage() {
        noDefaultAndApplyButton();
    }

    @Override
    public void init(IWorkbench workbench) {
        // nothing to prepare
    }

    /** What stands over the choices. */
    abstract String question();

    /** What stands below them. */
    abstract String note();

    /** The words of the choices, in their order. */
    abstract List<String> choices();

    /** Which one holds now. */
    abstract int present();

    /** Takes another one. */
    abstract void take(int choice);

    @Override
    protected Control createContents(Composite parent) {
        var all = new Composite(parent, SWT.NONE);
        all.setLayout(Controls.grid(1, 0, 8));
        new Label(all, SWT.NONE).setText(question());
        for (String choice : choices()) {
            var button = Controls.named(new Button(all, SWT.RADIO), getClass().getSimpleName() + "." + buttons.size());
            button.setText(choice);
            button.setSelection(buttons.size() == present());
            button.setLayoutData(GridDataFactory.swtDefaults().indent(8, 0).create());
            buttons.add(button);
        }
        var note = Controls.second(new Label(all, SWT.WRAP));
        note.setText(note());
        note.setLayoutData(GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(360, SWT.DEFAULT)
                .create());
        return all;
    }

    @Override
    public boolean performOk() {
        for (int i = 0; i < buttons.size(); i++) {
            if (buttons.get(i).getSelection() && i != present()) {
                take(i);
            }
        }
        return true;
    }
}
