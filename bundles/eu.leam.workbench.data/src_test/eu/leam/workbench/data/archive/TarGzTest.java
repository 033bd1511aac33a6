package eu.leam.workbench.data.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.leam.workbench.data.DataException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TarGzTest {
    @TempDir
    Path folder;

    @Test
    void reads_the_wanted_files_and_skips_folders_and_others() throws Exception {
        Path archive = new TarBuilder()
                .entry("package/", '5', 0, new byte[0])
                .file("package/b.txt", "größer")
                .file("package/a.txt", "")
                .file("other/c.txt", "no")
                .write(folder.resolve("a.tgz"));

        Map<String, byte[]> files = TarGz.TEXTS.read(archive, name -> name.startsWith("package/"));

        assertThat(files.keySet()).containsExactly("package/a.txt", "package/b.txt");
        assertThat(new String(files.get("package/b.txt"), StandardCharsets.UTF_8))
                .isEqualTo("größer");
    }

    @Test
    void takes_long_names_from_pax_and_gnu_records() throws Exception {
        String longName = "package/" + "x".repeat(150);
        String record = "163 path=" + longName + "\n";
        byte[] gnu = (longName + "y\0").getBytes(StandardCharsets.UTF_8);
        Path archive = new TarBuilder()
                .entry("pax", 'x', record.length(), record.getBytes(StandardCharsets.UTF_8))
                .file("package/short", "1")
                .entry("././@LongLink", 'L', gnu.length, gnu)
                .file("package/short", "2")
                .write(folder.resolve("a.tgz"));

        assertThat(TarGz.TEXTS.read(archive, name -> true).keySet()).containsExactly(longName, longName + "y");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil",
                "package/../../evil",
                "/etc/passwd",
                "a\\..\\evil",
                "C:evil",
                "package/..",
                "a/\u0001b"
            })
    void refuses_a_name_that_leads_out_of_the_archive(String name) throws IOException {
        Path archive = new TarBuilder().file(name, "x").write(folder.resolve("a.tgz"));

        refused(archive, TarGz.TEXTS, "leads out of it");
        assertThat(list()).containsExactly("a.tgz");
    }

    @Test
    void refuses_a_pax_record_that_leads_out() throws IOException {
        String record = "22 path=../../evil.sh\n";
        Path archive = new TarBuilder()
                .entry("pax", 'x', record.length(), record.getBytes(StandardCharsets.UTF_8))
                .file("package/harmless", "x")
                .write(folder.resolve("a.tgz"));

        refused(archive, TarGz.TEXTS, "leads out of it");
    }

    @ParameterizedTest
    @ValueSource(chars = {'1', '2', '3', '4', '6', 'S'})
    void refuses_links_and_devices(char type) throws IOException {
        Path archive = new TarBuilder().entry("package/x", type, 0, new byte[0]).write(folder.resolve("a.tgz"));

        refused(archive, TarGz.TEXTS, "neither a file nor a folder");
    }

    @Test
    void refuses_an_entry_that_claims_to_be_huge_before_reading_it() throws IOException {
        Path archive = new TarBuilder()
                .entry("package/huge", '0', 8L << 30, new byte[10])
                .write(folder.resolve("a.tgz"));

        refused(archive, TarGz.TEXTS, "larger than a package");
    }

    @Test
    void refuses_many_small_entries_beyond_count_or_sum() throws IOException {
        TarBuilder builder = new TarBuilder();
        for (int i = 0; i < 20; i++) {
            builder.file("package/" + i, "x".repeat(100));
        }
        Path archive = builder.write(folder.resolve("a.tgz"));

        refused(archive, new TarGz(1000, 100_000, 19), "larger than a package");
        refused(archive, new TarGz(1000, 1999, 100), "larger than a package");
    }

    @Test
    void refuses_endless_zeros_after_the_end() throws IOException {
        byte[] tar = Arrays.copyOf(new TarBuilder().file("package/a", "x").tar(), 1 << 20);
        Path archive = Files.write(folder.resolve("a.tgz"), TarBuilder.gzip(tar));

        refused(archive, new TarGz(1000, 1 << 18, 10), "larger than a package");
    }

    @Test
    void refuses_an_archive_cut_off_anywhere() throws IOException {
        byte[] whole = new TarBuilder().file("package/a", "text".repeat(500)).gzip();
        for (int length = 0; length < whole.length; length += 7) {
            Path archive = Files.write(folder.resolve("a.tgz"), Arrays.copyOf(whole, length));

            refused(archive, TarGz.TEXTS, "");
        }
    }

    @Test
    void refuses_an_archive_without_an_end_mark() throws IOException {
        byte[] tar = new TarBuilder().file("package/a", "x").tar();
        Path archive = Files.write(folder.resolve("a.tgz"), TarBuilder.gzip(Arrays.copyOf(tar, tar.length - 1024)));

        refused(archive, TarGz.TEXTS, "ends too early");
    }

    @Test
    void refuses_garbage_and_flipped_bits() throws IOException {
        byte[] garbage = new byte[5000];
        new Random(1).nextBytes(garbage);
        refused(Files.write(folder.resolve("a.tgz"), garbage), TarGz.TEXTS, "damaged");
        refused(Files.write(folder.resolve("a.tgz"), TarBuilder.gzip(garbage)), TarGz.TEXTS, "damaged");

        byte[] whole = new TarBuilder().file("package/a", "text").gzip();
        whole[whole.length - 6] ^= 1; // the checksum of the compressed stream
        refused(Files.write(folder.resolve("a.tgz"), whole), TarGz.TEXTS, "damaged");
    }

    private Stream<String> list() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }

    private static void refused(Path archive, TarGz reader, String words) {
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> reader.read(archive, name -> true))
                .satisfies(e -> assertThat(e.getMessage()).contains(words).contains(archive.toString()))
                .satisfies(e -> assertThat(e.nextStep()).isNotEmpty());
    }
}
