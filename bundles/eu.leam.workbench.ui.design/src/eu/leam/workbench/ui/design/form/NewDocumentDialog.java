package eu.leam.workbench.ui.design.form;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.Id;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.MadeDocument;
import eu.leam.workbench.core.session.DocumentEntry;
import eu.leam.workbench.core.session.Session;
import eu.leam.workbench.ui.Controls;
import eu.leam.workbench.ui.Navigator;
import eu.leam.workbench.ui.Outcome;
import eu.leam.workbench.ui.Ref;
import eu.leam.workbench.ui.UiTask;
import eu.leam.workbench.ui.design.Messages;
import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks what a new document needs, says in words what is missing, makes it by its deed, and shows it. */
public abstract class NewDocumentDialog extends Dialog {
    private final Session session;
    private final String folder;
    private final String title;
    private final String help;
    private Text id;
    private Label trouble;
    private boolean busy;

    /**
     * @param folder kind of the document
     * @param title what the dialog is for
     * @param help what it will do, in a sentence or two
     */
    protected NewDocumentDialog(Shell parent, Session session, String folder, String title, String help) {
        super(parent);
        this.session = session;
        this.folder = folder;
        this.title = title;
        this.help = help;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Makes the fields below the id. */
    protected abstract void fields(Composite area);

    /** What is still missing, in words; empty when the document can be made. */
    protected abstract String missing();

    /** The deed that makes it. */
    protected abstract Deed<MadeDocument> deed(Place place, String name);

    /** The open project. */
    protected final Session session() {
        return session;
    }

    /** Ids of the project's documents of a kind. */
    protected final List<String> ids(String kind) {
        return session.documents().stream()
                .filter(entry -> entry.folder().equals(kind))
                .map(DocumentEntry::id)
                .toList();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected final Control createDialogArea(Composite parent) {
        var area = Controls.named(new Composite(parent, SWT.NONE), "new." + folder);
        area.setLayout(Controls.grid(2, 16, 8));
        area.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
        Controls.second(line(area, help));
        id = text(area, "new.id", Messages.NewDocument_id, "");
        fields(area);
        trouble = Controls.named(line(area, ""), "new.trouble");
        trouble.setData("org.eclipse.e4.ui.css.CssClassName", "leam-bad");
        return area;
    }

    @Override
    protected final void createButtonsForButtonBar(Composite parent) {
        createButton(parent, OK, title, true);
        createButton(parent, CANCEL, Messages.Dialog_cancel, false);
        Controls.named(getButton(OK), "new.ok");
        check();
    }

    /** A field of one line that is looked at with each key. */
    protected final Text text(Composite area, String name, String label, String value) {
        new Label(area, SWT.NONE).setText(label);
        var field = Controls.named(new Text(area, SWT.BORDER), name);
        field.setText(value);
        field.setLayoutData(GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(320, SWT.DEFAULT)
                .create());
        Controls.accessible(field, label);
        field.addListener(SWT.Modify, e -> check());
        return field;
    }

    /** A choice. */
    protected final Combo choice(Composite area, String name, String label, List<String> words) {
        new Label(area, SWT.NONE).setText(label);
        var box = Controls.named(new Combo(area, SWT.READ_ONLY), name);
        box.setItems(words.toArray(String[]::new));
        box.select(0);
        Controls.accessible(box, label);
        box.addListener(SWT.Selection, e -> check());
        return box;
    }

    /** A sentence over the whole width. */
    protected static Label line(Composite area, String words) {
        var label = new Label(area, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        label.setLayoutData(GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(2, 1)
                .hint(440, SWT.DEFAULT)
                .create());
        return label;
    }

    /** Looks again whether it can be made. */
    protected final void check() {
        if (trouble == null || getButton(OK) == null || busy) {
            return;
        }
        String name = id.getText().strip();
        String words = "";
        if (name.isEmpty()) {
            words = Messages.NewDocument_idMissing;
        } else if (!Id.isValid(name)) {
            words = Messages.NewDocument_idBad;
        } else if (ids(folder).contains(name)) {
            words = Texts.format(Messages.NewDocument_exists, folder + "/" + name);
        } else {
            words = missing();
        }
        say(words);
        getButton(OK).setEnabled(words.isEmpty());
    }

    @Override
    protected final void okPressed() {
        busy = true;
        getButton(OK).setEnabled(false);
        Deed<MadeDocument> deed = deed(
                new Place(session.folder(), Environment.system()), id.getText().strip());
        UiTask.shown(title, getShell().getDisplay(), deed::call, this::told);
    }

    private void told(Outcome<MadeDocument> outcome) {
        busy = false;
        switch (outcome) {
            case Outcome.Done<MadeDocument>(MadeDocument made) -> {
                if (getShell() != null) {
                    close();
                }
                Navigator.get().open(new Ref(made.reference()));
            }
            case Outcome.Failed<MadeDocument> failed -> {
                if (getShell() != null) {
                    check();
                    say((failed.message() + " " + failed.nextStep()).strip());
                }
            }
        }
    }

    private void say(String words) {
        trouble.setText(words.replace("&", "&&"));
        trouble.getParent().layout();
    }
}
