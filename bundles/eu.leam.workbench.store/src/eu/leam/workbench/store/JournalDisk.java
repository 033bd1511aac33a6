package eu.leam.workbench.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** How the journal's file is written and cut: apart from the journal, so that a disk that fails can stand in for it. */
class JournalDisk {
    /** Writes at the channel's position, all or a part of the rest. */
    void write(FileChannel channel, ByteBuffer rest) throws IOException {
        channel.write(rest);
    }

    /** Cuts the file to the length and goes on from there. */
    void cut(FileChannel channel, long length) throws IOException {
        channel.truncate(length);
        channel.position(length);
    }
}
