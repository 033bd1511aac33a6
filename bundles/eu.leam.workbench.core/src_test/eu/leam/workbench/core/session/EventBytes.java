package eu.leam.workbench.core.session;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/** Event files byte by byte, written from the format's description alone and not with the code under test. */
final class EventBytes {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** Appends a record that holds one scalar at a step. */
    EventBytes scalar(String tag, long step, double time, float value) {
        byte[] name = tag.getBytes(StandardCharsets.UTF_8);
        byte[] point = bytes(2 + name.length + 5, b -> b.put((byte) 0x0A)
                .put((byte) name.length)
                .put(name)
                .put((byte) 0x15)
                .putFloat(value));
        byte[] event = bytes(9 + 3 + 2 + 2 + point.length, b -> b.put((byte) 0x09)
                .putDouble(time)
                .put((byte) 0x10)
                .put((byte) (step & 0x7F | 0x80))
                .put((byte) (step >> 7))
                .put((byte) 0x2A)
                .put((byte) (point.length + 2))
                .put((byte) 0x0A)
                .put((byte) point.length)
                .put(point));
        byte[] length = bytes(8, b -> b.putLong(event.length));
        out.writeBytes(length);
        out.writeBytes(bytes(4, b -> b.putInt(masked(length))));
        out.writeBytes(event);
        out.writeBytes(bytes(4, b -> b.putInt(masked(event))));
        return this;
    }

    byte[] all() {
        return out.toByteArray();
    }

    private static int masked(byte[] data) {
        var crc = new CRC32C();
        crc.update(data);
        return Integer.rotateRight((int) crc.getValue(), 15) + 0xa282ead8;
    }

    private static byte[] bytes(int count, java.util.function.Consumer<ByteBuffer> fill) {
        ByteBuffer buffer = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
        fill.accept(buffer);
        return buffer.array();
    }
}
