package eu.leam.workbench.cluster;

import eu.leam.workbench.base.LeamException;

/** A queue refused something or cannot be reached. */
public final class ClusterException extends LeamException {
    private static final long serialVersionUID = 1L;

    /** What kind of failure it is; the message says more. */
    public enum Kind {
        /** The queue has understood and will not: a wrong value, or the job is in another state. */
        REFUSED,
        /** There is no job of this id. */
        UNKNOWN_JOB,
        /** Nobody answers, or nothing could be started that would. */
        NOT_REACHABLE,
        /** Queue and workbench are of different versions. */
        VERSION,
        /** The waiting thread was interrupted; whether the deed was done is not known. */
        INTERRUPTED
    }

    private final Kind kind;

    /**
     * @param kind what kind of failure it is
     * @param message what happened, to what
     * @param nextStep what to do; may be empty
     * @param cause what lies behind it, or null
     */
    public ClusterException(Kind kind, String message, String nextStep, Throwable cause) {
        super(message, nextStep, cause);
        this.kind = kind;
    }

    /** What kind of failure it is. */
    public Kind kind() {
        return kind;
    }
}
