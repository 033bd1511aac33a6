package eu.leam.workbench.ui;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.core.session.Session;
import java.nio.file.Path;

/** Opens the project in a folder; called off the window's thread. */
@FunctionalInterface
public interface SessionOpener {
    /** Opens it; a folder that is no project, or cannot be read, is a failure with its next step. */
    Session open(Path folder, Environment environment) throws LeamException;
}
