package eu.leam.workbench.evaluate.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.leam.workbench.evaluate.EvaluateException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreFileTest {
    @TempDir
    Path folder;

    @Test
    void writes_one_object_a_line_in_the_contracts_form() throws Exception {
        Path file = folder.resolve("items.jsonl");

        ScoreFile.write(file, List.of(new ScoreItem("a", "Ein „Wort“\n", 4), new ScoreItem("b", "x", 0)));

        assertThat(Files.readAllLines(file))
                .containsExactly(
                        "{\"id\":\"a\",\"text\":\"Ein „Wort“\\n\",\"from\":4}",
                        "{\"id\":\"b\",\"text\":\"x\",\"from\":0}");
    }

    @Test
    void refuses_a_likelihood_that_is_none() throws Exception {
        for (String value : List.of("NaN", "-Infinity", "0.5", "null", "\"-1\"")) {
            assertRefused("{\"id\":\"a\",\"bytes\":3,\"log_likelihood\":" + value + "}", "line 1");
        }
    }

    @Test
    void refuses_garbled_lines_with_file_and_line() throws Exception {
        String sound = "{\"id\":\"a\",\"bytes\":3,\"log_likelihood\":-4.5}\n";
        assertRefused(sound + "{\"id\":\"b\",\"bytes\":-3,\"log_likelihood\":-4.5}", "line 2");
        assertRefused(sound + "{\"id\":\"b\",\"bytes\":3", "line 2");
        assertRefused(sound + "{\"bytes\":3,\"log_likelihood\":-1}", "line 2", "id");
    }

    @Test
    void refuses_a_missing_file_by_name() {
        assertThatThrownBy(() -> ScoreFile.read(folder.resolve("none.jsonl")))
                .isInstanceOf(EvaluateException.class)
                .hasMessageContaining("none.jsonl");
    }

    private void assertRefused(String text, String... named) throws Exception {
        Path file = folder.resolve("scores.jsonl");
        Files.writeString(file, text);
        assertThatThrownBy(() -> ScoreFile.read(file))
                .isInstanceOf(EvaluateException.class)
                .satisfies(
                        e -> assertThat(e.getMessage()).contains("scores.jsonl").contains(named));
    }
}
