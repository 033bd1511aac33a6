package eu.leam.workbench.queue.door;

import eu.leam.workbench.base.files.AtomicFile;
import eu.leam.workbench.queue.job.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Tells clients where the keeper is and the word that lets them in; readable by its user alone.
 *
 * @param version of the protocol
 * @param pid the keeper's process
 * @param host its machine
 * @param socket path of its socket
 * @param token to be sent with each request
 * @param started when it began
 */
public record Address(int version, long pid, String host, String socket, String token, Instant started) {

    /** Writes it; a file made this way has mode 0600. */
    void write(Path file) throws IOException {
        AtomicFile.writePrivate(file, (Json.MAPPER.writeValueAsString(this) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Reads what the present or an earlier keeper wrote; empty when there is none or it is damaged. */
    static Optional<Address> read(Path file) {
        try {
            return Optional.ofNullable(Json.MAPPER.readValue(Files.readString(file), Address.class));
        } catch (IOException ignored) { // none yet, or somebody else's file
            return Optional.empty();
        }
    }
}
