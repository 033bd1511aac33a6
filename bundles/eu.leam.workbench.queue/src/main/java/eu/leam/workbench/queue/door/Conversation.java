package eu.leam.workbench.queue.door;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import eu.leam.workbench.queue.job.Json;
import eu.leam.workbench.queue.job.Note;
import eu.leam.workbench.queue.job.Refusal;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One client's connection. A request is one line {@code {"version":1,"token":"..","deed":"cancel","job":12}}, its answer one line
 * {@code {"version":1,"ok":true,...}} or {@code {"version":1,"ok":false,"refusal":{"code":"UnknownJob","arguments":["12"]}}}. The
 * deed {@code leave} is understood from clients of every version, so that a newer one can put its own keeper in this one's place.
 */
final class Conversation implements Runnable {
    /** Version of the protocol. */
    static final int VERSION = 1;

    private static final System.Logger LOG = System.getLogger(Conversation.class.getName());
    private static final int LONGEST_LINE = 16 << 20;

    private final SocketChannel client;
    private final String token;
    private final Desk desk;
    private final AtomicInteger unanswered;

    Conversation(SocketChannel client, String token, Desk desk, AtomicInteger unanswered) {
        this.client = client;
        this.token = token;
        this.desk = desk;
        this.unanswered = unanswered;
    }

    @Override
    public void run() {
        try (client;
                InputStream in = new BufferedInputStream(Channels.newInputStream(client))) {
            for (byte[] line = readLine(in); line.length > 0; line = readLine(in)) {
                unanswered.incrementAndGet();
                try {
                    send(answer(line));
                } finally {
                    unanswered.decrementAndGet();
                }
            }
        } catch (IOException e) { // the client went away; what it asked for is done and stays done
            LOG.log(Level.DEBUG, "a conversation broke off: {0}", e.getMessage());
        }
    }

    // An empty array at the end, or when a line is too long to be one of ours.
    private static byte[] readLine(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(512);
        for (int next = in.read(); next >= 0 && line.size() < LONGEST_LINE; next = in.read()) {
            if (next == '\n') {
                return line.toByteArray();
            }
            line.write(next);
        }
        return new byte[0];
    }

    private Map<String, Object> answer(byte[] line) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("version", VERSION);
        try {
            Map<String, Object> content = ask(Json.MAPPER.readTree(line));
            answer.put("ok", true);
            answer.putAll(content);
        } catch (Refusal e) {
            refuse(answer, e.note());
        } catch (JsonProcessingException e) {
            refuse(answer, Note.of("BadRequest", e.getOriginalMessage()));
        } catch (IOException e) {
            refuse(answer, Note.of("BadRequest", e.getMessage()));
        }
        return answer;
    }

    private static void refuse(Map<String, Object> answer, Note note) {
        answer.put("ok", false);
        answer.put("refusal", note);
    }

    private Map<String, Object> ask(JsonNode request) throws Refusal {
        byte[] given = request.path("token").asText().getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(given, token.getBytes(StandardCharsets.UTF_8))) {
            throw new Refusal("BadToken");
        }
        String deed = request.path("deed").asText();
        int version = request.path("version").asInt();
        if (version != VERSION && !deed.equals("leave")) {
            throw new Refusal("VersionMismatch", VERSION, version);
        }
        return desk.ask(deed, request);
    }

    private void send(Map<String, Object> answer) throws IOException {
        byte[] json = Json.MAPPER.writeValueAsBytes(answer);
        ByteBuffer rest =
                ByteBuffer.allocate(json.length + 1).put(json).put((byte) '\n').flip();
        while (rest.hasRemaining()) {
            client.write(rest);
        }
    }
}
