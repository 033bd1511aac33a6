package eu.leam.workbench.trainer.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunRecordTest {
    @TempDir
    Path folder;

    @Test
    void a_reader_of_its_own_finds_every_scalar_behind_right_checksums() throws IOException {
        try (var record = new RunRecord(folder, 0, List.of(), "host", 1.5)) {
            for (long step = 1; step <= 300; step++) {
                record.append(step, step * 64, 2.5 + step, Map.of("loss", 1f / step));
            }
        }
        Map<Long, Float> found = new TreeMap<>();
        for (Path file : events()) {
            found.putAll(losses(file));
        }
        assertThat(found).hasSize(300).containsEntry(1L, 1f).containsEntry(300L, 1f / 300);
        List<String> rows = Files.readAllLines(folder.resolve("metrics.jsonl"));
        assertThat(rows).hasSize(300);
        assertThat(rows.get(1)).isEqualTo("{\"step\":2,\"tokens\":128,\"time\":4.5,\"loss\":0.5}");
    }

    @Test
    void resuming_cuts_what_came_after_the_checkpoint_and_keeps_each_step_once() throws IOException {
        // given ten steps with a checkpoint after the sixth, and a torn row
        long bytes;
        List<eu.leam.workbench.trainer.checkpoint.CheckpointMeta.EventLength> lengths;
        try (var record = new RunRecord(folder, 0, List.of(), "host", 1)) {
            for (long step = 1; step <= 6; step++) {
                record.append(step, step, step, Map.of("loss", (float) step));
            }
            bytes = record.metricsBytes();
            lengths = record.eventLengths();
            for (long step = 7; step <= 10; step++) {
                record.append(step, step, step, Map.of("loss", 99f));
            }
        }
        Files.writeString(
                folder.resolve("metrics.jsonl"), "{\"step\":11,\"tok", java.nio.file.StandardOpenOption.APPEND);
        // and a start that died before its first checkpoint
        new RunRecord(folder, bytes, lengths, "host", 2).close();

        // when resumed
        try (var record = new RunRecord(folder, bytes, lengths, "host", 3)) {
            for (long step = 7; step <= 8; step++) {
                record.append(step, step, step, Map.of("loss", (float) step));
            }
        }

        // then
        List<Float> losses = new ArrayList<>();
        for (Path file : events()) {
            losses.addAll(losses(file).values());
        }
        assertThat(losses).containsExactly(1f, 2f, 3f, 4f, 5f, 6f, 7f, 8f);
        assertThat(Files.readAllLines(folder.resolve("metrics.jsonl")))
                .hasSize(8)
                .last()
                .asString()
                .contains("\"loss\":8.0");
    }

    private List<Path> events() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().startsWith("events.out.tfevents."))
                    .sorted()
                    .toList();
        }
    }

    /** Reads the frames and, in each, the fields step (2) and summary (5) -> value (1) -> simple_value (2). */
    private static Map<Long, Float> losses(Path file) throws IOException {
        Map<Long, Float> losses = new TreeMap<>();
        ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        while (in.hasRemaining()) {
            byte[] head = new byte[8];
            in.get(in.position(), head);
            long length = in.getLong();
            assertThat(in.getInt()).isEqualTo(masked(head));
            byte[] data = new byte[(int) length];
            in.get(data);
            assertThat(in.getInt()).isEqualTo(masked(data));
            Map<Integer, Object> event = fields(data);
            if (event.containsKey(5)) {
                Map<Integer, Object> value =
                        fields((byte[]) fields((byte[]) event.get(5)).get(1));
                assertThat(new String((byte[]) value.get(1))).isEqualTo("loss");
                losses.put((Long) event.get(2), (Float) value.get(2));
            } else {
                assertThat(new String((byte[]) event.get(3))).isEqualTo("brain.Event:2");
            }
        }
        return losses;
    }

    private static Map<Integer, Object> fields(byte[] message) throws IOException {
        Map<Integer, Object> fields = new TreeMap<>();
        var in = new DataInputStream(new ByteArrayInputStream(message));
        while (in.available() > 0) {
            int key = in.readUnsignedByte();
            fields.put(
                    key >> 3,
                    switch (key & 7) {
                        case 0 -> varint(in);
                        case 1 -> Double.longBitsToDouble(Long.reverseBytes(in.readLong()));
                        case 2 -> in.readNBytes((int) varint(in));
                        default -> Float.intBitsToFloat(Integer.reverseBytes(in.readInt()));
                    });
        }
        return fields;
    }

    private static long varint(DataInputStream in) throws IOException {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            int b = in.readUnsignedByte();
            value |= (b & 0x7FL) << shift;
            if (b < 128) {
                return value;
            }
        }
    }

    /** CRC-32C bit by bit (polynomial 0x82F63B78, reflected), masked as TFRecord does. */
    private static int masked(byte[] bytes) {
        int crc = -1;
        for (byte b : bytes) {
            crc ^= b & 0xFF;
            for (int i = 0; i < 8; i++) {
                crc = (crc & 1) != 0 ? (crc >>> 1) ^ 0x82F63B78 : crc >>> 1;
            }
        }
        crc = ~crc;
        return ((crc >>> 15) | (crc << 17)) + 0xa282ead8;
    }
}
