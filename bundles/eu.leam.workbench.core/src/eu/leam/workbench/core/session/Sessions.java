package eu.leam.workbench.core.session;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Messages;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.Project;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens projects. */
public final class Sessions {
    private Sessions() {}

    /**
     * Opens a project and reads it once; reads the disk, so never call it on the window's thread.
     *
     * @throws LeamException when the folder is not there, holds no project or cannot be read
     */
    public static Session open(Path folder, Environment environment) throws LeamException {
        var place = new Place(folder.toAbsolutePath().normalize(), environment);
        if (!Files.isDirectory(place.folder())) {
            throw DeedException.refused(
                    Messages.format(Messages.Sessions_absent, place.folder()), Messages.Sessions_absentNext);
        }
        return new LiveSession(place, Project.open(place));
    }
}
