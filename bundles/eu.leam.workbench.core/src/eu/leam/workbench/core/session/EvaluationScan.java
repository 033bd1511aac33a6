package eu.leam.workbench.core.session;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.core.evaluation.EvaluationCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads a project's evaluations into entries; a file that did not change since the last scan is not read again. */
final class EvaluationScan {
    private static final String FOLDER = "evaluations";
    private static final int DEEPEST = 8;

    /** That of the scores and of the results per item beside them, whose hash the scores have. */
    private record Version(long modified, long size, long itemsModified, long itemsSize) {}

    private record Known(Version version, DocumentEntry entry) {}

    private final Path project;
    private Map<Path, Known> known = Map.of();

    EvaluationScan(Path project) {
        this.project = project;
    }

    /** Whether an evaluation came, went or changed since the last {@link #read}. */
    boolean changed() {
        Map<Path, Version> now = versions();
        return !now.keySet().equals(known.keySet())
                || now.entrySet().stream()
                        .anyMatch(file -> !known.get(file.getKey()).version().equals(file.getValue()));
    }

    /** All entries by file. */
    List<DocumentEntry> read() {
        Map<Path, Known> next = new TreeMap<>();
        versions().forEach((file, version) -> {
            Known before = known.get(file);
            boolean fresh = before != null && before.version().equals(version);
            next.put(file, fresh ? before : new Known(version, entry(file)));
        });
        known = next;
        return next.values().stream().map(Known::entry).toList();
    }

    private Map<Path, Version> versions() {
        Map<Path, Version> versions = new TreeMap<>();
        Path home = project.resolve(FOLDER);
        if (!Files.isDirectory(home)) {
            return versions;
        }
        try (Stream<Path> files = Files.walk(home, DEEPEST)) {
            for (Path file : (Iterable<Path>) files.filter(EvaluationScan::isEvaluation)::iterator) {
                versions.put(file, version(file));
            }
        } catch (IOException
                | java.io.UncheckedIOException ignored) { // one goes away right now: the next scan sees that
            return versions;
        }
        return versions;
    }

    private static Version version(Path file) throws IOException {
        var scores = Files.readAttributes(file, BasicFileAttributes.class);
        String name = file.getFileName().toString();
        Path items = file.resolveSibling(name.substring(0, name.length() - ".json".length()) + ".items.gz");
        if (!Files.isRegularFile(items)) {
            return new Version(scores.lastModifiedTime().toMillis(), scores.size(), -1, -1);
        }
        var beside = Files.readAttributes(items, BasicFileAttributes.class);
        return new Version(
                scores.lastModifiedTime().toMillis(),
                scores.size(),
                beside.lastModifiedTime().toMillis(),
                beside.size());
    }

    private static boolean isEvaluation(Path file) {
        return file.getFileName().toString().endsWith(".json") && Files.isRegularFile(file);
    }

    private DocumentEntry entry(Path file) {
        String path = project.relativize(file).toString().replace('\\', '/');
        String id = path.substring(FOLDER.length() + 1, path.length() - ".json".length());
        int name = id.lastIndexOf('/') + 1;
        String title = id.substring(name).replaceFirst("-\\d{8}T\\d+Z$", "");
        String model = id.substring(0, Math.max(0, name - 1));
        String reference = FOLDER + "/" + id;
        List<Finding> findings = new EvaluationCheck(project).check(file, false);
        return new DocumentEntry(reference, FOLDER, id, title, model, path, findings, "");
    }
}
