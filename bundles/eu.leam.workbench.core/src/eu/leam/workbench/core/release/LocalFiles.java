package eu.leam.workbench.core.release;

import eu.leam.workbench.base.files.ProjectFiles;
import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.release.FilePresence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Looks at the files of this machine for a dossier.
 *
 * @param place the project
 */
record LocalFiles(Place place) implements FilePresence {

    @Override
    public Found look(String uri) {
        Optional<Path> file = place.file(uri);
        if (file.isEmpty()) {
            return ProjectFiles.isElsewhere(uri) ? new Absent() : new Outside();
        }
        try {
            return Files.isRegularFile(file.get()) ? new Here(Sha256.of(file.get())) : new Absent();
        } catch (IOException e) {
            return new Unreadable(String.valueOf(e.getMessage()));
        }
    }
}
