package eu.leam.workbench.curves;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Memory for sealed points, outside the heap when a cache folder is given; it only grows, and goes with the store. */
final class Arena implements Closeable {
    private static final int IN_MEMORY = 1 << 20;
    private static final int IN_FILE = 1 << 26;

    private final FileChannel file;
    private final Path folder;
    private ByteBuffer segment = ByteBuffer.allocate(0);
    private long mapped;
    private long used;

    private Arena(FileChannel file, Path folder) {
        this.file = file;
        this.folder = folder;
    }

    /** On the heap. */
    static Arena inMemory() {
        return new Arena(null, null);
    }

    /** In a file of the folder that vanishes with the process, mapped as it grows. */
    static Arena in(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path points = Files.createTempFile(folder, "points-", ".bin");
        FileChannel channel = FileChannel.open(
                points, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        return new Arena(channel, folder);
    }

    /** A new piece of the size, of which nobody else has a part. */
    Slot allocate(int bytes) {
        if (segment.remaining() < bytes) {
            segment = nextSegment();
        }
        Slot slot = new Slot(segment, segment.position());
        segment.position(segment.position() + bytes);
        used += bytes;
        return slot;
    }

    /** Bytes given out so far. */
    long used() {
        return used;
    }

    private ByteBuffer nextSegment() {
        if (file == null) {
            return ByteBuffer.allocate(IN_MEMORY).order(ByteOrder.nativeOrder());
        }
        try {
            if (Files.getFileStore(folder).getUsableSpace()
                    < 4L * IN_FILE) { // a full disk under a mapping kills the process
                return ByteBuffer.allocate(IN_MEMORY).order(ByteOrder.nativeOrder());
            }
            ByteBuffer next = file.map(FileChannel.MapMode.READ_WRITE, mapped, IN_FILE);
            mapped += IN_FILE;
            return next.order(ByteOrder.nativeOrder());
        } catch (IOException ignored) { // cache folder full or gone: the heap still serves, and nothing is lost
            return ByteBuffer.allocate(IN_MEMORY).order(ByteOrder.nativeOrder());
        }
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }

    /** A piece of memory: absolute access from the offset on. */
    record Slot(ByteBuffer memory, int offset) {}
}
