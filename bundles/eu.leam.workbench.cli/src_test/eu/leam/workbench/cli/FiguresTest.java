package eu.leam.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers on paper are written as a person of the user's language writes them; numbers for programs never change. */
class FiguresTest {
    private final Locale before = Locale.getDefault();

    @TempDir
    Path folder;

    @BeforeEach
    void a_run_with_a_small_learning_rate() throws Exception {
        Path run = Files.createDirectories(folder.resolve("one"));
        Files.writeString(
                run.resolve("metrics.jsonl"),
                "{\"step\":1,\"tokens\":128,\"time\":1.0,\"loss\":2.5,\"learning_rate\":0.00003}\n");
    }

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    private String watch(Locale user, String... more) {
        Locale.setDefault(user);
        var out = new StringWriter();
        var line = Leam.commandLine("en").setOut(new PrintWriter(out, true));
        String[] arguments = new String[3 + more.length];
        arguments[0] = "run";
        arguments[1] = "watch";
        arguments[2] = folder.toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        assertThat(line.execute(arguments)).isEqualTo(ExitCode.DONE);
        return out.toString();
    }

    @Test
    void a_small_learning_rate_is_seen_beside_a_loss() {
        assertThat(watch(Locale.ENGLISH))
                .containsPattern("learning_rate .* 0\\.00003\n")
                .containsPattern("loss .* 2\\.5000\n");
    }

    @Test
    void a_german_reads_a_decimal_comma() {
        assertThat(watch(Locale.GERMANY))
                .containsPattern("learning_rate .* 0,00003\n")
                .containsPattern("loss .* 2,5000\n");
    }

    @Test
    void json_is_the_same_in_every_language() throws Exception {
        String german = watch(Locale.GERMANY, "--json");
        assertThat(german).isEqualTo(watch(Locale.ENGLISH, "--json"));
        JsonNode lines = new ObjectMapper().readTree(german).path("lines");
        assertThat(lines.findValuesAsText("last")).containsExactlyInAnyOrder("3.0E-5", "2.5");
    }

    @ParameterizedTest
    @CsvSource({"en-GB, '1\u2009234.5'", "fr, '1\u2009234.5'", "de, '1\u2009234,5'", "de-CH, '1\u2009234.5'"})
    void the_marks_go_with_the_texts_and_the_country(String user, String shown) {
        Locale.setDefault(Locale.forLanguageTag(user));
        assertThat(Figures.fixed(1234.5, 1)).isEqualTo(shown);
    }
}
