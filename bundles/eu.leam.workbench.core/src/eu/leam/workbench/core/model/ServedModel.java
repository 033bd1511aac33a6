package eu.leam.workbench.core.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Messages;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.Programs;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** One trainer process in its mode {@code serve}: newline JSON on its standard input and output. */
final class ServedModel implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int THREADS = 1;
    private static final int IDLE_SECONDS = 120;
    private static final long LOOK_MILLIS = 50;
    private static final long PATIENCE_MILLIS = 3000;

    private final Path checkpoint;
    private final Process process;
    private final BlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();
    private volatile String complaint = "";
    private long parameters = -1;
    private int asked;

    private ServedModel(Path checkpoint, Process process) {
        this.checkpoint = checkpoint;
        this.process = process;
        follow("answers of a served model", process.getInputStream(), this::answer);
        follow("complaints of a served model", process.getErrorStream(), line -> complaint = line);
    }

    /** Starts the process; its model is loaded while the first question waits. */
    static ServedModel start(Place place, Path checkpoint) throws DeedException {
        var programs = new Programs(place.environment());
        var builder = new ProcessBuilder(programs.trainer(
                "serve",
                "--checkpoint",
                checkpoint.toString(),
                "--threads",
                Integer.toString(THREADS),
                "--idle",
                Integer.toString(IDLE_SECONDS)));
        builder.environment().putAll(programs.trainerEnvironment(THREADS));
        try {
            return new ServedModel(checkpoint, builder.start());
        } catch (IOException e) {
            throw DeedException.failed(
                    Messages.format(Messages.Try_noProcess, e.getMessage()), Messages.Try_processNext, e);
        }
    }

    Path checkpoint() {
        return checkpoint;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Asks for a text and hands on its pieces; a cancel ends the writing and keeps the process for the next question. */
    synchronized Continued ask(Sampling sampling, Consumer<String> hear, Progress progress) throws LeamException {
        progress.checkCancelled();
        progress.stage(Messages.Try_loading, 0, "");
        awaitReady(progress);
        String id = Integer.toString(++asked);
        progress.stage(Messages.Try_writing, sampling.bytes(), "bytes");
        say(JSON.createObjectNode()
                .put("id", id)
                .put("prompt", sampling.prompt())
                .put("bytes", sampling.bytes())
                .put("temperature", sampling.temperature())
                .put("seed", sampling.seed()));
        return listen(id, hear, progress);
    }

    private Continued listen(String id, Consumer<String> hear, Progress progress) throws LeamException {
        var text = new StringBuilder();
        long giveUp = Long.MAX_VALUE;
        while (true) {
            if (progress.cancelled() && giveUp == Long.MAX_VALUE) {
                say(JSON.createObjectNode().put("cancel", id));
                giveUp = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
            }
            if (System.nanoTime() > giveUp) {
                close();
                throw new CancellationException();
            }
            JsonNode answer = next().orElse(null);
            if (answer == null || !id.equals(answer.path("id").textValue())) {
                refuseError(answer);
                continue;
            }
            if (answer.has("end")) {
                progress.checkCancelled();
                boolean document = answer.path("end").asText().equals("document");
                return new Continued(text.toString(), answer.path("bytes").asInt(), document, parameters);
            }
            String piece = answer.path("text").asText();
            text.append(piece);
            progress.worked(text.length(), "");
            if (!progress.cancelled()) {
                hear.accept(piece);
            }
        }
    }

    private void awaitReady(Progress progress) throws LeamException {
        while (parameters < 0) {
            if (progress.cancelled()) {
                close();
                throw new CancellationException();
            }
            JsonNode answer = next().orElse(null);
            if (answer != null && answer.path("ready").asBoolean()) {
                parameters = answer.path("parameters").asLong();
            } else {
                refuseError(answer);
            }
        }
    }

    /** The next answer within a short while; leaves when the process has ended and nothing more can come. */
    private Optional<JsonNode> next() throws LeamException {
        try {
            boolean alive = process.isAlive(); // before looking: what it said at last is read first
            JsonNode answer = answers.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            if (answer == null && !alive) {
                throw DeedException.failed(
                        Messages.format(Messages.Try_ended, process.exitValue(), complaint),
                        Messages.Try_processNext,
                        null);
            }
            return Optional.ofNullable(answer);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    private static void refuseError(JsonNode answer) throws DeedException {
        if (answer != null && answer.has("error")) {
            throw DeedException.failed(
                    Messages.format(Messages.Try_error, answer.path("error").asText()), Messages.Try_processNext, null);
        }
    }

    private void say(ObjectNode line) throws DeedException {
        try {
            OutputStream out = process.getOutputStream();
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw DeedException.failed(
                    Messages.format(Messages.Try_noProcess, e.getMessage()), Messages.Try_processNext, e);
        }
    }

    private void answer(String line) {
        try {
            answers.add(JSON.readTree(line));
        } catch (IOException ignored) { // a library of the trainer prints: no answer to anybody
            complaint = line;
        }
    }

    private static void follow(String name, InputStream from, Consumer<String> hear) {
        Thread.ofPlatform().daemon().name(name).start(() -> {
            try (var reader = new BufferedReader(new InputStreamReader(from, StandardCharsets.UTF_8))) {
                reader.lines().forEach(hear);
            } catch (IOException | java.io.UncheckedIOException ignored) { // the process ended: told where it is asked
                return;
            }
        });
    }

    /** Ends the process: its input closes, and what does not leave by that is stopped. */
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
        } catch (IOException ignored) { // it has gone already
            process.destroy();
        }
        process.onExit().orTimeout(PATIENCE_MILLIS, TimeUnit.MILLISECONDS).whenComplete((ended, late) -> {
            if (late != null) {
                process.destroyForcibly();
            }
        });
    }
}
