package eu.leam.workbench.ui.document;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.core.edit.EditedDocument;
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
import eu.leam.workbench.ui.TopLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Composite;

/** Shows the selected document: what it is, what is wrong with it, and its text, which can be edited. */
public final class DocumentPane implements ProjectListener {
    private static final String PROJECT = "leam.yaml";
    private static final String EVALUATIONS = "evaluations";

    private final Composite parent;
    private final TopLayout stack = new TopLayout();
    private final DocumentForm form;
    private final EmptyState empty;
    private final Latest<EditedDocument> opening;
    private final Latest<String> reading;
    private final TextEdit edit;
    private final Takeover takeover;
    private final Consumer<Boolean> dirty;
    private String reference = PROJECT;
    private DocumentEntry entry;

    /**
     * Fills the parent.
     *
     * @param dirty hears whether the document differs from what was saved
     * @param saved hears in a few words that it was saved
     */
    public DocumentPane(Composite parent, Consumer<Boolean> dirty, Consumer<String> saved) {
        this.parent = parent;
        this.dirty = dirty;
        parent.setLayout(stack);
        form = new DocumentForm(parent, this::typed, this::choose, this::pageEdit, this::settle);
        empty = new EmptyState(parent, "document");
        opening = new Latest<>(Messages.DocumentPane_reading, form.control());
        reading = new Latest<>(Messages.DocumentPane_reading, form.control());
        edit = new TextEdit(form, () -> reference, this::reveal, this::render, saved);
        takeover = new Takeover(form.control(), this::documentsChanged);
        DocumentDeeds.get().add(edit, form.control());
        OpenProject.get().listen(form.control(), this);
    }

    /** Shows another document; a selection that holds none changes nothing. */
    public void show(List<Ref> refs) {
        if (!refs.isEmpty()) {
            reveal(refs.getFirst().reference());
        }
    }

    private void reveal(String next) {
        if (!next.equals(reference)) {
            edit.settle();
            edit.leave();
            reference = next;
            documentsChanged();
        }
    }

    private void typed() {
        edit.typed();
    }

    private PageEdit pageEdit() {
        return edit;
    }

    private void settle() {
        edit.settle();
    }

    private void choose(Banner.Choice choice) {
        switch (choice) {
            case TAKE_OVER -> takeOver();
            case TAKE_OVER_NOW -> OpenProject.get().session().ifPresent(takeover::now);
            case LEAVE -> takeover.leave();
            case RESTORE, GIVE_UP, TAKE_THEIRS, KEEP_OURS -> edit.choose(choice);
        }
    }

    /** Asks whether the project shall be taken from the window that holds it. */
    public void takeOver() {
        OpenProject.get().session().ifPresent(takeover::ask);
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
        edit.leave();
        takeover.forget();
        switch (state) {
            case ProjectState.None none -> say(Messages.DocumentPane_noProject, Messages.DocumentPane_noProjectNext);
            case ProjectState.Opening opening -> say(Texts.format(Messages.ProjectPane_opening, opening.folder()), "");
            case ProjectState.Failed failed -> say(failed.message(), failed.nextStep());
            case ProjectState.Open open -> {
                // edits that an earlier window left behind are shown first, so that nobody has to look for them
                reference = open.session().editing().stream()
                        .flatMap(editing -> editing.left().stream())
                        .findFirst()
                        .orElse(PROJECT);
                documentsChanged();
            }
        }
    }

    @Override
    public void documentsChanged() {
        OpenProject.get().session().ifPresent(this::show);
    }

    @Override
    public void editsChanged() {
        OpenProject.get()
                .session()
                .flatMap(Session::editing)
                .flatMap(editing -> editing.document(reference))
                .filter(document -> entry != null && document.reference().equals(entry.reference()))
                .ifPresent(this::render);
    }

    private void show(Session session) {
        Optional<DocumentEntry> found = session.documents().stream()
                .filter(document -> document.reference().equals(reference))
                .findFirst();
        boolean unsaved = session.editing()
                .flatMap(editing -> editing.document(reference))
                .filter(EditedDocument::dirty)
                .isPresent();
        if (found.isEmpty() && !unsaved) {
            boolean nothing = reference.equals(PROJECT);
            say(
                    nothing ? Messages.DocumentPane_nothing : Texts.format(Messages.DocumentPane_gone, reference),
                    Messages.DocumentPane_nothingNext);
            return;
        }
        // a file that went away while it was edited is still shown as what it was
        entry = found.orElse(entry);
        if (session.editing().isPresent() && !isMeasured()) {
            var editing = session.editing().get();
            opening.ask(
                    List.of(session, entry.reference()),
                    progress -> editing.open(reference),
                    outcome -> told(outcome, this::render));
        } else {
            read(session, entry);
        }
    }

    /** What was measured is read, never typed. */
    private boolean isMeasured() {
        return entry.folder().equals(EVALUATIONS);
    }

    private void read(Session session, DocumentEntry document) {
        String usual = isMeasured() ? Messages.DocumentPane_measured : session.readOnly();
        String why = document.readOnly().isEmpty() ? usual : document.readOnly();
        Banner banner = takeover.banner(session, why);
        List<Finding> findings = withProjects(document.findings());
        reading.ask(
                List.of(session, document.reference()),
                progress -> session.text(document.reference()),
                outcome -> told(outcome, text -> {
                    var content = new PageDocument(document.reference(), text, findings, false, false);
                    form.show(document, content, banner);
                    dirty.accept(false);
                    top(form.control());
                }));
    }

    private void render(EditedDocument document) {
        if (entry != null && document.reference().equals(entry.reference())) {
            edit.show(entry, document, withProjects(document.findings()));
            dirty.accept(document.dirty());
            top(form.control());
        }
    }

    /** With the project's own document stands what concerns the project as a whole. */
    private List<Finding> withProjects(List<Finding> findings) {
        List<Finding> all = new ArrayList<>(findings);
        if (reference.equals(PROJECT)) {
            OpenProject.get().session().ifPresent(session -> all.addAll(session.findings()));
        }
        return all;
    }

    private <T> void told(Outcome<T> outcome, Consumer<T> show) {
        switch (outcome) {
            case Outcome.Done<T> done -> show.accept(done.value());
            case Outcome.Failed<T> failed -> say(failed.message(), failed.nextStep());
        }
    }

    private void say(String what, String next) {
        dirty.accept(false);
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
