package eu.leam.workbench.curves.file;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.files.FileSource;
import eu.leam.workbench.curves.CurveException;
import eu.leam.workbench.curves.CurveStore;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A folder in which each folder that holds metric files is a run, as TensorBoard sees a log directory: this project's
 * {@code .leam/runs}, the folder of one run, or any other. A run's id is its path below the folder with forward
 * slashes; files of the folder itself are a run of the folder's own name. New folders and files are found at each poll.
 * Used by one thread at a time.
 */
public final class RunFolder {
    private static final int DEEPEST = 12;

    private final Path root;
    private final CurveStore store;
    private final Environment environment;
    private final Map<Path, RunTail> tails = new TreeMap<>();

    /** Watches the folder and reads its runs into the store; nothing is read before the first poll. */
    public RunFolder(Path root, CurveStore store, Environment environment) {
        this.root = root.toAbsolutePath().normalize();
        this.store = store;
        this.environment = environment;
    }

    /**
     * Looks for new runs and files, reads what was appended, and publishes it to the store.
     *
     * @return ids of the runs of which readers now see something new, in the order of their folders
     * @throws CurveException when the folder cannot be looked through
     */
    public List<String> poll() throws CurveException {
        try {
            scan();
        } catch (IOException e) {
            throw CurveException.folderUnreadable(root, e);
        }
        List<String> changed = new ArrayList<>();
        tails.forEach((folder, tail) -> {
            if (tail.poll(StatusFile.read(folder), environment.clock().instant())) {
                changed.add(tail.run());
            }
        });
        return changed;
    }

    /** Ids of the runs found so far. */
    public List<String> runs() {
        return tails.values().stream().map(RunTail::run).toList();
    }

    /** What is wrong with the files of all runs. */
    public List<Finding> findings() {
        return tails.values().stream().flatMap(tail -> tail.findings().stream()).toList();
    }

    private void scan() throws IOException {
        Files.walkFileTree(root, Set.of(), DEEPEST, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String name =
                        folder.getFileName() == null ? "" : folder.getFileName().toString();
                boolean passedOver = !folder.equals(root) && (name.startsWith(".") || name.equals("checkpoints"));
                return passedOver ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = file.getFileName().toString();
                if ((MetricFile.isEvents(name) || MetricFile.isJsonl(name)) && Files.isRegularFile(file)) {
                    found(file, name);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (file.equals(root)) {
                    throw e;
                }
                return FileVisitResult.CONTINUE; // went away while we looked, or is not ours to read
            }
        });
    }

    private void found(Path file, String name) {
        RunTail known = tails.get(file.getParent());
        if (known != null && known.files().contains(name)) {
            return;
        }
        MetricFile.of(name, new FileSource(file))
                .ifPresent(reader -> tails.computeIfAbsent(file.getParent(), folder -> new RunTail(store, id(folder)))
                        .add(name, reader));
    }

    private String id(Path folder) {
        if (!folder.equals(root)) {
            return root.relativize(folder).toString().replace('\\', '/');
        }
        return root.getFileName() == null ? "." : root.getFileName().toString();
    }
}
