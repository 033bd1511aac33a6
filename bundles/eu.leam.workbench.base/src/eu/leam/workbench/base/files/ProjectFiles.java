package eu.leam.workbench.base.files;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the file that a document names: by a {@code file:} URI, an absolute path, or a path relative to the project folder. */
public final class ProjectFiles {
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*");

    private ProjectFiles() {}

    /** The file, whether it exists or not; empty when it is on another machine, names no path, or climbs out of the project. */
    public static Optional<Path> find(String uri, Path project) {
        if (uri == null || uri.isBlank() || isElsewhere(uri)) {
            return Optional.empty();
        }
        try {
            if (uri.startsWith("file:")) {
                return Optional.of(Path.of(new URI(uri)));
            }
            Path root = project.toAbsolutePath().normalize();
            Path file = root.resolve(uri).normalize();
            boolean inside = Path.of(uri).isAbsolute() || file.startsWith(root);
            return inside ? Optional.of(file) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException ignored) {
            return Optional.empty(); // a text that names no path is reported as it stands by who asked
        }
    }

    /** Whether the URI names something that is not a file of this machine, such as {@code https:}. */
    public static boolean isElsewhere(String uri) {
        return SCHEME.matcher(uri).matches() && !uri.startsWith("file:") && !uri.matches("[A-Za-z]:[\\\\/].*");
    }
}
