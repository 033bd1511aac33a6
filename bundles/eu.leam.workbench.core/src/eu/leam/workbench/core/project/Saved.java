package eu.leam.workbench.core.project;

import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Messages;
import eu.leam.workbench.store.SaveOutcome;

/**
 * What came of a save.
 *
 * @param commit id of the commit; empty when the files were written but not committed
 * @param note why it was not committed and what mends it; empty when it was
 */
public record Saved(String commit, String note) {

    /**
     * Tells it from the repository's words. A deed that wrote files is over: Git commits them where it could not.
     *
     * @throws DeedException when the save was refused; nothing was written then
     */
    public static Saved of(SaveOutcome outcome) throws DeedException {
        return of(outcome, Messages.Saved_commit);
    }

    /** The same of documents that are open for editing: there, saving once more commits them. */
    public static Saved ofEdit(SaveOutcome outcome) throws DeedException {
        return of(outcome, Messages.Saved_again);
    }

    private static Saved of(SaveOutcome outcome, String then) throws DeedException {
        return switch (outcome) {
            case SaveOutcome.Committed committed -> new Saved(committed.commit(), String.join(" ", committed.notes()));
            case SaveOutcome.Unchanged unchanged -> new Saved(unchanged.commit(), "");
            case SaveOutcome.WrittenNotCommitted written ->
                new Saved("", String.join(" ", written.reason(), written.nextStep(), then));
            case SaveOutcome.Refused refused ->
                throw DeedException.refused(
                        Messages.Project_saveRefused, Messages.Project_saveRefusedNext, refused.findings());
        };
    }
}
