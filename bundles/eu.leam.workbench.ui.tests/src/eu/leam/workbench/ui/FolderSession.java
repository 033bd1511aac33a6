package eu.leam.workbench.ui;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.Severity;
import eu.leam.workbench.core.session.DocumentEntry;
import eu.leam.workbench.core.session.RunInfo;
import eu.leam.workbench.core.session.Session;
import eu.leam.workbench.core.session.SessionListener;
import eu.leam.workbench.curves.CurveSnapshot;
import eu.leam.workbench.curves.CurveStore;
import eu.leam.workbench.curves.RunStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** A session over real files of a folder for tests of the window, whose runs and points the test publishes itself. */
final class FolderSession implements Session {
    private static final List<String> KINDS =
            List.of("datasets", "mixtures", "experiments", "runs", "models", "releases");

    private final Path folder;
    private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
    private final CurveStore store = CurveStore.inMemory();
    private volatile List<RunInfo> runs = List.of();
    private volatile List<DocumentEntry> documents;
    volatile String readOnly = "";
    volatile Thread textReadOn;

    FolderSession(Path folder) {
        this.folder = folder;
        documents = read();
    }

    /** The runs are these now. */
    void runs(List<RunInfo> now) {
        runs = List.copyOf(now);
        tell(Set.copyOf(now.stream().map(RunInfo::id).toList()));
    }

    /** A run's loss has these values at steps 1, 2, 3 ... now. */
    void loss(String run, double... values) {
        synchronized (store) {
            var writer = store.writer(run);
            writer.clear();
            for (int i = 0; i < values.length; i++) {
                writer.append("loss", i + 1, (i + 1) * 512L, i * 0.025, values[i]);
            }
            writer.publish(RunStatus.RUNNING, Instant.EPOCH);
        }
        tell(Set.of(run));
    }

    private void tell(Set<String> changed) {
        listeners.forEach(listener -> listener.runsChanged(changed));
    }

    private List<DocumentEntry> read() {
        List<DocumentEntry> all = new ArrayList<>();
        all.add(entry("leam.yaml", "project", folder.resolve("leam.yaml")));
        for (String kind : KINDS) {
            Path home = folder.resolve(kind);
            if (Files.isDirectory(home)) {
                try (Stream<Path> files = Files.walk(home)) {
                    files.filter(file -> file.toString().endsWith(".yaml"))
                            .sorted()
                            .forEach(file -> all.add(entry(
                                    folder.relativize(file)
                                            .toString()
                                            .replace('\\', '/')
                                            .replaceFirst("\\.yaml$", ""),
                                    kind,
                                    file)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return List.copyOf(all);
    }

    private DocumentEntry entry(String reference, String kind, Path file) {
        String text = content(file);
        String id = reference.substring(reference.indexOf('/') + 1);
        String title = value(text, kind.equals("project") ? "name" : "title", id);
        String group =
                switch (kind) {
                    case "datasets" -> value(text, "language", "");
                    case "models" -> id.substring(0, Math.max(0, id.indexOf('/')));
                    case "runs" -> value(text, "state", "RUNNING");
                    default -> "";
                };
        List<Finding> findings =
                value(text, "licence", kind.equals("datasets") ? "" : "x").isEmpty()
                        ? List.of(new Finding(
                                "dataset.licenceMissing",
                                Severity.WARNING,
                                reference,
                                "title",
                                "The dataset names no licence.",
                                "Add its SPDX identifier under licence."))
                        : List.of();
        return new DocumentEntry(
                reference, kind, id, title, group, folder.relativize(file).toString(), findings, "");
    }

    private static String value(String text, String key, String otherwise) {
        return text.lines()
                .filter(line -> line.startsWith(key + ": "))
                .map(line -> line.substring(key.length() + 2))
                .findFirst()
                .orElse(otherwise);
    }

    private static String content(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public String name() {
        return documents.getFirst().title();
    }

    @Override
    public String branch() {
        return "main";
    }

    @Override
    public List<DocumentEntry> documents() {
        return documents;
    }

    @Override
    public String text(String reference) {
        textReadOn = Thread.currentThread();
        return documents.stream()
                .filter(document -> document.reference().equals(reference))
                .map(document -> content(folder.resolve(document.path())))
                .findFirst()
                .orElse("");
    }

    @Override
    public List<RunInfo> runs() {
        return runs;
    }

    @Override
    public CurveSnapshot curves() {
        return store.snapshot();
    }

    @Override
    public List<Finding> findings() {
        return List.of();
    }

    @Override
    public String readOnly() {
        return readOnly;
    }

    @Override
    public AutoCloseable listen(SessionListener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void close() {
        listeners.clear();
    }
}
