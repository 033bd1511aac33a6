package eu.leam.workbench.trainer;

import eu.leam.workbench.base.LeamException;

/** A run, a scoring or a service that cannot be begun or go on; the message says why in one sentence. */
public final class TrainerException extends LeamException {
    private static final long serialVersionUID = 1L;

    /** @see LeamException#LeamException(String, String, Throwable) */
    public TrainerException(String message, String nextStep, Throwable cause) {
        super(message, nextStep, cause);
    }

    /** Without a cause. */
    public TrainerException(String message, String nextStep) {
        this(message, nextStep, null);
    }
}
