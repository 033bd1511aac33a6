package eu.leam.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int leam(String... arguments) {
        var line = Leam.commandLine("en").setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }

    @ParameterizedTest
    @CsvSource({
        "datset list, leam dataset",
        "rum list, leam run",
        "dataset lst, leam dataset list",
        "mixture sovle, leam mixture solve",
        "queue canel 1, leam queue cancel",
        "run list --jsn, --json",
        "run figure a.svg --smoth 0.5, --smooth"
    })
    void a_misspelt_word_is_answered_with_the_nearest_one(String written, String meant) {
        assertThat(leam(written.split(" "))).isEqualTo(ExitCode.USAGE);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("Did you mean: " + meant + "?").contains("--help");
    }

    @Test
    void a_word_that_resembles_nothing_is_answered_with_what_there_is() {
        assertThat(leam("xyzzy")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString())
                .contains("leam knows no xyzzy")
                .contains("mixture")
                .doesNotContain("Did you mean");
    }

    @ParameterizedTest
    @ValueSource(strings = {"leam", "leam dataset", "leam run"})
    void a_noun_alone_is_answered_with_its_deeds(String written) {
        String[] words = written.split(" ");
        assertThat(leam(List.of(words).subList(1, words.length).toArray(String[]::new)))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).startsWith(written + " needs to be told what to do: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mixture solve x --tokens many | “many” is no value for --tokens. It takes a whole number above 0",
                "mixture solve x --tokens 0 | “0” is no value for --tokens.",
                "mixture solve x --tokens -5 | “-5” is no value for --tokens.",
                "mixture solve x --tokens 1e99 | “1e99” is no value for --tokens.",
                "mixture solve x --tokens 1.5 | “1.5” is no value for --tokens.",
                "run figure a.svg --smooth 1 | “1” is no value for --smooth. It takes a number from 0 to below 1",
                "run figure a.svg --smooth NaN | “NaN” is no value for --smooth.",
                "run figure a.svg --x depth | “depth” is no value for --x. It takes one of: step, tokens, time, clock.",
                "experiment launch x --seed z | “z” is no value for --seed. It takes a whole number.",
                "queue submit --slots 0 true | “0” is no value for --slots.",
                "completion fish | “fish” is no value for SHELL. It takes one of: bash, zsh."
            })
    void a_bad_value_is_named_with_what_would_be_good(String written, String sentence) {
        assertThat(leam(written.strip().split(" "))).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).startsWith(sentence.strip());
    }

    @Test
    void what_is_missing_and_what_is_too_much_is_named() {
        assertThat(leam("mixture", "solve")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).startsWith("leam mixture solve needs ID.");
        err.getBuffer().setLength(0);
        assertThat(leam("mixture", "solve", "a", "b")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).startsWith("leam mixture solve cannot do anything with b.");
        err.getBuffer().setLength(0);
        assertThat(leam("evaluation", "import", "x.json")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).startsWith("leam evaluation import needs --model.");
        err.getBuffer().setLength(0);
        assertThat(leam("mixture", "solve", "a", "--tokens", "1", "--tokens", "2"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).startsWith("--tokens was given twice.");
    }

    @Test
    void an_error_with_json_is_one_object_on_the_error_stream(@TempDir Path folder) throws Exception {
        assertThat(leam("mixture", "solve", "--json")).isEqualTo(ExitCode.USAGE);
        var usage = new ObjectMapper().readTree(err.toString()).path("error");
        assertThat(usage.path("exitCode").asInt()).isEqualTo(ExitCode.USAGE);
        assertThat(usage.path("message").asText()).contains("needs ID");
        err.getBuffer().setLength(0);
        assertThat(leam("dataset", "list", "--json", "-C", folder.toString())).isEqualTo(ExitCode.REFUSED);
        var refused = new ObjectMapper().readTree(err.toString()).path("error");
        assertThat(refused.path("exitCode").asInt()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.path("message").asText()).contains(folder.toString());
        assertThat(refused.path("nextStep").asText()).isNotEmpty();
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void amounts_may_be_written_in_powers_of_ten() {
        assertThat(new Amount().convert("500000")).isEqualTo(500_000);
        assertThat(new Amount().convert("5e5")).isEqualTo(500_000);
        assertThat(new Amount().convert("2.1e9")).isEqualTo(2_100_000_000L);
    }

    @Test
    void a_cluster_that_does_not_exist_is_refused() {
        assertThat(leam("cluster", "show", "juwels")).isEqualTo(ExitCode.REFUSED);
        assertThat(err.toString()).contains("There is no cluster juwels").contains("leam cluster list");
    }

    @Test
    void a_completion_script_knows_every_noun(@TempDir Path folder) throws Exception {
        assertThat(leam("completion", "bash")).isEqualTo(ExitCode.DONE);
        Path script = folder.resolve("leam.bash");
        Files.writeString(script, out.toString());
        Leam.commandLine("en").getSubcommands().keySet().forEach(noun -> assertThat(out.toString())
                .contains(noun));
        Process bash = new ProcessBuilder(
                        "bash",
                        "--norc",
                        "-c",
                        ". \"$1\"; COMP_WORDS=(leam re); COMP_CWORD=1; _complete_leam; echo \"${COMPREPLY[@]}\"",
                        "bash",
                        script.toString())
                .redirectErrorStream(true)
                .start();
        String reply = new String(bash.getInputStream().readAllBytes()).strip();
        assertThat(reply).isEqualTo("release");
    }
}
