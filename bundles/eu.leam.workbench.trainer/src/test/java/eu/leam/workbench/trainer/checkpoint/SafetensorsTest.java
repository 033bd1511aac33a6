package eu.leam.workbench.trainer.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafetensorsTest {
    private static final List<Safetensors.Entry> ENTRIES = List.of(
            new Safetensors.Entry(
                    "a.weight", new long[] {2, 3}, new float[] {1, -2, 0.1f, Float.MIN_VALUE, 1e30f, -0f}),
            new Safetensors.Entry("b", new long[] {1}, new float[] {Float.NaN}));

    @TempDir
    Path folder;

    @Test
    void a_parser_of_its_own_finds_every_number() throws IOException {
        // given
        Path file = folder.resolve("x.safetensors");
        Safetensors.write(file, ENTRIES);

        // when read byte by byte, little endian, with the header taken apart by a pattern
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            long length = Long.reverseBytes(in.readLong());
            byte[] header = new byte[(int) length];
            in.readFully(header);
            assertThat((8 + length) % 8).isZero();
            var pattern = Pattern.compile(
                    "\"([^\"]+)\":\\{\"dtype\":\"F32\",\"shape\":\\[([0-9,]+)],\"data_offsets\":\\[(\\d+),(\\d+)]}");
            List<MatchResult> found = pattern.matcher(new String(header, StandardCharsets.UTF_8))
                    .results()
                    .toList();

            // then
            assertThat(found).extracting(m -> m.group(1)).containsExactly("a.weight", "b");
            assertThat(found).extracting(m -> m.group(2)).containsExactly("2,3", "1");
            for (int i = 0; i < found.size(); i++) {
                float[] expected = ENTRIES.get(i).values();
                in.seek(8 + length + Long.parseLong(found.get(i).group(3)));
                for (float value : expected) {
                    int bits = Integer.reverseBytes(in.readInt());
                    assertThat(bits).isEqualTo(Float.floatToRawIntBits(value));
                }
                assertThat(in.getFilePointer())
                        .isEqualTo(8 + length + Long.parseLong(found.get(i).group(4)));
            }
            assertThat(in.getFilePointer()).isEqualTo(in.length());
        }
    }

    @Test
    void reads_what_it_wrote_bit_by_bit() throws IOException {
        Path file = folder.resolve("x.safetensors");
        Safetensors.write(file, ENTRIES);
        var read = Safetensors.read(file);
        assertThat(read.keySet()).containsExactly("a.weight", "b");
        for (Safetensors.Entry entry : ENTRIES) {
            assertThat(read.get(entry.name()).shape()).isEqualTo(entry.shape());
            assertThat(read.get(entry.name()).values()).isEqualTo(entry.values());
        }
    }

    @Test
    void a_file_cut_anywhere_is_refused() throws IOException {
        Path file = folder.resolve("x.safetensors");
        Safetensors.write(file, ENTRIES);
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            Path cut = folder.resolve("cut");
            Files.write(cut, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> Safetensors.read(cut))
                    .as("%d bytes", length)
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void a_header_that_claims_too_much_is_refused_without_taking_memory() throws IOException {
        Path file = folder.resolve("x.safetensors");
        Files.write(file, new byte[] {-1, -1, -1, -1, -1, -1, -1, 127, '{', '}'});
        assertThatThrownBy(() -> Safetensors.read(file)).isInstanceOf(IOException.class);
    }
}
