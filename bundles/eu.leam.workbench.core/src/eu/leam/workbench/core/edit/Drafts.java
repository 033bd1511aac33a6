package eu.leam.workbench.core.edit;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Messages;
import eu.leam.workbench.model.kind.Ref;
import eu.leam.workbench.model.rule.ProjectView;
import eu.leam.workbench.model.text.DocumentText;
import eu.leam.workbench.store.Unsaved;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.emf.common.command.Command;

/** The open documents and their one stack of changes, in memory; each method is one step that no other thread sees half done. */
final class Drafts {
    private final ProjectView known;
    private final DocumentStack stack = new DocumentStack();
    private final Map<Ref, Draft> drafts = new TreeMap<>();
    private final Map<Ref, Unsaved> left = new TreeMap<>();
    private String stopped = "";

    Drafts(ProjectView known) {
        this.known = known;
    }

    /** @throws DeedException when the text names no document */
    static Ref ref(String reference) throws DeedException {
        return Ref.parse(reference).orElseThrow(() -> Editing.missing(reference));
    }

    synchronized void leftBehind(Unsaved edit) {
        left.put(edit.ref(), edit);
    }

    synchronized EditedDocument open(Ref ref, FileText file) throws DeedException {
        if (drafts.containsKey(ref)) {
            meet(ref, file);
        } else if (file.isGone() && !left.containsKey(ref)) {
            throw Editing.missing(ref.toString());
        } else {
            var draft = new Draft(ref, file);
            draft.left = left.get(ref);
            drafts.put(ref, draft);
        }
        return view(drafts.get(ref));
    }

    synchronized Optional<EditedDocument> document(Ref ref) {
        return Optional.ofNullable(drafts.get(ref)).map(this::view);
    }

    synchronized Set<Ref> open() {
        return Set.copyOf(drafts.keySet());
    }

    synchronized EditedDocument type(Ref ref, String text, String basis) throws DeedException {
        Draft draft = editable(ref);
        if (!text.equals(draft.now.text())) {
            DraftText after = DraftText.of(ref, text);
            String label = ChangeLabels.of(ref, draft.now.document(), after.document());
            draft.editedFrom(basis);
            execute(label, draft, new TextCommand(draft, after));
        }
        return view(draft);
    }

    synchronized EditedDocument set(Ref ref, String path, String text) throws DeedException {
        Draft draft = editable(ref);
        if (!draft.now.isSound()) {
            throw unsound(draft);
        }
        var edit = FieldEdit.of(draft, path, text);
        execute(edit.label(), draft, edit.command(stack.domain()));
        return view(draft);
    }

    synchronized String undoLabel() {
        return stopped.isEmpty() ? stack.undoLabel() : "";
    }

    synchronized String redoLabel() {
        return stopped.isEmpty() ? stack.redoLabel() : "";
    }

    synchronized Set<String> undo() {
        return stopped.isEmpty() ? stack.undo() : Set.of();
    }

    synchronized Set<String> redo() {
        return stopped.isEmpty() ? stack.redo() : Set.of();
    }

    synchronized List<String> dirty() {
        return stack.dirty();
    }

    synchronized List<String> left() {
        return left.keySet().stream().map(Ref::toString).toList();
    }

    synchronized EditedDocument restore(Ref ref) throws DeedException {
        Draft draft = drafts.get(ref);
        Unsaved edit = left.remove(ref);
        if (draft == null || edit == null || !stopped.isEmpty()) {
            throw Editing.missing(ref.toString());
        }
        draft.left = null;
        draft.basis = edit.basis();
        execute(
                Messages.format(Messages.Edit_restored, ref.id()),
                draft,
                new TextCommand(draft, DraftText.of(ref, edit.text())));
        return view(draft);
    }

    synchronized void giveUp(Ref ref) {
        left.remove(ref);
        Draft draft = drafts.get(ref);
        if (draft != null) {
            draft.left = null;
        }
    }

    synchronized void takeTheirs(Ref ref, FileText file) throws DeedException {
        Draft draft = editable(ref);
        replace(draft, file);
    }

    synchronized void keepOurs(Ref ref, FileText file) throws DeedException {
        Draft draft = editable(ref);
        String why = file.isGone() ? "" : file.text().read().readOnly();
        if (!why.isEmpty()) {
            throw DeedException.refused(
                    Messages.format(Messages.Project_unreadable, ref),
                    Messages.Project_unreadableNext,
                    file.text().read().findings());
        }
        draft.disk = file.version();
        draft.basis = file.version();
    }

    /** The file was looked at; answers whether that changed anything. */
    synchronized boolean meet(Ref ref, FileText file) {
        Draft draft = drafts.get(ref);
        if (draft == null || file.version().equals(draft.disk)) {
            return false;
        }
        if (stack.isDirty(ref.toString()) || file.isGone()) {
            draft.disk = file.version();
        } else {
            replace(draft, file);
        }
        return true;
    }

    /** What the journal must hold of a document: edits of this window, or else those that nobody has decided on. */
    synchronized Optional<JournalKeeper.DraftNote> note(Ref ref) {
        Unsaved undecided = left.get(ref);
        if (undecided != null) {
            return Optional.of(new JournalKeeper.DraftNote(undecided.text(), undecided.basis()));
        }
        Draft draft = drafts.get(ref);
        return draft != null && stack.isDirty(ref.toString())
                ? Optional.of(new JournalKeeper.DraftNote(draft.now.text(), draft.basis))
                : Optional.empty();
    }

    /** What a save takes of a document. */
    synchronized DraftSave.Part part(Ref ref) throws DeedException {
        Draft draft = editable(ref);
        if (!draft.now.isSound()) {
            throw unsound(draft);
        }
        var copy = DocumentText.copy(draft.now.document());
        return new DraftSave.Part(ref, copy, draft.basis, draft.now, stack.state(ref.toString()));
    }

    synchronized void saved(DraftSave.Part part, String canonical, String version) {
        Draft draft = drafts.get(part.ref());
        part.text().becameCanonical(part.ref(), canonical);
        if (draft != null) {
            draft.saved(version);
        }
        stack.markSaved(part.ref().toString(), part.state());
    }

    synchronized void stop(String reason) {
        stopped = reason;
    }

    /** The draft becomes the file; a change on the stack only where undo would otherwise lead past it unseen. */
    private void replace(Draft draft, FileText file) {
        String key = draft.ref.toString();
        if (stack.concerns(key)) {
            String label = Messages.format(Messages.Edit_onDisk, draft.ref.id());
            stack.execute(label, Set.of(key), new TextCommand(draft, file.text()));
            stack.markSaved(key);
        }
        draft.take(file);
    }

    private void execute(String label, Draft draft, Command command) {
        stack.execute(label, Set.of(draft.ref.toString()), command);
    }

    private Draft editable(Ref ref) throws DeedException {
        Draft draft = drafts.get(ref);
        if (draft == null) {
            throw Editing.missing(ref.toString());
        }
        String why = !stopped.isEmpty() ? stopped : draft.left != null ? Messages.Edit_left : draft.readOnly;
        if (!why.isEmpty()) {
            throw DeedException.refused(
                    Messages.format(Messages.Edit_readOnly, ref, why),
                    Messages.Edit_readOnlyNext,
                    draft.now.read().findings());
        }
        return draft;
    }

    private static DeedException unsound(Draft draft) {
        List<Finding> findings = draft.now.read().findings();
        String cause = draft.now.read().readOnly();
        return DeedException.refused(
                Messages.format(Messages.Edit_unsound, draft.ref, cause), Messages.Edit_unsoundNext, findings);
    }

    private EditedDocument view(Draft draft) {
        return EditedDocument.of(draft, stack.isDirty(draft.ref.toString()), stopped, known);
    }
}
