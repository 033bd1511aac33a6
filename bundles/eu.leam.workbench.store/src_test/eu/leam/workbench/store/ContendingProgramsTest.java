package eu.leam.workbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.model.document.Mixture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several real programs save into one project at once. */
class ContendingProgramsTest {
    private static final List<String> LETTERS = List.of("a", "b", "c");
    private static final int EACH = 8;

    @TempDir
    Path temp;

    private Process start(TestProject project, String letter) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        AddingProgram.class.getName(),
                        temp.toString(),
                        project.folder.toString(),
                        Integer.toString(EACH),
                        letter)
                .redirectErrorStream(true)
                .start();
    }

    @Test
    void no_edit_of_any_is_lost_and_each_is_one_commit() throws Exception {
        try (TestProject project = TestProject.create(temp)) {
            Mixture mixture = TestProject.mixture(1);
            mixture.setTitle("-");
            project.saved(TestProject.BALANCED, mixture);
            int before = project.repository.history(TestProject.BALANCED, 1000).size();

            List<Process> programs = new ArrayList<>();
            for (String letter : LETTERS) {
                programs.add(start(project, letter));
            }
            for (Process program : programs) {
                String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(program.waitFor(120, TimeUnit.SECONDS)).isTrue();
                assertThat(program.exitValue()).as(said).isZero();
            }

            var after = (Mixture)
                    project.repository.load(TestProject.BALANCED).read().document();
            for (String letter : LETTERS) {
                assertThat(after.getTitle().replaceAll("[^" + letter + "]", "")).hasSize(EACH);
            }
            assertThat(project.repository.history(TestProject.BALANCED, 1000)).hasSize(before + LETTERS.size() * EACH);
            assertThat(project.status().isClean()).isTrue();
        }
    }
}
