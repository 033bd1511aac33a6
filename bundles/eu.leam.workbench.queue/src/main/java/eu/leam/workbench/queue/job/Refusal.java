package eu.leam.workbench.queue.job;

import eu.leam.workbench.base.LeamException;

/** The keeper will not do what it was asked for; the note says why, and the client says it in words. */
public final class Refusal extends LeamException {
    private static final long serialVersionUID = 1L;

    private final transient Note note;

    /** @param code names the cause, @param arguments what it is about */
    public Refusal(String code, Object... arguments) {
        this(Note.of(code, arguments));
    }

    private Refusal(Note note) {
        super(note.code() + " " + note.arguments(), "", null);
        this.note = note;
    }

    /** The cause. */
    public Note note() {
        return note;
    }
}
