package eu.leam.workbench.core.edit;

import eu.leam.workbench.model.text.DocumentText;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;

/** Sets fields of a document under edit, and with them its text. */
final class FieldCommand extends CommandWrapper {
    private final Draft draft;
    private DraftText before;
    private DraftText after;

    /** @param set changes the document that the draft holds now */
    FieldCommand(Draft draft, Command set) {
        super(set);
        this.draft = draft;
    }

    @Override
    public void execute() {
        before = draft.now;
        super.execute();
        after = DraftText.of(draft.ref, DocumentText.write(before.document()));
        draft.now = after;
    }

    @Override
    public void undo() {
        super.undo();
        draft.now = before;
    }

    @Override
    public void redo() {
        super.redo();
        draft.now = after;
    }
}
