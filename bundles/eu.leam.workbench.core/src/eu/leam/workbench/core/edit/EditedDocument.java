package eu.leam.workbench.core.edit;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.model.rule.ProjectView;
import eu.leam.workbench.model.rule.Rules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A document that is open for editing, as it stands at one moment.
 *
 * @param reference the document
 * @param text its text with all edits
 * @param basis names the version of the file that it started from; goes back with each edit
 * @param dirty whether it differs from what was saved
 * @param readOnly why its file must not be written over; empty when it may
 * @param state what a user has to decide before it can be saved
 * @param left when the edits were made that an earlier window left behind; null when there are none
 * @param findings what the checks say of the text
 */
public record EditedDocument(
        String reference,
        String text,
        String basis,
        boolean dirty,
        String readOnly,
        State state,
        Instant left,
        List<Finding> findings) {

    /** How an edit stands to the file on disk. */
    public enum State {
        /** Nothing stands in the way. */
        SOUND,
        /** Somebody else changed the file since the edit began: take theirs, or keep ours and save over it. */
        CHANGED_ON_DISK,
        /** Somebody else deleted or moved the file since the edit began: give the edit up, or save it anew. */
        GONE_FROM_DISK,
        /** An earlier window left edits behind: restore them or give them up. */
        LEFT_BEHIND
    }

    public EditedDocument {
        findings = List.copyOf(findings);
    }

    static EditedDocument of(Draft draft, boolean dirty, String stopped, ProjectView known) {
        List<Finding> findings = new ArrayList<>(draft.now.read().findings());
        if (draft.now.document() != null) {
            findings.addAll(Rules.check(draft.now.document(), known));
        }
        return new EditedDocument(
                draft.ref.toString(),
                draft.now.text(),
                draft.basis,
                dirty,
                stopped.isEmpty() ? draft.readOnly : stopped,
                draft.state(),
                draft.left == null ? null : draft.left.when(),
                findings);
    }
}
