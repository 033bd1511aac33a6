package eu.leam.workbench.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Finds the project to begin with among the program's arguments, else the one that was open last. */
final class StartFolder {
    /** Options of the platform whose value is an argument of its own. */
    private static final Set<String> WITH_VALUE = Set.of(
            "-csstheme",
            "-name",
            "-perspective",
            "-nl",
            "-data",
            "-configuration",
            "-product",
            "-application",
            "-tour");

    private static final String PROJECT_FILE = "leam.yaml";

    private StartFolder() {}

    /**
     * The folder, absolute.
     *
     * @param arguments the program's arguments
     * @param last the folder that was open last; empty when there was none
     */
    static Optional<Path> of(String[] arguments, String last) {
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            if (WITH_VALUE.contains(argument.toLowerCase(java.util.Locale.ROOT))) {
                i++;
            } else if (!argument.startsWith("-")) {
                return path(argument);
            }
        }
        return last.isEmpty() ? Optional.empty() : path(last);
    }

    // A file manager hands over the file that was double-clicked: the project is the folder that it lies in.
    private static Optional<Path> path(String text) {
        try {
            Path path = Path.of(text).toAbsolutePath().normalize();
            return Optional.of(path.endsWith(PROJECT_FILE) ? path.getParent() : path);
        } catch (InvalidPathException ignored) { // no folder can have such a name: begin with none
            return Optional.empty();
        }
    }
}
