package eu.leam.workbench.ui.evaluate.trial;

import eu.leam.workbench.base.format.Numbers;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.core.model.Continued;
import eu.leam.workbench.ui.evaluate.Messages;
import java.util.Locale;

/** One side of a trial: what a version has written so far, and how that stands. Without a window; any thread may add a piece. */
final class TrialModel {
    private final StringBuilder written = new StringBuilder();
    private String prompt = "";
    private State state = new State.Idle();

    /** How a side stands. */
    sealed interface State {
        /** Nobody asked yet. */
        record Idle() implements State {}

        /** It writes, or still loads its model. */
        record Writing() implements State {}

        /** It is done. */
        record Done(Continued continued) implements State {}

        /** The user stopped it. */
        record Stopped() implements State {}

        /** It could not. */
        record Failed(String message, String nextStep) implements State {}
    }

    /** Begins anew. */
    synchronized void begin(String with) {
        prompt = with;
        written.setLength(0);
        state = new State.Writing();
    }

    /** Takes a piece. */
    synchronized void add(String piece) {
        if (state instanceof State.Writing) {
            written.append(piece);
        }
    }

    /** Takes how it ended. */
    synchronized void end(State next) {
        state = next;
    }

    synchronized State state() {
        return state;
    }

    synchronized boolean isWriting() {
        return state instanceof State.Writing;
    }

    /** Length of the prompt within {@link #text}. */
    synchronized int promptLength() {
        return visible(prompt).length();
    }

    /** Prompt and what follows it; control characters that a byte model writes are made visible. */
    synchronized String text() {
        return visible(prompt) + visible(written.toString());
    }

    /** How it stands, in one sentence. */
    synchronized String words() {
        return switch (state) {
            case State.Idle idle -> "";
            case State.Writing writing -> written.isEmpty() ? Messages.TrialModel_loading : Messages.TrialModel_writing;
            case State.Stopped stopped -> Messages.TrialModel_stopped;
            case State.Failed failed -> (failed.message() + " " + failed.nextStep()).strip();
            case State.Done done ->
                Texts.format(
                        done.continued().document() ? Messages.TrialModel_over : Messages.TrialModel_done,
                        Numbers.whole(done.continued().bytes(), Locale.getDefault()),
                        Numbers.shortForm(done.continued().parameters(), Locale.getDefault()));
        };
    }

    private static String visible(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "\uFFFD");
    }
}
