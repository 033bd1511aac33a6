package eu.leam.workbench.queue.keep;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;

/** The lock that makes a keeper the only one of its folder; the system takes it back when the process ends, however it ends. */
final class KeeperLock implements Closeable {
    private final Path file;
    private final FileChannel channel;
    private final Object identity;

    private KeeperLock(Path file, FileChannel channel) throws IOException {
        this.file = file;
        this.channel = channel;
        this.identity = identity(file);
    }

    /** Takes the lock; empty when another keeper has it. */
    static Optional<KeeperLock> tryHold(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            return Optional.empty();
        }
        channel.truncate(0);
        String pid = ProcessHandle.current().pid() + "\n";
        channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
        return Optional.of(new KeeperLock(file, channel));
    }

    /** Whether the locked file is still the one in the folder; if somebody deleted it, another keeper may be starting. */
    boolean stillHolds() {
        try {
            return Objects.equals(identity, identity(file));
        } catch (IOException ignored) { // it is gone
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static Object identity(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }
}
