package eu.leam.workbench.trainer.serve;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.leam.workbench.trainer.TrainerException;
import eu.leam.workbench.trainer.checkpoint.Weights;
import eu.leam.workbench.trainer.network.Decoder;
import eu.leam.workbench.trainer.network.Engine;
import eu.leam.workbench.trainer.network.Writer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The program's mode {@code serve}: a model that continues texts, with one JSON object per line. In: {@code {"id", "prompt",
 * "bytes", "temperature", "seed"}}, {@code {"cancel": id}}, {@code {"quit": true}}. Out: {@code {"ready": true, "parameters",
 * "context"}} once; per request {@code {"id", "text"}} as characters become whole, then {@code {"id", "end": "length" | "document" |
 * "cancelled", "bytes"}}; {@code {"error"}} for a line that is no request. One request after the other; it leaves when its input
 * ends or nobody has asked for a while.
 */
public final class ServeMode {
    private static final System.Logger LOG = System.getLogger(ServeMode.class.getName());

    private final BlockingQueue<Request> requests = new LinkedBlockingQueue<>();
    private final Set<String> cancelled = ConcurrentHashMap.newKeySet();
    private final PrintStream out;

    private ServeMode(PrintStream out) {
        this.out = out;
    }

    /**
     * Serves until told to leave.
     *
     * @param checkpoint folder of the model
     * @param threads processor threads
     * @param idleSeconds leaves after so long without a request
     * @throws TrainerException when the checkpoint cannot be read
     */
    public static void run(Path checkpoint, int threads, long idleSeconds, InputStream in, PrintStream out)
            throws TrainerException {
        var mode = new ServeMode(out);
        Thread.ofPlatform().daemon().name("requests").start(() -> mode.read(in));
        try (var engine = Engine.open(threads)) {
            Decoder decoder = Weights.load(checkpoint);
            mode.say(new ObjectMapper()
                    .createObjectNode()
                    .put("ready", true)
                    .put("parameters", decoder.shape().parameters())
                    .put("context", decoder.shape().context()));
            mode.answer(decoder, idleSeconds);
        }
    }

    private void read(InputStream in) {
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                try {
                    Request request = Request.parse(line);
                    if (request instanceof Request.Cancel cancel) {
                        cancelled.add(cancel.id());
                    } else {
                        requests.add(request);
                    }
                } catch (TrainerException e) {
                    say(new ObjectMapper().createObjectNode().put("error", e.getMessage() + " " + e.nextStep()));
                }
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The input broke off.", e);
        }
        requests.add(new Request.Quit());
    }

    private void answer(Decoder decoder, long idleSeconds) {
        try {
            while (true) {
                Request request = requests.poll(idleSeconds, TimeUnit.SECONDS);
                if (!(request instanceof Request.Continue text)) {
                    return;
                }
                write(decoder, text);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(Decoder decoder, Request.Continue request) {
        var prompt = new Writer.Prompt(request.prompt().getBytes(StandardCharsets.UTF_8), request.seed());
        var characters = new Utf8Stream();
        int[] written = {0};
        if (!cancelled.contains(request.id())) {
            new Writer(decoder, request.temperature()).write(List.of(prompt), request.bytes(), (text, value) -> {
                written[0]++;
                piece(request.id(), characters.take(value));
                return !cancelled.contains(request.id());
            });
        }
        piece(request.id(), characters.rest());
        String end = written[0] == request.bytes() ? "length" : "document";
        say(new ObjectMapper()
                .createObjectNode()
                .put("id", request.id())
                .put("end", cancelled.remove(request.id()) ? "cancelled" : end)
                .put("bytes", written[0]));
    }

    private void piece(String id, String text) {
        if (!text.isEmpty()) {
            say(new ObjectMapper().createObjectNode().put("id", id).put("text", text));
        }
    }

    private synchronized void say(ObjectNode line) {
        out.println(line);
        out.flush();
    }
}
