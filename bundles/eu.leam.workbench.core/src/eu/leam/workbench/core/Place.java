package eu.leam.workbench.core;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.files.ProjectFiles;
import java.nio.file.Path;
import java.util.Optional;

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

    /** The file that a document of the project names; empty when {@link ProjectFiles} finds none that it may name. */
    public Optional<Path> file(String uri) {
        return ProjectFiles.find(uri, folder);
    }
}
