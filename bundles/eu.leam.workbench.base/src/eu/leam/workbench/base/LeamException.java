package eu.leam.workbench.base;

import java.util.Objects;

/**
 * An expected failure: says what happened, to what, and what to do next. Each room has one subclass of its own, so that a
 * caller sees from which layer a failure comes.
 */
public abstract class LeamException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String nextStep;

    /**
     * @param message one whole sentence in the user's language: what happened, to what
     * @param nextStep one whole sentence: what to do; empty when there is nothing to do
     * @param cause what lies behind it, or null
     */
    protected LeamException(String message, String nextStep, Throwable cause) {
        super(Objects.requireNonNull(message), cause);
        this.nextStep = Objects.requireNonNull(nextStep);
    }

    /** One whole sentence that says what to do next; empty when there is nothing to do. */
    public final String nextStep() {
        return nextStep;
    }
}
