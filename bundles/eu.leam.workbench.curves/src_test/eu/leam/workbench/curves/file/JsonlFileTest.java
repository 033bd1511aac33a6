package eu.leam.workbench.curves.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JsonlFileTest {
    private final PointList points = new PointList();

    @Test
    void step_tokens_and_time_are_axes_and_every_other_number_is_a_metric() throws IOException {
        JsonlFile file = read("""
                {"loss":2.5,"step":1,"tokens":512,"time":1.5e9,"note":"x","ok":true,"none":null,"list":[1,2]}
                {"step":2,"validation_bits_per_byte/de":3,"perf":{"gpu":{"util":0.5}}}
                """);

        assertThat(file.findings()).isEmpty();
        assertThat(points.points)
                .containsExactly(
                        new PointList.Point("loss", 1, 512, 1.5e9, 2.5),
                        new PointList.Point("validation_bits_per_byte/de", 2, -1, Double.NaN, 3),
                        new PointList.Point("perf/gpu/util", 2, -1, Double.NaN, 0.5));
    }

    @Test
    void reads_numbers_that_are_not_finite_as_python_and_others_write_them() throws IOException {
        read("{\"step\":1,\"a\":NaN,\"b\":Infinity,\"c\":-Infinity,\"d\":\"NaN\",\"e\":\"-inf\"}\n");

        assertThat(points.points)
                .extracting(PointList.Point::metric, PointList.Point::value)
                .containsExactly(
                        tuple("a", Double.NaN),
                        tuple("b", Double.POSITIVE_INFINITY),
                        tuple("c", Double.NEGATIVE_INFINITY),
                        tuple("d", Double.NaN),
                        tuple("e", Double.NEGATIVE_INFINITY));
    }

    @Test
    void names_the_first_bad_line_and_keeps_the_others() throws IOException {
        JsonlFile file =
                read("{\"step\":1,\"loss\":1}\n{\"step\":2,\"lo\nno json at all\n\n[1]\n{\"step\":3,\"loss\":3}\n");

        assertThat(points.points).extracting(PointList.Point::step).containsExactly(1L, 3L);
        assertThat(file.findings()).hasSize(1);
        assertThat(file.findings().getFirst().rule()).isEqualTo("curves.lineUnreadable");
        assertThat(file.findings().getFirst().message()).startsWith("3 ").contains("2: {\"step\":2");
    }

    @Test
    void leaves_out_lines_without_a_step_and_says_so() throws IOException {
        JsonlFile file = read("{\"config\":1}\n{\"step\":\"two\",\"loss\":1}\n{\"step\":3,\"loss\":3}\n");

        assertThat(points.points).extracting(PointList.Point::step).containsExactly(3L);
        assertThat(file.findings().getFirst().rule()).isEqualTo("curves.lineWithoutStep");
        assertThat(file.findings().getFirst().message()).startsWith("2 ");
    }

    @Test
    void waits_for_the_rest_of_a_half_last_line() throws IOException {
        byte[] bytes = "{\"step\":1,\"loss\":1}\n{\"step\":2,\"loss\":12}\n".getBytes(StandardCharsets.UTF_8);
        GrowingSource source = new GrowingSource(bytes, 37);
        JsonlFile file = new JsonlFile(source);
        file.poll(points, Long.MAX_VALUE);
        assertThat(points.points).hasSize(1);
        assertThat(file.findings()).isEmpty();
        assertThat(file.offset()).isEqualTo(20);

        source.visible = bytes.length;
        file.poll(points, Long.MAX_VALUE);

        assertThat(points.points).extracting(PointList.Point::value).containsExactly(1.0, 12.0);
    }

    @Test
    void takes_a_whole_last_line_without_line_end_once() throws IOException {
        byte[] bytes = "{\"step\":1,\"loss\":1}\n{\"step\":2,\"loss\":2}\n{\"step\":3,\"loss\":3}".getBytes();
        GrowingSource source = new GrowingSource(bytes, 39);
        JsonlFile file = new JsonlFile(source);
        file.poll(points, Long.MAX_VALUE);
        assertThat(points.points).hasSize(2);

        source.visible = bytes.length;
        file.poll(points, Long.MAX_VALUE);

        assertThat(points.points).extracting(PointList.Point::step).containsExactly(1L, 2L, 3L);
        assertThat(file.findings()).isEmpty();
    }

    @Test
    void reads_every_row_of_a_file_that_grows_in_random_pieces() throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            text.append("{\"step\":").append(i).append(",\"a\":").append(random.nextGaussian());
            text.append(",\"b\":{\"c\":").append(i).append("}}\n");
        }
        GrowingSource source = new GrowingSource(text.toString().getBytes(StandardCharsets.UTF_8), 0);
        JsonlFile file = new JsonlFile(source);

        while (source.visible < source.bytes.length) {
            source.visible = Math.min(source.bytes.length, source.visible + 1 + random.nextInt(700));
            file.poll(points, Long.MAX_VALUE);
        }

        assertThat(points.points).as("seed %d", seed).hasSize(4_000);
        assertThat(file.findings()).as("seed %d", seed).isEmpty();
    }

    @Test
    void passes_over_an_endless_line() throws IOException {
        byte[] bytes = new byte[(1 << 24) + (1 << 22)];
        Arrays.fill(bytes, (byte) 'x');
        byte[] row = "\n{\"step\":3,\"loss\":3}\n".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(row, 0, bytes, bytes.length - row.length, row.length);
        JsonlFile file = new JsonlFile(new GrowingSource(bytes, bytes.length));

        file.poll(points, Long.MAX_VALUE);

        assertThat(points.points).extracting(PointList.Point::step).containsExactly(3L);
        assertThat(file.findings()).hasSize(1);
    }

    private JsonlFile read(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        JsonlFile file = new JsonlFile(new GrowingSource(bytes, bytes.length));
        file.poll(points, Long.MAX_VALUE);
        return file;
    }
}
