package eu.leam.workbench.curves.file;

import eu.leam.workbench.base.ByteSource;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** The stretch of a growing file that is being read: bytes from the offset on, and a memory of those just before it. */
final class Window {
    private static final int USUAL = 1 << 20;
    private static final int ANCHOR = 128;

    private final ByteSource source;
    private byte[] bytes = {};
    private int at;
    private int end;
    private long offset;
    private long size;
    private byte[] anchor = {};

    Window(ByteSource source) {
        this.source = source;
    }

    String name() {
        return source.name();
    }

    /** First byte that was not taken yet. */
    long offset() {
        return offset;
    }

    /** Bytes of the file from the offset on, as of the last {@link #open}. */
    long rest() {
        return size - offset;
    }

    /** Looks at the file; false when it is not the one that was read so far (shorter, or other bytes before the offset). */
    boolean open() throws IOException {
        size = source.size();
        if (size < offset) {
            return false;
        }
        if (anchor.length == 0) {
            return true;
        }
        byte[] now = new byte[anchor.length];
        int read = source.read(offset - now.length, ByteBuffer.wrap(now));
        return read == now.length && Arrays.equals(now, anchor);
    }

    /** Remembers the bytes before the offset and lets the buffer go. */
    void close() {
        if (at > 0) {
            anchor = Arrays.copyOfRange(bytes, Math.max(0, at - ANCHOR), at);
        }
        bytes = new byte[0];
        at = 0;
        end = 0;
    }

    void rewind() {
        anchor = new byte[0];
        bytes = new byte[0];
        at = 0;
        end = 0;
        offset = 0;
    }

    /** Makes at least so many bytes available from the present place on; false when the file has not so many. */
    boolean ensure(int count) throws IOException {
        if (end - at >= count) {
            return true;
        }
        if (rest() < count) {
            return false;
        }
        int kept = Math.min(at, ANCHOR);
        long wanted = Math.min(rest(), count <= USUAL ? USUAL : (long) count + USUAL);
        byte[] next = bytes.length >= kept + wanted ? bytes : new byte[(int) (kept + wanted)];
        System.arraycopy(bytes, at - kept, next, 0, end - at + kept);
        end = end - at + kept;
        at = kept;
        bytes = next;
        ByteBuffer into = ByteBuffer.wrap(bytes, end, (int) (kept + wanted) - end);
        end += source.read(offset + end - at, into);
        return end - at >= count;
    }

    byte[] bytes() {
        return bytes;
    }

    int at() {
        return at;
    }

    /** How many bytes are at hand from the present place on. */
    int available() {
        return end - at;
    }

    /** Takes so many bytes. */
    void skip(long count) {
        offset += count;
        if (count <= end - at) {
            at += (int) count;
        } else { // beyond the buffer: nothing at hand can be remembered
            at = 0;
            end = 0;
            anchor = new byte[0];
        }
    }
}
