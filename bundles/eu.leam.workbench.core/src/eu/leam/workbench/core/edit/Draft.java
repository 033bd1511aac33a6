package eu.leam.workbench.core.edit;

import eu.leam.workbench.model.kind.Ref;
import eu.leam.workbench.store.Change;
import eu.leam.workbench.store.Unsaved;
import java.util.HashSet;
import java.util.Set;

/** A document that is open for editing: its present text, what it started from and what stands on disk now. */
final class Draft {
    final Ref ref;
    DraftText now;
    /** Version of the file that the next save may take the place of. */
    String basis;
    /** Version of the file when it was last looked at; {@link Change#NEW} when it is gone. */
    String disk;
    /** Why the file must not be written over; empty when it may. */
    String readOnly;
    /** Edits that an earlier window left behind and nobody has decided on; null when there are none. */
    Unsaved left;

    private final Set<String> replacedByUs = new HashSet<>();

    Draft(Ref ref, FileText file) {
        this.ref = ref;
        take(file);
    }

    /** Becomes what stands on disk. */
    void take(FileText file) {
        now = file.text();
        basis = file.version();
        disk = file.version();
        readOnly = file.isGone() ? "" : now.read().readOnly();
        replacedByUs.clear();
    }

    /** A save of ours put another version into the place of the basis. */
    void saved(String version) {
        replacedByUs.add(basis);
        basis = version;
        disk = version;
    }

    /**
     * An edit was made by somebody who saw the file in this version: unless it only was replaced by a save of ours since, the
     * edit still starts from there.
     */
    void editedFrom(String version) {
        if (!replacedByUs.contains(version)) {
            basis = version;
        }
    }

    /** Whether somebody else changed the file since the edit began. */
    boolean isOvertaken() {
        return !disk.equals(basis);
    }

    EditedDocument.State state() {
        if (left != null) {
            return EditedDocument.State.LEFT_BEHIND;
        }
        if (!isOvertaken()) {
            return EditedDocument.State.SOUND;
        }
        return disk.equals(Change.NEW) ? EditedDocument.State.GONE_FROM_DISK : EditedDocument.State.CHANGED_ON_DISK;
    }
}
