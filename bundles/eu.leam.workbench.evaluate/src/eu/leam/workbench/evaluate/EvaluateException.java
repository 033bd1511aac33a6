package eu.leam.workbench.evaluate;

import eu.leam.workbench.base.LeamException;

/** An evaluation that could not be read, written or computed; the message names the file and the place in it. */
public final class EvaluateException extends LeamException {
    private static final long serialVersionUID = 1L;

    /**
     * @param message what happened, to what, as one whole sentence
     * @param nextStep what to do next as one whole sentence
     */
    public EvaluateException(String message, String nextStep) {
        super(message, nextStep, null);
    }

    /** As above, with what lies behind it. */
    public EvaluateException(String message, String nextStep, Throwable cause) {
        super(message, nextStep, cause);
    }
}
