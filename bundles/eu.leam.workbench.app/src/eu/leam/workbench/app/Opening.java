package eu.leam.workbench.app;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.core.session.Session;
import java.nio.file.Path;

/** How the product opens projects. */
final class Opening {
    private Opening() {}

    static Session open(Path folder, Environment environment) throws LeamException {
        throw new NotYet(folder);
    }

    /** Until the session of core is there. */
    private static final class NotYet extends LeamException {
        private static final long serialVersionUID = 1L;

        NotYet(Path folder) {
            super("The project " + folder + " cannot be opened by this build.", "", null);
        }
    }
}
