package eu.leam.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scores that are written but not committed, told on paper and as JSON. */
class NotCommittedTest {
    @TempDir
    Path temp;

    private Path project;
    private Path results;

    @BeforeEach
    void a_project_in_the_middle_of_a_merge() throws Exception {
        project = temp.resolve("project");
        results = Files.writeString(temp.resolve("results.json"), "{\"results\":{\"a\":{\"acc,none\":0.5}}}");
        leam("project", "new", project.toString());
        Files.writeString(project.resolve(".git/MERGE_HEAD"), "0123456789012345678901234567890123456789\n");
    }

    private static String leam(String... arguments) {
        var out = new StringWriter();
        var line = Leam.commandLine("en").setOut(new PrintWriter(out, true));
        assertThat(line.execute(arguments)).isEqualTo(ExitCode.DONE);
        return out.toString();
    }

    @Test
    void the_reason_stands_below_the_scores() {
        String said =
                leam("evaluation", "import", results.toString(), "--model", "baselines/one", "-C", project.toString());

        assertThat(said).contains("0.5000").contains("git merge --continue");
    }

    @Test
    void json_has_the_scores_the_commit_and_the_reason() throws Exception {
        JsonNode said = new ObjectMapper()
                .readTree(leam(
                        "evaluation",
                        "import",
                        results.toString(),
                        "--model",
                        "baselines/one",
                        "--json",
                        "-C",
                        project.toString()));

        assertThat(said.path("evaluation").path("model").asText()).isEqualTo("baselines/one");
        assertThat(said.path("commit").asText()).isEmpty();
        assertThat(said.path("note").asText()).contains("git merge --continue");
    }
}
