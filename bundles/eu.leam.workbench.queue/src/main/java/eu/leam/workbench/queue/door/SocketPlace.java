package eu.leam.workbench.queue.door;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the socket lies: in the keeper's folder, or, since the system allows a socket's path 107 bytes on Linux and 103 elsewhere,
 * in a new folder of a short name that only its user can enter.
 */
final class SocketPlace {
    private static final int LONGEST = 100;
    private static final String NAME = "keeper.sock";
    private static final String PREFIX = "leam-";

    private SocketPlace() {}

    /** A path on which a socket can be opened; nothing lies there. */
    static Path choose(Path folder) throws IOException {
        Path near = folder.resolve(NAME);
        if (fits(near)) {
            Files.deleteIfExists(near);
            return near;
        }
        for (Path root : temporaryRoots()) {
            if (fits(root.resolve(PREFIX + "0".repeat(20)).resolve(NAME)) && Files.isWritable(root)) {
                return Files.createTempDirectory(root, PREFIX).resolve(NAME);
            }
        }
        throw new IOException("the path is too long for a socket, and no temporary folder has a shorter one: " + near);
    }

    /** Removes a socket, and its folder when {@link #choose} made it. */
    static void remove(Path socket) throws IOException {
        if (!socket.endsWith(NAME)) {
            return;
        }
        Files.deleteIfExists(socket);
        Path parent = socket.getParent();
        boolean made = parent != null
                && temporaryRoots().contains(parent.getParent())
                && parent.getFileName().toString().startsWith(PREFIX);
        if (made) {
            try {
                Files.deleteIfExists(parent);
            } catch (DirectoryNotEmptyException ignored) { // somebody put a file there; it is not ours to delete
            }
        }
    }

    private static List<Path> temporaryRoots() {
        return List.of(Path.of(System.getProperty("java.io.tmpdir")), Path.of("/tmp"));
    }

    private static boolean fits(Path path) {
        return path.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST;
    }
}
