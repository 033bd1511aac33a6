package eu.leam.workbench.base;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Something that grows at its end and is read from an offset: a file here or on a cluster. Implementations are thread-safe. */
public interface ByteSource {

    /** Where it lies, for people: a path or a URI. */
    String name();

    /** Its present size in bytes. */
    long size() throws IOException;

    /**
     * Reads into the buffer's remaining space from the offset on.
     *
     * @return the number of bytes read; 0 when the source ends at or before the offset
     */
    int read(long offset, ByteBuffer into) throws IOException;
}
