package eu.leam.workbench.ui.document;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.core.session.DocumentEntry;
import eu.leam.workbench.core.session.Session;
import eu.leam.workbench.ui.EmptyState;
import eu.leam.workbench.ui.Latest;
import eu.leam.workbench.ui.Messages;
import eu.leam.workbench.ui.OpenProject;
import eu.leam.workbench.ui.Outcome;
import eu.leam.workbench.ui.ProjectListener;
import eu.leam.workbench.ui.ProjectState;
import eu.leam.workbench.ui.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;

/** Shows the selected document: what it is, what is wrong with it, and its text. */
public final class DocumentPane implements ProjectListener {
    private static final String PROJECT = "leam.yaml";

    private final Composite parent;
    private final StackLayout stack = new StackLayout();
    private final DocumentForm form;
    private final EmptyState empty;
    private final Latest<String> reading;
    private String reference = PROJECT;

    /** Fills the parent. */
    public DocumentPane(Composite parent) {
        this.parent = parent;
        parent.setLayout(stack);
        form = new DocumentForm(parent);
        empty = new EmptyState(parent, "document");
        reading = new Latest<>(Messages.DocumentPane_reading, form.control());
        OpenProject.get().listen(form.control(), this);
    }

    /** Shows another document; a selection that holds none changes nothing. */
    public void show(List<Ref> refs) {
        if (!refs.isEmpty() && !refs.getFirst().reference().equals(reference)) {
            reference = refs.getFirst().reference();
            documentsChanged();
        }
    }

    /** Gives the keyboard to the text. */
    public void setFocus() {
        if (stack.topControl == form.control()) {
            form.setFocus();
        } else {
            empty.setFocus();
        }
    }

    @Override
    public void projectChanged(ProjectState state) {
        reference = PROJECT;
        switch (state) {
            case ProjectState.None none -> say(Messages.DocumentPane_noProject, Messages.DocumentPane_noProjectNext);
            case ProjectState.Opening opening -> say(Texts.format(Messages.ProjectPane_opening, opening.folder()), "");
            case ProjectState.Failed failed -> say(failed.message(), failed.nextStep());
            case ProjectState.Open open -> documentsChanged();
        }
    }

    @Override
    public void documentsChanged() {
        OpenProject.get().session().ifPresent(this::show);
    }

    private void show(Session session) {
        Optional<DocumentEntry> entry = session.documents().stream()
                .filter(document -> document.reference().equals(reference))
                .findFirst();
        if (entry.isEmpty()) {
            boolean nothing = reference.equals(PROJECT);
            say(
                    nothing ? Messages.DocumentPane_nothing : Texts.format(Messages.DocumentPane_gone, reference),
                    Messages.DocumentPane_nothingNext);
            return;
        }
        DocumentEntry document = entry.get();
        List<Finding> findings = new ArrayList<>(document.findings());
        if (document.folder().equals("project")) {
            findings.addAll(session.findings());
        }
        String readOnly = document.readOnly().isEmpty() ? session.readOnly() : document.readOnly();
        reading.ask(document.reference(), progress -> session.text(document.reference()), outcome -> {
            switch (outcome) {
                case Outcome.Done<String> done -> {
                    form.show(document, done.value(), findings, readOnly);
                    top(form.control());
                }
                case Outcome.Failed<String> failed -> say(failed.message(), failed.nextStep());
            }
        });
    }

    private void say(String what, String next) {
        empty.say(what, next);
        top(empty);
    }

    private void top(Composite control) {
        if (stack.topControl != control) {
            stack.topControl = control;
            parent.layout();
        }
    }
}
