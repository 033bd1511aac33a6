package eu.leam.workbench.core.run;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.experiment.LaunchExperiment;
import eu.leam.workbench.core.project.NewProject;
import eu.leam.workbench.core.queue.CancelQueue;
import eu.leam.workbench.core.queue.Queue;
import eu.leam.workbench.core.queue.QueuedJob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** A project with one small experiment and a queue of its own; trainer and keeper are the real programs. */
final class SmallProject implements AutoCloseable {
    /** Steps of the experiment {@code small}; a checkpoint each 25, a validation each 50. */
    static final int STEPS = 400;

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Path BUNDLES = Path.of("..").toAbsolutePath().normalize();

    final Place place;
    final Environment environment;

    SmallProject(Path home) throws IOException, LeamException {
        for (String program : new String[] {"trainer", "queue"}) {
            Path target = BUNDLES.resolve("eu.leam.workbench." + program).resolve("target");
            if (!Files.isDirectory(target.resolve("lib"))) {
                throw new AssertionError("the program must be built first: " + target);
            }
            System.setProperty("leam.programs." + program, target.toString());
        }
        Map<String, String> variables = new HashMap<>(System.getenv());
        Path state = Files.createDirectories(home.resolve("state"));
        variables.put("LEAM_STATE", state.toString());
        variables.put("HOME", home.toString());
        // The native libraries are unpacked once for all tests.
        Path unpacked = Files.createDirectories(BUNDLES.resolve("eu.leam.workbench.trainer/target/javacpp"));
        Files.createSymbolicLink(state.resolve("javacpp"), unpacked);
        environment = new Environment(Clock.systemUTC(), "jana", "rechner", home, variables);
        place = new Place(home.resolve("Projekt mit Ümlaut"), environment);
        new NewProject(place, "small", false, 1000).call(Progress.NONE);
        fill();
    }

    private void fill() throws IOException {
        var text = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            text.append("word").append(i * 7919 % 101).append(i % 9 == 8 ? ".\n\n" : " ");
        }
        Path corpus = place.data().resolve("words.txt");
        Files.createDirectories(corpus.getParent());
        Files.writeString(corpus, text);
        write("datasets/words.yaml", """
                schema: 1
                title: Words
                language: en
                modality: text
                domain: test
                bytes: %d bytes
                documents: 334 documents
                tokens: %d tokens
                licence: CC0-1.0
                licenceText: Made up by a test.
                personalData: none
                securityLevel: public
                sphere: pre-competitive
                source: made up by a test
                uri: .leam/data/words.txt
                sha256: "%s"
                """.formatted(text.length(), text.length() + 334, Sha256.of(corpus)));
        write("mixtures/only.yaml", """
                schema: 1
                title: Only words
                scheme: proportional
                temperature: 1
                tokenBudget: 1000 tokens
                entries:
                  - dataset: words
                    weight: 1
                """);
        write("experiments/small.yaml", experiment(1));
    }

    /** Text of the experiment with so many threads. */
    static String experiment(int threads) {
        return """
                schema: 1
                title: Small
                generation: leam-1
                mixture: only
                model:
                  layers: 2
                  width: 32
                  heads: 2
                  context: 32 tokens
                training:
                  tokens: %d tokens
                  batch: 4 sequences
                  learningRate: 0.003
                  minimumLearningRate: 0.0003
                  warmup: 10 steps
                  weightDecay: 0.1
                  beta1: 0.9
                  beta2: 0.95
                  epsilon: 1.0e-8
                  clip: 1
                  seed: 1
                  validateEvery: 50 steps
                  checkpointEvery: 25 steps
                  threads: %d threads
                """.formatted(STEPS * 4 * 32, threads);
    }

    void write(String path, String text) throws IOException {
        Path file = place.folder().resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    Path launch(String run) throws LeamException {
        return new LaunchExperiment(place, "small", new LaunchExperiment.Wishes(run, null, null, null))
                .call(Progress.NONE)
                .folder();
    }

    Queue queue() {
        return new Queue(environment);
    }

    QueuedJob job(String run) throws LeamException {
        return queue().ofRun(place, run).orElseThrow();
    }

    QueuedJob await(String run) throws Exception {
        until("run " + run + " has ended", () -> job(run).ended());
        return job(run);
    }

    /** Lines of metrics.jsonl so far. */
    static long lines(Path run) throws IOException {
        Path file = run.resolve("metrics.jsonl");
        if (!Files.exists(file)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        }
    }

    /** The trainer's own process, which the keeper's wrapper started for this run. */
    static Optional<ProcessHandle> trainer(Path run) throws IOException {
        try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
            for (ProcessHandle process : all.toList()) {
                Path words = Path.of("/proc/" + process.pid() + "/cmdline");
                if (Files.isReadable(words) && isTrainer(words, run)) {
                    return Optional.of(process);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isTrainer(Path commandLine, Path run) {
        try {
            String text = Files.readString(commandLine);
            return text.contains("trainer.Main\0train\0")
                    && text.contains("\0" + run + "\0")
                    && !text.startsWith("/bin/sh");
        } catch (IOException ignored) { // it has just ended
            return false;
        }
    }

    /** Process of the keeper. */
    long keeper() throws IOException {
        Path address = environment.stateFolder().resolve("queue/address.json");
        return Long.parseLong(Files.readString(address).replaceAll("(?s).*\"pid\"\\s*:\\s*(\\d+).*", "$1"));
    }

    /** SIGKILL, and waits until it is gone. */
    static void kill(ProcessHandle process) throws Exception {
        process.destroyForcibly();
        until("process " + process.pid() + " is gone", () -> !process.isAlive());
    }

    static void until(String what, Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.call()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + PATIENCE + ": " + what);
            }
            Thread.sleep(2);
        }
    }

    @Override
    public void close() throws Exception {
        for (QueuedJob job : queue().all()) {
            if (!job.ended()) {
                new CancelQueue(environment, job.id()).call(Progress.NONE);
            }
        }
        until("the queue is empty", () -> queue().all().stream().allMatch(QueuedJob::ended));
        long pid = keeper();
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroy);
        until(
                "the keeper has left",
                () -> ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty());
        Files.delete(environment.stateFolder().resolve("javacpp"));
    }
}
