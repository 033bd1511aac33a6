package eu.leam.workbench.core.release;

import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.release.FilePresence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Looks at the files of this machine for a dossier.
 *
 * @param place the project
 */
record LocalFiles(Place place) implements FilePresence {

    @Override
    public Found look(String uri) {
        try {
            Path file = place.resolve(uri);
            return Files.isRegularFile(file) ? new Here(Sha256.of(file)) : new Absent();
        } catch (InvalidPathException ignored) { // a URI of another kind: not a file of this machine
            return new Absent();
        } catch (IOException e) {
            return new Unreadable(String.valueOf(e.getMessage()));
        }
    }
}
