package eu.leam.workbench.core.project;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Messages;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.store.ProjectRepository;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Files of a project that are not in its last commit as they stand on disk, whatever Git was told to overlook. */
public final class Uncommitted {
    private Uncommitted() {}

    /**
     * Looks for such files: changed, deleted, untracked, ignored.
     *
     * @param asked which paths, relative to the project folder, are looked at
     */
    public static SortedSet<String> of(Place place, Predicate<String> asked) throws LeamException {
        SortedSet<String> found = new TreeSet<>();
        try (var repository = ProjectRepository.open(place.folder(), place.environment())) {
            var status = repository.status();
            status.uncommitted().stream().filter(asked).forEach(found::add); // what was deleted is known to Git alone
            for (String path : onDisk(repository.folder(), asked)) {
                Optional<byte[]> committed =
                        status.head().isEmpty() ? Optional.empty() : repository.contentAt(status.head(), path);
                byte[] here = Files.readAllBytes(repository.folder().resolve(path));
                if (committed.isEmpty() || !isSame(path, committed.get(), here)) {
                    found.add(path);
                }
            }
        } catch (IOException e) {
            throw DeedException.failed(
                    Messages.format(Messages.Files_unreadable, place.folder(), e.getMessage()),
                    Messages.Files_unreadableNext,
                    e);
        }
        return found;
    }

    /** Hidden folders are of this machine or of Git. */
    private static SortedSet<String> onDisk(Path root, Predicate<String> asked) throws IOException {
        SortedSet<String> paths = new TreeSet<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean hidden =
                        !folder.equals(root) && folder.getFileName().toString().startsWith(".");
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String path = root.relativize(file).toString().replace('\\', '/');
                if (asked.test(path)) {
                    paths.add(path);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return paths;
    }

    /** Git may change the line ends of a text on checkout. */
    private static boolean isSame(String path, byte[] committed, byte[] here) {
        boolean text = path.endsWith(".yaml") || path.endsWith(".json");
        return Arrays.equals(committed, here) || text && plain(committed).equals(plain(here));
    }

    private static String plain(byte[] text) {
        return new String(text, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
    }
}
