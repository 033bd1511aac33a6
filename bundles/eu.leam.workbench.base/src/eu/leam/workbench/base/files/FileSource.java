package eu.leam.workbench.base.files;

import eu.leam.workbench.base.ByteSource;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A local file as a byte source; it is opened for each read, so that a file that is replaced is seen. */
public record FileSource(Path path) implements ByteSource {

    @Override
    public String name() {
        return path.toString();
    }

    @Override
    public long size() throws IOException {
        return Files.size(path);
    }

    @Override
    public int read(long offset, ByteBuffer into) throws IOException {
        int before = into.position();
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            long position = offset;
            while (into.hasRemaining()) {
                int read = channel.read(into, position);
                if (read < 0) {
                    break;
                }
                position += read;
            }
        }
        return into.position() - before;
    }
}
