package eu.leam.workbench.store;

import eu.leam.workbench.base.LeamException;

/** A project folder or its repository cannot be read or written; says which file, why, and what to do. */
public final class StoreException extends LeamException {
    private static final long serialVersionUID = 1L;

    StoreException(String message, String nextStep, Throwable cause) {
        super(message, nextStep, cause);
    }
}
