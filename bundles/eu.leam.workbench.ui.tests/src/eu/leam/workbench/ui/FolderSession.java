package eu.leam.workbench.ui;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.Severity;
import eu.leam.workbench.chart.Trace;
import eu.leam.workbench.core.session.DocumentEntry;
import eu.leam.workbench.core.session.RunInfo;
import eu.leam.workbench.core.session.Session;
import eu.leam.workbench.core.session.SessionListener;
import eu.leam.workbench.ui.run.CurveAnswer;
import eu.leam.workbench.ui.run.CurveAxis;
import eu.leam.workbench.ui.run.CurveSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** A session over real files of a folder for tests of the window, whose runs and points the test publishes itself. */
final class FolderSession implements Session, CurveSource {
    private static final List<String> KINDS =
            List.of("datasets", "mixtures", "experiments", "runs", "models", "releases");

    private final Path folder;
    private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
    private final Map<String, double[][]> points = new ConcurrentSkipListMap<>();
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

    /** A run's loss has these values at steps 0, 1, 2 ... now. */
    void loss(String run, double... values) {
        double[] steps = new double[values.length];
        Arrays.setAll(steps, i -> i);
        points.put(run, new double[][] {steps, values});
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
                                    folder.relativize(file).toString().replace('\\', '/').replaceFirst("\\.yaml$", ""),
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
        String group = switch (kind) {
            case "datasets" -> value(text, "language", "");
            case "models" -> id.substring(0, Math.max(0, id.indexOf('/')));
            case "runs" -> value(text, "state", "RUNNING");
            default -> "";
        };
        List<Finding> findings = value(text, "licence", kind.equals("datasets") ? "" : "x").isEmpty()
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

    @Override
    public List<String> metrics() {
        return List.of("loss");
    }

    @Override
    public CurveAnswer query(List<String> asked, String metric, CurveAxis axis, int pixels, double smoothing) {
        List<CurveAnswer.Line> lines = new ArrayList<>();
        for (String run : asked) {
            double[][] line = points.get(run);
            if (line != null && metric.equals("loss")) {
                Trace smooth = smoothing > 0 ? Trace.of(line[0], smooth(line[1], smoothing)) : null;
                lines.add(new CurveAnswer.Line(run, Trace.of(line[0], line[1]), smooth, line[0].length, 0));
            }
        }
        return new CurveAnswer(metric, axis, lines);
    }

    private static double[] smooth(double[] values, double weight) {
        double[] smooth = values.clone();
        for (int i = 1; i < smooth.length; i++) {
            smooth[i] = weight * smooth[i - 1] + (1 - weight) * values[i];
        }
        return smooth;
    }

    @Override
    public void writeCsv(List<String> asked, String metric, Appendable out) throws IOException {
        out.append("run,step,value\n");
    }
}
