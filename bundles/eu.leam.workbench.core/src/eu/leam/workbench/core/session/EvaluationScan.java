package eu.leam.workbench.core.session;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.Severity;
import eu.leam.workbench.core.Messages;
import eu.leam.workbench.evaluate.EvaluateException;
import eu.leam.workbench.evaluate.file.EvaluationFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads a project's evaluations into entries; a file that did not change since the last scan is not read again. */
final class EvaluationScan {
    private static final String FOLDER = "evaluations";
    private static final int DEEPEST = 8;
    private static final long LARGEST = 1L << 24;

    private record Version(long modified, long size) {}

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
            next.put(file, fresh ? before : new Known(version, entry(file, version.size())));
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
                var attributes = Files.readAttributes(file, BasicFileAttributes.class);
                versions.put(file, new Version(attributes.lastModifiedTime().toMillis(), attributes.size()));
            }
        } catch (IOException
                | java.io.UncheckedIOException ignored) { // one goes away right now: the next scan sees that
            return versions;
        }
        return versions;
    }

    private static boolean isEvaluation(Path file) {
        return file.getFileName().toString().endsWith(".json") && Files.isRegularFile(file);
    }

    private DocumentEntry entry(Path file, long size) {
        String path = project.relativize(file).toString().replace('\\', '/');
        String id = path.substring(FOLDER.length() + 1, path.length() - ".json".length());
        int name = id.lastIndexOf('/') + 1;
        String title = id.substring(name).replaceFirst("-\\d{8}T\\d+Z$", "");
        String model = id.substring(0, Math.max(0, name - 1));
        String reference = FOLDER + "/" + id;
        return new DocumentEntry(reference, FOLDER, id, title, model, path, findings(file, size, reference), "");
    }

    private static List<Finding> findings(Path file, long size, String reference) {
        List<Finding> findings = new ArrayList<>(1);
        try {
            if (size > LARGEST) {
                throw new IOException(size + " > " + LARGEST + " B");
            }
            EvaluationFile.read(Files.readAllBytes(file), file.getFileName().toString());
        } catch (EvaluateException e) {
            findings.add(finding(reference, e.getMessage(), e.nextStep()));
        } catch (IOException e) {
            String message = Messages.format(Messages.Files_unreadable, file, e.getMessage());
            findings.add(finding(reference, message, Messages.Files_unreadableNext));
        }
        return findings;
    }

    private static Finding finding(String reference, String message, String next) {
        return new Finding("evaluation.unreadable", Severity.ERROR, reference, "", message, next);
    }
}
