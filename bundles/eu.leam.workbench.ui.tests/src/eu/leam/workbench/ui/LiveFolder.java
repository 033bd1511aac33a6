package eu.leam.workbench.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** A project on disk with runs whose metric files grow as a trainer's do; every run has an outcome, so no queue is asked. */
final class LiveFolder {
    private final Path folder;

    LiveFolder(Path parent) throws IOException {
        folder = SampleFolder.in(parent);
        Files.delete(folder.resolve("runs/balanced-s1.yaml"));
    }

    Path path() {
        return folder;
    }

    /** Adds a run that was launched in this minute of an hour. */
    void run(String id, int minute) throws IOException {
        write(
                "runs/" + id + "/run.yaml",
                "schema: 1\nexperiment: balanced\nlaunched: \"2026-11-20T10:%02d:00Z\"\n".formatted(minute));
        write("runs/" + id + "/outcome.yaml", "schema: 1\nstate: COMPLETED\nsteps: 1000 steps\nloss: 2.5\n");
        Files.createDirectories(metrics(id).getParent());
    }

    /** Adds as many datasets as a large project has. */
    void datasets(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            write(
                    "datasets/more-%03d.yaml".formatted(i),
                    "schema: 1\ntitle: Corpus %d\nlanguage: de\nlicence: CC0-1.0\n".formatted(i));
        }
    }

    /** Appends a loss as the trainer writes it. */
    void loss(String run, int step, double loss) throws IOException {
        append(run, line(step, loss));
    }

    /** Appends any text to the run's metric file. */
    void append(String run, String text) throws IOException {
        Files.writeString(metrics(run), text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    static String line(int step, double loss) {
        return String.format(
                Locale.ROOT,
                "{\"step\":%d,\"tokens\":%d,\"time\":%d,\"loss\":%.4f}%n",
                step,
                step * 512,
                1_795_000_000 + step,
                loss);
    }

    private Path metrics(String run) {
        return folder.resolve(".leam/runs").resolve(run).resolve("metrics.jsonl");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
