package eu.leam.workbench.data;

import eu.leam.workbench.base.LeamException;

/** A corpus, or the archive it comes from, cannot be read or written. */
public final class DataException extends LeamException {
    private static final long serialVersionUID = 1L;

    /** Parameters as in {@link LeamException}. */
    public DataException(String message, String nextStep, Throwable cause) {
        super(message, nextStep, cause);
    }
}
