package eu.leam.workbench.release;

import eu.leam.workbench.base.LeamException;

/** A release cannot be decided in this way. */
public final class ReleaseException extends LeamException {
    private static final long serialVersionUID = 1L;

    /**
     * @param message one whole sentence: what happened, to what
     * @param nextStep one whole sentence: what to do
     */
    public ReleaseException(String message, String nextStep) {
        super(message, nextStep, null);
    }
}
