package eu.leam.workbench.curves.file;

import static eu.leam.workbench.curves.file.EventWriting.join;
import static eu.leam.workbench.curves.file.EventWriting.key;
import static eu.leam.workbench.curves.file.EventWriting.message;
import static eu.leam.workbench.curves.file.EventWriting.varint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.Severity;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Random;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;

class EventFileTest {
    private static final long ALL = Long.MAX_VALUE;

    private final PointList points = new PointList();

    @Test
    void reads_scalars_as_pytorch_writes_them() throws IOException {
        byte[] bytes = new EventWriting()
                .version(1.5)
                .scalar("loss", 1, 2.5, 3.25f)
                .scalar("Größe/x", 1L << 40, 3.5, Float.NaN)
                .bytes();

        read(bytes);

        assertThat(points.points)
                .containsExactly(
                        new PointList.Point("loss", 1, -1, 2.5, 3.25),
                        new PointList.Point("Größe/x", 1L << 40, -1, 3.5, Double.NaN));
    }

    @Test
    void reads_scalars_as_tensorflow_2_writes_them() throws IOException {
        byte[] scalarShape = message(2, new byte[0]);
        EventWriting file = new EventWriting();
        byte[] floatContent = join(
                key(1, 0),
                varint(1),
                scalarShape,
                message(4, little(4).putFloat(0.5f).array()));
        file.tensor("a", 1, 0, floatContent, "scalars").tensor("a", 2, 0, floatContent, null);
        file.tensor(
                "double",
                1,
                0,
                join(key(1, 0), varint(2), message(4, little(8).putDouble(0.1).array())),
                null);
        file.tensor(
                "floatVal",
                1,
                0,
                join(key(1, 0), varint(1), message(5, little(4).putFloat(7f).array())),
                null);
        file.tensor(
                "doubleVal",
                1,
                0,
                join(key(1, 0), varint(2), key(6, 1), little(8).putDouble(-2).array()),
                null);
        file.tensor("int64Val", 1, 0, join(key(1, 0), varint(9), key(10, 0), varint(-3)), null);
        file.tensor("half", 1, 0, join(key(1, 0), varint(19), message(13, varint(0x3C00))), null);
        file.tensor("bfloat", 1, 0, join(key(1, 0), varint(14), message(4, new byte[] {(byte) 0x80, 0x3F})), null);
        file.tensor(
                "int32",
                1,
                0,
                join(key(1, 0), varint(3), message(4, little(4).putInt(-5).array())),
                null);
        file.tensor("bool", 1, 0, join(key(1, 0), varint(10), key(11, 0), varint(1)), null);

        read(file.bytes());

        assertThat(points.points)
                .extracting(PointList.Point::metric, PointList.Point::value)
                .containsExactly(
                        tuple("a", 0.5),
                        tuple("a", 0.5),
                        tuple("double", 0.1),
                        tuple("floatVal", 7.0),
                        tuple("doubleVal", -2.0),
                        tuple("int64Val", -3.0),
                        tuple("half", 1.0),
                        tuple("bfloat", 1.0),
                        tuple("int32", -5.0),
                        tuple("bool", 1.0));
    }

    @Test
    void passes_over_texts_images_and_tensors_of_many_numbers() throws IOException {
        byte[] two = join(
                key(1, 0),
                varint(1),
                message(2, message(2, join(key(1, 0), varint(2)))),
                message(4, little(8).putFloat(1).putFloat(2).array()));
        byte[] one = join(key(1, 0), varint(1), message(4, little(4).putFloat(9).array()));
        byte[] string = join(key(1, 0), varint(7), message(8, "hello".getBytes()));
        EventWriting file = new EventWriting();
        file.tensor("vector", 1, 0, two, null);
        file.tensor("text", 1, 0, string, "text");
        file.tensor("histogram", 1, 0, one, "histograms").tensor("histogram", 2, 0, one, null);
        file.scalar("loss", 3, 0, 1);

        read(file.bytes());

        assertThat(points.points).extracting(PointList.Point::metric).containsExactly("loss");
    }

    @Test
    void tells_a_restart_from_a_session_start() throws IOException {
        read(new EventWriting().scalar("loss", 5, 0, 1).sessionStart(3, 1).bytes());

        assertThat(points.restarts).containsExactly(3L);
    }

    @Test
    void keeps_what_is_whole_and_says_so_when_cut_mid_record_and_goes_on_when_more_arrives() throws IOException {
        EventWriting file = new EventWriting().scalar("loss", 1, 0, 1);
        int whole = file.size();
        byte[] bytes = file.scalar("loss", 2, 0, 2).bytes();
        GrowingSource source = new GrowingSource(bytes, whole + 20);
        EventFile reader = new EventFile(source);

        reader.poll(points, ALL);

        assertThat(points.points).hasSize(1);
        assertThat(reader.offset()).isEqualTo(whole);
        Finding cut = reader.findings().getFirst();
        assertThat(cut.rule()).isEqualTo("curves.recordCut");
        assertThat(cut.severity()).isEqualTo(Severity.NOTE);
        assertThat(cut.message()).contains(String.valueOf(whole));

        source.visible = bytes.length;
        reader.poll(points, ALL);

        assertThat(points.points).hasSize(2);
        assertThat(reader.findings()).isEmpty();
    }

    @Test
    void passes_over_a_record_with_a_wrong_checksum_and_says_so() throws IOException {
        EventWriting file = new EventWriting().scalar("loss", 1, 0, 1);
        int damaged = file.size();
        byte[] bytes = file.scalar("loss", 2, 0, 2).scalar("loss", 3, 0, 3).bytes();
        bytes[damaged + 20] ^= 1;
        EventFile reader = new EventFile(new GrowingSource(bytes, bytes.length));

        reader.poll(points, ALL);

        assertThat(points.points).extracting(PointList.Point::step).containsExactly(1L, 3L);
        Finding finding = reader.findings().getFirst();
        assertThat(finding.rule()).isEqualTo("curves.recordDamaged");
        assertThat(finding.message()).contains("byte " + damaged);
        assertThat(finding.nextStep()).isNotEmpty();
    }

    @Test
    void finds_the_next_record_behind_a_damaged_length() throws IOException {
        EventWriting file = new EventWriting().scalar("loss", 1, 0, 1);
        int damaged = file.size();
        byte[] bytes = file.scalar("loss", 2, 0, 2).scalar("loss", 3, 0, 3).bytes();
        bytes[damaged + 3] ^= 64;
        EventFile reader = new EventFile(new GrowingSource(bytes, bytes.length));

        reader.poll(points, ALL);

        assertThat(points.points).extracting(PointList.Point::step).containsExactly(1L, 3L);
        assertThat(reader.findings()).hasSize(1);
    }

    @Test
    void waits_at_a_damaged_last_record_until_it_is_mended() throws IOException {
        byte[] good = new EventWriting()
                .scalar("loss", 1, 0, 1)
                .scalar("loss", 2, 0, 2)
                .bytes();
        byte[] bad = good.clone();
        bad[bad.length - 1] ^= 1;
        GrowingSource source = new GrowingSource(bad, bad.length);
        EventFile reader = new EventFile(source);
        reader.poll(points, ALL);
        assertThat(points.points).hasSize(1);

        source.bytes = good;
        reader.poll(points, ALL);

        assertThat(points.points).hasSize(2);
        assertThat(reader.findings()).isEmpty();
    }

    @Test
    void survives_bytes_that_are_no_event_file() throws IOException {
        byte[] noise = new byte[100_000];
        new Random(7).nextBytes(noise);
        EventFile reader = new EventFile(new GrowingSource(noise, noise.length));

        reader.poll(points, ALL);

        assertThat(points.points).isEmpty();
        assertThat(reader.findings()).isNotEmpty();
    }

    @Test
    void a_damaged_length_cannot_ask_for_memory() throws IOException {
        byte[] record = little(12).putLong(1L << 60).array();
        CRC32C crc = new CRC32C();
        crc.update(record, 0, 8);
        int masked = Integer.rotateRight((int) crc.getValue(), 15) + 0xa282ead8;
        ByteBuffer.wrap(record).order(ByteOrder.LITTLE_ENDIAN).putInt(8, masked);
        EventFile reader = new EventFile(new GrowingSource(record, record.length));

        reader.poll(points, ALL);

        assertThat(reader.offset()).isZero();
        assertThat(reader.findings()).hasSize(1);
    }

    @Test
    void reads_every_scalar_of_a_file_that_grows_in_random_pieces_and_reads_each_byte_about_once() throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        EventWriting file = new EventWriting().version(0);
        int scalars = 5_000;
        double sum = 0;
        for (int i = 0; i < scalars; i++) {
            float value = random.nextFloat();
            sum += value;
            file.scalar("metric/" + random.nextInt(7), i, i * 0.1, value);
        }
        GrowingSource source = new GrowingSource(file.bytes(), 0);
        EventFile reader = new EventFile(source);
        int polls = 0;

        while (source.visible < source.bytes.length) {
            source.visible = Math.min(source.bytes.length, source.visible + 1 + random.nextInt(700));
            reader.poll(points, ALL);
            polls++;
        }

        assertThat(points.points).as("seed %d", seed).hasSize(scalars);
        assertThat(points.points.stream().mapToDouble(PointList.Point::value).sum())
                .as("seed %d", seed)
                .isCloseTo(sum, within(1e-9));
        assertThat(reader.findings()).isEmpty();
        assertThat(source.read).isLessThan(source.bytes.length + polls * 900L);
    }

    @Test
    void notices_a_file_that_shrank_or_was_replaced() throws IOException {
        byte[] bytes = new EventWriting()
                .scalar("loss", 1, 0, 1)
                .scalar("loss", 2, 0, 2)
                .bytes();
        GrowingSource source = new GrowingSource(bytes, bytes.length);
        EventFile reader = new EventFile(source);
        reader.poll(points, ALL);

        source.bytes = new EventWriting()
                .scalar("loss", 1, 9, 1)
                .scalar("loss", 2, 9, 4)
                .scalar("x", 3, 9, 1)
                .bytes();
        source.visible = source.bytes.length;
        MetricFile.Reading reading = reader.poll(points, ALL);

        assertThat(reading.replaced()).isTrue();
        assertThat(reader.offset()).isZero();
    }

    private void read(byte[] bytes) throws IOException {
        EventFile reader = new EventFile(new GrowingSource(bytes, bytes.length));
        reader.poll(points, ALL);
        assertThat(reader.findings()).isEmpty();
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
