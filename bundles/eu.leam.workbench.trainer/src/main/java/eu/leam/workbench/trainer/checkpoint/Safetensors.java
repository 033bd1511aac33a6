package eu.leam.workbench.trainer.checkpoint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads and writes tensors of 32-bit floats in the safetensors format: eight bytes of header length (little endian), a JSON header
 * with type, shape and place of each tensor, then the raw numbers.
 */
public final class Safetensors {
    private static final long LARGEST_HEADER = 100L << 20;

    private Safetensors() {}

    /** One named tensor: its shape, and its numbers in row-major order. */
    public record Entry(String name, long[] shape, float[] values) {
        /** Whether the shape names as many numbers as there are. */
        boolean isWhole() {
            long size = 1;
            for (long extent : shape) {
                size *= extent;
            }
            return size == values.length;
        }
    }

    /** Writes the tensors in the given order and flushes them to the disk. */
    public static void write(Path file, List<Entry> entries) throws IOException {
        byte[] header = header(entries);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer length = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            writeAll(channel, length.putLong(0, header.length));
            writeAll(channel, ByteBuffer.wrap(header));
            for (Entry entry : entries) {
                ByteBuffer data =
                        ByteBuffer.allocate(entry.values().length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
                data.asFloatBuffer().put(entry.values());
                writeAll(channel, data);
            }
            channel.force(true);
        }
    }

    private static byte[] header(List<Entry> entries) {
        var mapper = new ObjectMapper();
        ObjectNode root = mapper.createObjectNode();
        root.putObject("__metadata__").put("format", "pt");
        long at = 0;
        for (Entry entry : entries) {
            if (!entry.isWhole()) {
                throw new IllegalArgumentException("shape and numbers differ: " + entry.name());
            }
            ObjectNode node = root.putObject(entry.name()).put("dtype", "F32");
            var shape = node.putArray("shape");
            for (long extent : entry.shape()) {
                shape.add(extent);
            }
            long end = at + (long) entry.values().length * Float.BYTES;
            node.putArray("data_offsets").add(at).add(end);
            at = end;
        }
        byte[] text = root.toString().getBytes(StandardCharsets.UTF_8);
        // Numbers begin at a multiple of eight bytes, so that others may map them.
        byte[] padded = Arrays.copyOf(text, (text.length + 7) / 8 * 8);
        Arrays.fill(padded, text.length, padded.length, (byte) ' ');
        return padded;
    }

    private static void writeAll(FileChannel channel, ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    /**
     * Reads all tensors in the file's order.
     *
     * @throws IOException when the file cannot be read, is cut, or is not safetensors of 32-bit floats
     */
    public static Map<String, Entry> read(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = channel.size();
            long length = read(channel, 0, Long.BYTES).getLong();
            if (length < 2 || length > LARGEST_HEADER || Long.BYTES + length > size) {
                throw new IOException("no safetensors header: " + file);
            }
            byte[] text = new byte[(int) length];
            read(channel, Long.BYTES, text.length).get(text);
            JsonNode header = new ObjectMapper().readTree(text);
            Map<String, Entry> entries = new LinkedHashMap<>();
            for (var field : header.properties()) {
                if (!field.getKey().equals("__metadata__")) {
                    entries.put(field.getKey(), entry(channel, Long.BYTES + length, field.getKey(), field.getValue()));
                }
            }
            return entries;
        }
    }

    private static Entry entry(FileChannel channel, long base, String name, JsonNode node) throws IOException {
        long from = node.path("data_offsets").path(0).asLong(-1);
        long to = node.path("data_offsets").path(1).asLong(-1);
        long bytes = to - from;
        if (!node.path("dtype").asText().equals("F32")
                || from < 0
                || bytes < 0
                || bytes > Integer.MAX_VALUE
                || bytes % Float.BYTES != 0
                || base + to > channel.size()) {
            throw new IOException("tensor " + name + " is not whole or not F32");
        }
        List<Long> shape = new ArrayList<>();
        node.path("shape").forEach(extent -> shape.add(extent.asLong()));
        float[] values = new float[(int) (bytes / Float.BYTES)];
        read(channel, base + from, (int) bytes).asFloatBuffer().get(values);
        Entry entry = new Entry(name, shape.stream().mapToLong(Long::longValue).toArray(), values);
        if (!entry.isWhole()) {
            throw new IOException("tensor " + name + " has another size than its shape says");
        }
        return entry;
    }

    private static ByteBuffer read(FileChannel channel, long from, int bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, from + buffer.position()) < 0) {
                throw new IOException("the file is cut");
            }
        }
        return buffer.flip();
    }
}
