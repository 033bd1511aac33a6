package eu.leam.workbench.ui.document;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.edit.Editing;
import eu.leam.workbench.core.edit.SaveDocuments;
import eu.leam.workbench.core.project.Saved;
import eu.leam.workbench.core.session.Session;
import eu.leam.workbench.ui.Messages;
import eu.leam.workbench.ui.OpenProject;
import eu.leam.workbench.ui.Outcome;
import eu.leam.workbench.ui.UiTask;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Control;

/** What the menu does to the documents of the open project: save, undo and redo on the one stack. Window's thread only. */
public final class DocumentDeeds {
    private static final DocumentDeeds THIS = new DocumentDeeds();

    private final List<Editor> editors = new ArrayList<>();

    private DocumentDeeds() {}

    /** The window's one. */
    public static DocumentDeeds get() {
        return THIS;
    }

    /** A place where a document is edited. */
    interface Editor {
        /** The document it shows. */
        String reference();

        /** Whether something was typed that no change was made of yet. */
        boolean isTyping();

        /** Makes a change of what was typed. */
        void settle();

        /** Shows another document. */
        void reveal(String reference);

        /** Says what came of a save. */
        void told(Outcome<Saved> outcome);
    }

    /** The last one that came is the one that Save means. */
    void add(Editor editor, Control owner) {
        editors.addFirst(editor);
        owner.addDisposeListener(e -> editors.remove(editor));
    }

    private static Optional<Editing> editing() {
        return OpenProject.get().session().flatMap(Session::editing);
    }

    private void settle() {
        List.copyOf(editors).forEach(Editor::settle);
    }

    private boolean isTyping() {
        return editors.stream().anyMatch(Editor::isTyping);
    }

    /** Name of the change that undo takes back; empty when there is none. */
    public String undoLabel() {
        return editing().map(Editing::undoLabel).orElse("");
    }

    /** Name of the change that redo makes again; empty when there is none. */
    public String redoLabel() {
        return editing().map(Editing::redoLabel).orElse("");
    }

    /** Whether there is something to undo. */
    public boolean canUndo() {
        return isTyping() || !undoLabel().isEmpty();
    }

    /** Whether there is something to redo. */
    public boolean canRedo() {
        return !isTyping() && !redoLabel().isEmpty();
    }

    /** Whether there is a document that can be saved. */
    public boolean canSave() {
        return editing().isPresent() && !editors.isEmpty();
    }

    /** Takes the last change back and shows the document that it concerns. */
    public void undo() {
        settle();
        editing().ifPresent(editing -> reveal(editing.undo()));
    }

    /** Makes the change that was undone last again and shows the document that it concerns. */
    public void redo() {
        settle();
        editing().ifPresent(editing -> reveal(editing.redo()));
    }

    private void reveal(Set<String> documents) {
        if (!editors.isEmpty() && !documents.isEmpty() && !documents.contains(editors.getFirst().reference())) {
            editors.getFirst().reveal(documents.iterator().next());
        }
    }

    /** Saves and commits the document that is shown. */
    public void save() {
        settle();
        if (!editors.isEmpty()) {
            save(List.of(editors.getFirst().reference()));
        }
    }

    /** Saves all documents that differ from what was saved, in one commit. */
    public void saveAll() {
        settle();
        editing().map(Editing::dirty).filter(dirty -> !dirty.isEmpty()).ifPresent(this::save);
    }

    private void save(List<String> references) {
        Optional<Editing> editing = editing();
        if (editing.isEmpty() || editors.isEmpty()) {
            return;
        }
        Editor editor = editors.getFirst();
        UiTask.shown(
                Messages.DocumentDeeds_saving,
                org.eclipse.swt.widgets.Display.getCurrent(),
                progress -> save(editing.get(), references, progress),
                outcome -> {
                    if (editors.contains(editor)) {
                        editor.told(outcome);
                    }
                });
    }

    /** A refusal tells in its own words what was found, since there is one line to say it in. */
    private static Saved save(Editing editing, List<String> references, Progress progress) throws LeamException {
        try {
            return new SaveDocuments(editing, references, "").call(progress);
        } catch (DeedException e) {
            String found = Stream.concat(Stream.of(e.getMessage()), e.findings().stream().map(Finding::message))
                    .distinct()
                    .collect(Collectors.joining(" "));
            String next = e.findings().isEmpty() ? e.nextStep() : e.findings().getFirst().nextStep();
            throw DeedException.refused(found, next, e.findings());
        }
    }
}
