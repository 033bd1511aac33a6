package eu.leam.workbench.curves.file;

import eu.leam.workbench.base.ByteSource;
import java.nio.ByteBuffer;

/** Bytes that a test lets become visible piece by piece; counts what was read. */
final class GrowingSource implements ByteSource {
    byte[] bytes;
    int visible;
    long read;

    GrowingSource(byte[] bytes, int visible) {
        this.bytes = bytes;
        this.visible = visible;
    }

    @Override
    public String name() {
        return "growing";
    }

    @Override
    public long size() {
        return visible;
    }

    @Override
    public int read(long offset, ByteBuffer into) {
        int count = (int) Math.max(0, Math.min(into.remaining(), visible - offset));
        if (count > 0) {
            into.put(bytes, (int) offset, count);
        }
        read += count;
        return count;
    }
}
