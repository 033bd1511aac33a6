package eu.leam.workbench.core.edit;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Messages;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.Saved;
import eu.leam.workbench.model.kind.Ref;
import eu.leam.workbench.model.rule.ProjectView;
import eu.leam.workbench.store.EditJournal;
import eu.leam.workbench.store.RepositoryLock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The documents of an open project that are being edited: one stack of named changes over all of them, which can be undone and
 * redone; saving is a commit, and what is not saved stands in a journal on the disk a moment after it was typed. A document that
 * somebody else changes meanwhile is told and never written over. Any thread may call; methods wait for the disk only where they
 * say so.
 */
public final class Editing implements AutoCloseable {

    /** The window's hold on its project, of which each write makes sure. */
    @FunctionalInterface
    public interface Hold {
        /**
         * Until the answer is closed nobody takes the project over; waits for whoever writes now.
         *
         * @throws LeamException when somebody has taken it over, so that nothing may be written
         */
        RepositoryLock still() throws LeamException;
    }

    private final Place place;
    private final Hold hold;
    private final Drafts drafts;
    private final JournalKeeper keeper;
    private final Runnable listener;
    private final ReentrantLock saving = new ReentrantLock();

    private Editing(Place place, Hold hold, EditJournal journal, ProjectView known, Runnable listener)
            throws LeamException {
        this.place = place;
        this.hold = hold;
        this.listener = listener;
        this.drafts = new Drafts(known);
        this.keeper = new JournalKeeper(hold, journal, drafts::note);
        for (var edit : journal.unsaved()) {
            if (FileText.read(place, edit.ref()).text().text().equals(edit.text())) {
                journal.settle(edit.ref()); // it was saved just before the end
            } else {
                drafts.leftBehind(edit);
            }
        }
    }

    /**
     * Begins to edit a project; waits for the disk. The caller holds the project's window lock.
     *
     * @param hold lets nothing be written once another window has taken the project over
     * @param known tells which documents there are, without waiting for the disk
     * @param listener hears of each edit, undo, save and change on disk, on the thread that made it
     */
    public static Editing begin(Place place, Hold hold, ProjectView known, Runnable listener) throws LeamException {
        return new Editing(place, hold, EditJournal.open(place.folder(), place.environment()), known, listener);
    }

    /** Opens a document, or tells how it stands when it is open already; waits for the disk. */
    public EditedDocument open(String reference) throws LeamException {
        Ref ref = Drafts.ref(reference);
        FileText file = FileText.read(place, ref);
        EditedDocument opened = drafts.open(ref, file);
        told(ref);
        return opened;
    }

    /** How an open document stands; empty when it is not open. */
    public Optional<EditedDocument> document(String reference) {
        return Ref.parse(reference).flatMap(drafts::document);
    }

    /**
     * Replaces a document's text: one change, named by what it changes.
     *
     * @param basis {@link EditedDocument#basis()} of what was seen while typing
     * @throws DeedException when the document cannot be edited
     */
    public EditedDocument type(String reference, String text, String basis) throws DeedException {
        EditedDocument typed = drafts.type(Drafts.ref(reference), text, basis);
        told(Drafts.ref(reference));
        return typed;
    }

    /**
     * Sets one field: one change, named by the field.
     *
     * @param path the field, for instance {@code entries[2].weight}
     * @param value as it would stand in the file, for instance {@code 0.21} or {@code 2.1e9 tokens}
     * @throws DeedException when the document cannot be edited, or the field holds no such value
     */
    public EditedDocument set(String reference, String path, String value) throws DeedException {
        EditedDocument changed = drafts.set(Drafts.ref(reference), path, value);
        told(Drafts.ref(reference));
        return changed;
    }

    /** Name of the change that undo would take back; empty when there is none. */
    public String undoLabel() {
        return drafts.undoLabel();
    }

    /** Name of the change that redo would make again; empty when there is none. */
    public String redoLabel() {
        return drafts.redoLabel();
    }

    /** Takes the last change back, whichever document it concerns; answers the documents. Never touches commits. */
    public Set<String> undo() {
        return told(drafts.undo());
    }

    /** Makes the change that was undone last again; answers the documents. */
    public Set<String> redo() {
        return told(drafts.redo());
    }

    /** References of the documents that differ from what was saved, in alphabetical order. */
    public List<String> dirty() {
        return drafts.dirty();
    }

    /** References of the documents whose edits an earlier window left behind, undecided. */
    public List<String> left() {
        return drafts.left();
    }

    /** Takes up the edits that an earlier window left behind, as a change that can be undone; waits for the disk. */
    public EditedDocument restore(String reference) throws LeamException {
        open(reference);
        EditedDocument restored = drafts.restore(Drafts.ref(reference));
        told(Drafts.ref(reference));
        return restored;
    }

    /** Gives up the edits that an earlier window left behind. */
    public void giveUp(String reference) throws DeedException {
        drafts.giveUp(Drafts.ref(reference));
        told(Drafts.ref(reference));
    }

    /** Takes what stands on disk in place of the own edits, as a change that can be undone; waits for the disk. */
    public void takeTheirs(String reference) throws LeamException {
        Ref ref = Drafts.ref(reference);
        drafts.takeTheirs(ref, FileText.read(place, ref));
        told(ref);
    }

    /** Keeps the own edits; the next save takes the place of what stands on disk now. Waits for the disk. */
    public void keepOurs(String reference) throws LeamException {
        Ref ref = Drafts.ref(reference);
        drafts.keepOurs(ref, FileText.read(place, ref));
        told(ref);
    }

    /** Looks whether somebody else changed a file of an open document; waits for the disk. */
    public void look() throws LeamException {
        for (Ref ref : drafts.open()) {
            if (drafts.meet(ref, FileText.read(place, ref))) {
                told(ref);
            }
        }
    }

    /** Saves and commits; waits for the disk. See {@link SaveDocuments}. */
    Saved save(Collection<String> references, String message) throws LeamException {
        saving.lock();
        try (var still = hold.still()) {
            var save = new DraftSave(place, drafts, references);
            Saved saved = save.write(message);
            save.settle();
            save.refs().forEach(this::told);
            return saved;
        } catch (LeamException e) {
            look();
            throw e;
        } finally {
            saving.unlock();
        }
    }

    /** Nothing may be changed or saved any more, for this reason; what was typed stays to be seen. */
    public void stop(String reason) {
        keeper.stop();
        drafts.stop(reason);
        listener.run();
    }

    /** What is wrong with the keeping of unsaved edits; empty when all is well. */
    public List<Finding> findings() {
        return keeper.trouble();
    }

    /** Ends the editing; what is not saved stays in the journal and is offered to the next window. Waits for the disk. */
    @Override
    public void close() throws LeamException {
        keeper.close();
    }

    private void told(Ref ref) {
        keeper.changed(ref);
        listener.run();
    }

    private Set<String> told(Set<String> references) {
        references.stream().flatMap(r -> Ref.parse(r).stream()).forEach(keeper::changed);
        listener.run();
        return references;
    }

    /** Refused: the document is not there. */
    static DeedException missing(String reference) {
        return DeedException.refused(
                Messages.format(Messages.Project_missing, reference), Messages.Project_missingNext);
    }
}
