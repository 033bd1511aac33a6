package eu.leam.workbench.cluster.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the keeper says it is; it may be gone since.
 *
 * @param version of the protocol it speaks
 * @param pid its process
 * @param host its machine
 * @param socket path of its socket
 * @param token to be sent with each request
 */
record KeeperAddress(int version, long pid, String host, String socket, String token) {

    /** Reads the address in the keeper's folder; empty when there is none or it is damaged. */
    static Optional<KeeperAddress> read(Path folder) {
        try {
            KeeperAddress address =
                    Wire.MAPPER.readValue(Files.readString(folder.resolve("address.json")), KeeperAddress.class);
            return Optional.ofNullable(address).filter(a -> a.socket() != null && a.token() != null);
        } catch (IOException ignored) { // no keeper yet, or a damaged file, which the next keeper replaces
            return Optional.empty();
        }
    }
}
