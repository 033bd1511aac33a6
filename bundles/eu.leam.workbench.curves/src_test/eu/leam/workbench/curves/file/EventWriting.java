package eu.leam.workbench.curves.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/** Writes TensorBoard event files for tests, in the forms of PyTorch and of TensorFlow 2. */
public final class EventWriting {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    public byte[] bytes() {
        return out.toByteArray();
    }

    public int size() {
        return out.size();
    }

    /** A scalar as torch.utils.tensorboard writes it. */
    public EventWriting scalar(String tag, long step, double time, float value) {
        byte[] number = ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putFloat(value)
                .array();
        return record(event(step, time, join(text(1, tag), key(2, 5), number)));
    }

    /** A scalar as TensorFlow 2 writes it; the metadata comes with a tag's first value only. */
    public EventWriting tensor(String tag, long step, double time, byte[] tensor, String plugin) {
        byte[] metadata = plugin == null ? new byte[0] : message(9, message(1, text(1, plugin)));
        return record(event(step, time, join(text(1, tag), metadata, message(8, tensor))));
    }

    public EventWriting sessionStart(long step, double time) {
        return record(join(time(time), key(2, 0), varint(step), message(7, join(key(1, 0), varint(1)))));
    }

    public EventWriting version(double time) {
        return record(join(time(time), text(3, "brain.Event:2")));
    }

    public EventWriting raw(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    public EventWriting record(byte[] data) {
        byte[] length = ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(data.length)
                .array();
        out.writeBytes(length);
        out.writeBytes(masked(length));
        out.writeBytes(data);
        out.writeBytes(masked(data));
        return this;
    }

    public static byte[] event(long step, double time, byte[] value) {
        return join(time(time), key(2, 0), varint(step), message(5, message(1, value)));
    }

    public static byte[] message(int field, byte[] content) {
        return join(key(field, 2), varint(content.length), content);
    }

    public static byte[] key(int field, int type) {
        return varint((long) field << 3 | type);
    }

    public static byte[] varint(long value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        bytes.write((int) rest);
        return bytes.toByteArray();
    }

    public static byte[] join(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }

    private static byte[] text(int field, String text) {
        return message(field, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] time(double time) {
        return join(
                key(1, 1),
                ByteBuffer.allocate(8)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putDouble(time)
                        .array());
    }

    private static byte[] masked(byte[] bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes);
        int value = (int) crc.getValue();
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt((value >>> 15 | value << 17) + 0xa282ead8)
                .array();
    }
}
