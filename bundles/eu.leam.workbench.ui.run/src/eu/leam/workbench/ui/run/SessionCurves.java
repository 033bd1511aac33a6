package eu.leam.workbench.ui.run;

import eu.leam.workbench.core.session.Session;
import java.util.Optional;

/** Finds the curves of an open project. */
final class SessionCurves {
    private SessionCurves() {}

    /** The project's curves; empty when the session keeps none. */
    static Optional<CurveSource> of(Session session) {
        return session instanceof CurveSource source ? Optional.of(source) : Optional.empty();
    }
}
