package eu.leam.workbench.ui;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.Severity;
import java.util.List;

/** The worst that is known of a thing, as trees mark it. */
public enum Mark {
    NONE,
    CAUTION,
    BAD;

    /** The mark for what the checks say; notes leave none. */
    public static Mark of(List<Finding> findings) {
        var worst = NONE;
        for (Finding finding : findings) {
            worst = worst.and(
                    finding.severity() == Severity.ERROR
                            ? BAD
                            : finding.severity() == Severity.WARNING ? CAUTION : NONE);
        }
        return worst;
    }

    /** The worse of the two. */
    public Mark and(Mark other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
