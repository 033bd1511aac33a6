package eu.leam.workbench.trainer.record;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.zip.CRC32C;

/**
 * A TensorBoard event file of scalars: records of length, masked CRC-32C of the length, data, and masked CRC-32C of the data, the
 * data being an {@code Event} message of protocol buffers.
 */
final class EventFile implements Closeable {
    private static final int MASK = 0xa282ead8;
    private static final int FRAME = Long.BYTES + 2 * Integer.BYTES;

    private final Path path;
    private final FileChannel channel;

    /** Begins a file with its version record. */
    EventFile(Path path, double seconds) throws IOException {
        this.path = path;
        channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        var event =
                new Message().number64(1, Double.doubleToRawLongBits(seconds)).text(3, "brain.Event:2");
        append(event);
    }

    Path path() {
        return path;
    }

    /** Flushes the file to the disk and tells its length. */
    long flushed() throws IOException {
        channel.force(false);
        return channel.size();
    }

    /** Appends the values of one step. */
    void scalars(double seconds, long step, Map<String, Float> values) throws IOException {
        var summary = new Message();
        values.forEach((tag, value) ->
                summary.message(1, new Message().text(1, tag).number32(2, Float.floatToRawIntBits(value))));
        append(new Message()
                .number64(1, Double.doubleToRawLongBits(seconds))
                .whole(2, step)
                .message(5, summary));
    }

    private void append(Message message) throws IOException {
        byte[] data = message.bytes();
        ByteBuffer record = ByteBuffer.allocate(FRAME + data.length).order(ByteOrder.LITTLE_ENDIAN);
        record.putLong(data.length);
        record.putInt(maskedCrc(record.array(), 0, Long.BYTES));
        record.put(data);
        record.putInt(maskedCrc(data, 0, data.length));
        record.flip();
        while (record.hasRemaining()) {
            channel.write(record);
        }
    }

    private static int maskedCrc(byte[] bytes, int from, int length) {
        var crc = new CRC32C();
        crc.update(bytes, from, length);
        return Integer.rotateRight((int) crc.getValue(), 15) + MASK;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** A protocol-buffers message in the making; field numbers are below 16. */
    private static final class Message {
        private static final int VARINT = 0;
        private static final int FIXED64 = 1;
        private static final int LENGTH = 2;
        private static final int FIXED32 = 5;

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Message number64(int field, long bits) {
            out.write(field << 3 | FIXED64);
            out.writeBytes(ByteBuffer.allocate(Long.BYTES)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putLong(bits)
                    .array());
            return this;
        }

        Message number32(int field, int bits) {
            out.write(field << 3 | FIXED32);
            out.writeBytes(ByteBuffer.allocate(Integer.BYTES)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putInt(bits)
                    .array());
            return this;
        }

        Message whole(int field, long value) {
            out.write(field << 3 | VARINT);
            varint(value);
            return this;
        }

        Message text(int field, String text) {
            return bytes(field, text.getBytes(StandardCharsets.UTF_8));
        }

        Message message(int field, Message message) {
            return bytes(field, message.bytes());
        }

        private Message bytes(int field, byte[] bytes) {
            out.write(field << 3 | LENGTH);
            varint(bytes.length);
            out.writeBytes(bytes);
            return this;
        }

        private void varint(long value) {
            long rest = value;
            while ((rest & ~0x7FL) != 0) {
                out.write((int) (rest & 0x7F | 0x80));
                rest >>>= 7;
            }
            out.write((int) rest);
        }

        byte[] bytes() {
            return out.toByteArray();
        }
    }
}
