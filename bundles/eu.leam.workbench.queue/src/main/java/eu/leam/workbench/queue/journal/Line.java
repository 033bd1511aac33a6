package eu.leam.workbench.queue.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import eu.leam.workbench.queue.job.Job;
import eu.leam.workbench.queue.job.Json;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/** One line of the journal: eight hexadecimal digits of CRC-32 over the JSON, a space, the JSON, a line feed. */
final class Line {
    private static final int PREFIX = 9;

    private Line() {}

    /** The first line: the version of the form, and the number that the next job gets. */
    static byte[] header(long next) throws JsonProcessingException {
        return of(Map.of("journal", Journal.VERSION, "next", next));
    }

    /** The whole state of one job; a later line of the same job replaces it. */
    static byte[] of(Job job) throws JsonProcessingException {
        return of(Map.of("job", job));
    }

    /** Reads a line without its line feed; empty when it is damaged. */
    static Optional<JsonNode> parse(String line) {
        if (line.length() <= PREFIX || line.charAt(PREFIX - 1) != ' ') {
            return Optional.empty();
        }
        String json = line.substring(PREFIX);
        if (!line.substring(0, PREFIX - 1).equals(sum(json.getBytes(StandardCharsets.UTF_8)))) {
            return Optional.empty();
        }
        try {
            return Optional.of(Json.MAPPER.readTree(json));
        } catch (JsonProcessingException ignored) { // the sum fits and the text does not: as damaged as any
            return Optional.empty();
        }
    }

    private static byte[] of(Object content) throws JsonProcessingException {
        String json = Json.MAPPER.writeValueAsString(content);
        return (sum(json.getBytes(StandardCharsets.UTF_8)) + " " + json + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String sum(byte[] json) {
        CRC32 crc = new CRC32();
        crc.update(json);
        return String.format("%08x", crc.getValue());
    }
}
