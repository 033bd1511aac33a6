package eu.leam.workbench.core.edit;

import org.eclipse.emf.common.command.AbstractCommand;

/** Replaces the text of a document under edit, and with it the document that the text holds. */
final class TextCommand extends AbstractCommand {
    private final Draft draft;
    private final DraftText before;
    private final DraftText after;

    TextCommand(Draft draft, DraftText after) {
        this.draft = draft;
        this.before = draft.now;
        this.after = after;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        draft.now = after;
    }

    @Override
    public void undo() {
        draft.now = before;
    }

    @Override
    public void redo() {
        execute();
    }
}
