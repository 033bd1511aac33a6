package eu.leam.workbench.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/**
 * The large real files that lie beside the repository in a folder {@code shared}; a test that needs one is skipped
 * without it.
 */
public final class SharedFixtures {
    private static final int LEVELS = 6;

    private SharedFixtures() {}

    /** The file or folder within {@code shared}; the test is skipped, with a word, where there is none. */
    public static Path require(String path) {
        Optional<Path> found = find(path);
        Assumptions.assumeTrue(found.isPresent(), "skipped: shared fixtures are absent (" + path + ")");
        return found.orElseThrow();
    }

    /** The file or folder within {@code LEAM_SHARED}, or within the nearest {@code shared} above the working folder. */
    public static Optional<Path> find(String path) {
        return find(path, System.getenv("LEAM_SHARED"), Path.of(""));
    }

    static Optional<Path> find(String path, String own, Path start) {
        if (own != null && !own.isBlank()) {
            return Optional.of(Path.of(own).resolve(path)).filter(Files::exists);
        }
        Path folder = start.toAbsolutePath().normalize();
        for (int level = 0; level < LEVELS && folder != null; level++) {
            Path candidate = folder.resolve("shared").resolve(path);
            if (Files.exists(candidate)) {
                return Optional.of(candidate);
            }
            folder = folder.getParent();
        }
        return Optional.empty();
    }
}
