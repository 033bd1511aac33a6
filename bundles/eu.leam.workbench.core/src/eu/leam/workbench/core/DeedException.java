package eu.leam.workbench.core;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.LeamException;
import java.util.List;

/** A deed that was refused or failed. */
public final class DeedException extends LeamException {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;
    private final boolean unreachable;

    private DeedException(
            String message, String nextStep, List<Finding> findings, boolean unreachable, Throwable cause) {
        super(message, nextStep, cause);
        this.findings = List.copyOf(findings);
        this.unreachable = unreachable;
    }

    /** Refused: the sentence says what and why, the next step what to do. */
    public static DeedException refused(String message, String nextStep) {
        return new DeedException(message, nextStep, List.of(), false, null);
    }

    /** Refused because of what the checks found. */
    public static DeedException refused(String message, String nextStep, List<Finding> findings) {
        return new DeedException(message, nextStep, findings, false, null);
    }

    /** Failed because something below failed. */
    public static DeedException failed(String message, String nextStep, Throwable cause) {
        return new DeedException(message, nextStep, List.of(), false, cause);
    }

    /** Something that is needed does not answer: a keeper, a cluster, a network. */
    public static DeedException unreachable(String message, String nextStep, Throwable cause) {
        return new DeedException(message, nextStep, List.of(), true, cause);
    }

    /** What the checks found; may be empty. */
    public List<Finding> findings() {
        return findings == null ? List.of() : findings;
    }

    /** Whether something that is needed does not answer. */
    public boolean isUnreachable() {
        return unreachable;
    }
}
