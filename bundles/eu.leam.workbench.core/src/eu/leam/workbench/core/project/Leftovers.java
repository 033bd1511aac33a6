package eu.leam.workbench.core.project;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Takes back what a deed that was cancelled or failed had begun to make in a folder; what was there before stays untouched. */
final class Leftovers {
    private static final Logger LOG = System.getLogger(Leftovers.class.getName());

    private Leftovers() {}

    /** What lies in the folder now: the folder itself and its entries; nothing when it is not there. */
    static Set<Path> in(Path folder) {
        Set<Path> entries = new TreeSet<>();
        if (Files.isDirectory(folder)) {
            entries.add(folder);
            entries.addAll(list(folder));
        }
        return entries;
    }

    /** Removes what was not there before. */
    static void remove(Path folder, Set<Path> before) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        for (Path entry : list(folder)) {
            if (!before.contains(entry)) {
                delete(entry);
            }
        }
        if (!before.contains(folder)) {
            delete(folder);
        }
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "cannot look into " + folder, e);
            return List.of();
        }
    }

    private static void delete(Path tree) {
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) { // the failure that led here is the one to tell
            LOG.log(Level.WARNING, "cannot take back " + tree, e);
        }
    }
}
