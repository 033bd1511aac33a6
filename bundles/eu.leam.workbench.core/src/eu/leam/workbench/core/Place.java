package eu.leam.workbench.core;

import eu.leam.workbench.base.Environment;
import java.nio.file.Path;

/**
 * Where a deed happens.
 *
 * @param folder the project's folder
 * @param environment clock, user, host and the like
 */
public record Place(Path folder, Environment environment) {

    /** The folder outside Git in which corpora lie. */
    public Path data() {
        return folder.resolve(".leam/data");
    }

    /** Working folder of a run. */
    public Path run(String id) {
        return folder.resolve(".leam/runs").resolve(id);
    }

    /** Folder whose content may vanish at any time. */
    public Path cache() {
        return folder.resolve(".leam/cache");
    }

    /** A file given relative to the project, or absolute; a path that climbs out of the project is taken as it is only when absolute. */
    public Path resolve(String uri) {
        return folder.resolve(uri).normalize();
    }
}
