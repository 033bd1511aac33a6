package eu.leam.workbench.store;

import static eu.leam.workbench.store.TestProject.BALANCED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.leam.workbench.model.kind.Ref;
import eu.leam.workbench.store.Change.Write;
import eu.leam.workbench.store.SaveOutcome.Committed;
import eu.leam.workbench.store.SaveOutcome.WrittenNotCommitted;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same with Git's own program beside us: what it leaves we understand, what we leave it finds in order. */
class GitProgramTest {
    @TempDir
    Path temp;

    private TestProject project;

    @BeforeEach
    void a_project() throws Exception {
        assumeTrue(hasGit(), "skipped: the program git is absent");
        project = TestProject.create(temp);
        project.saved(BALANCED, TestProject.mixture(1));
    }

    @AfterEach
    void close() {
        if (project != null) {
            project.close();
        }
    }

    private static boolean hasGit() throws InterruptedException {
        try {
            return new ProcessBuilder("git", "--version").start().waitFor() == 0;
        } catch (IOException ignored) { // there is no such program
            return false;
        }
    }

    private String git(Path folder, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        builder.environment().put("HOME", temp.toString());
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        builder.environment().put("GIT_EDITOR", "true");
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return out.strip();
    }

    @Test
    void finds_the_index_and_objects_in_order_after_our_saves() throws Exception {
        project.write("staged.txt", "staged\n");
        git(project.folder, "add", "staged.txt");
        project.saveTemperature(3);

        assertThat(git(project.folder, "status", "--porcelain")).isEqualTo("A  staged.txt");
        assertThat(git(project.folder, "log", "--format=%an <%ae> %s", "-1"))
                .isEqualTo("Jana Müller <jana@example.org> balanced: temperature 1 -> 3");
        assertThat(git(project.folder, "fsck", "--strict")).doesNotContain("error", "missing", "bad");
        assertThat(git(project.folder, "reflog", "-1")).contains("commit: balanced: temperature 1 -> 3");
        assertThat(git(project.folder, "diff", "--cached", "--name-only")).isEqualTo("staged.txt");
    }

    @Test
    void a_file_that_the_user_only_intended_to_add_is_added() throws Exception {
        project.write("mixtures/new.yaml", "schema: 1\nscheme: manual\n");
        git(project.folder, "add", "-N", "mixtures/new.yaml");
        Ref ref = Ref.parse("mixtures/new").orElseThrow();

        var outcome = project.saved(ref, TestProject.mixture(2));

        assertThat(outcome.notes()).isEmpty();
        assertThat(git(project.folder, "status", "--porcelain")).isEmpty();
    }

    @Test
    void sees_a_stopped_rebase_of_git_and_leaves_it_in_order() throws Exception {
        conflict();
        git(project.folder, "rebase", "other");

        var outcome = (WrittenNotCommitted) project.saveTemperature(3);

        assertThat(outcome.obstacle()).isEqualTo(SaveOutcome.Obstacle.REBASE);
        assertThat(git(project.folder, "rebase", "--abort")).doesNotContain("fatal");
    }

    @Test
    void sees_a_stopped_merge_of_git_and_commits_after_its_end() throws Exception {
        conflict();
        git(project.folder, "merge", "other");
        assertThat(((WrittenNotCommitted) project.saveTemperature(3)).obstacle())
                .isEqualTo(SaveOutcome.Obstacle.MERGE);

        project.write("notes.txt", "both\n");
        git(project.folder, "add", "notes.txt");
        git(project.folder, "commit", "--no-edit");

        assertThat(project.saveTemperature(3)).isInstanceOf(Committed.class);
        assertThat(git(project.folder, "status", "--porcelain")).isEmpty();
    }

    @Test
    void works_in_a_linked_work_tree() throws Exception {
        Path linked = temp.resolve("zweiter Baum");
        git(project.folder, "worktree", "add", "-b", "side", linked.toString());

        try (var repository = ProjectRepository.open(linked, project.environment)) {
            var outcome = (Committed) repository.save(
                    List.of(new Write(Ref.parse("mixtures/side").get(), TestProject.mixture(2), Change.NEW)));

            assertThat(git(linked, "rev-parse", "side")).isEqualTo(outcome.commit());
            assertThat(git(linked, "status", "--porcelain")).isEmpty();
            assertThat(git(project.folder, "status", "--porcelain")).isEmpty();
            assertThat(repository.status().branch()).isEqualTo("side");
            assertThat(Files.exists(project.folder.resolve("mixtures/side.yaml")))
                    .isFalse();
        }
    }

    @Test
    void reads_a_packed_repository() throws Exception {
        git(project.folder, "gc", "-q");
        git(project.folder, "pack-refs", "--all");

        project.saveTemperature(3);

        assertThat(project.repository.history(BALANCED, 9)).hasSize(2);
        assertThat(git(project.folder, "fsck", "--strict")).doesNotContain("error", "missing", "bad");
    }

    private void conflict() throws Exception {
        project.write("notes.txt", "base\n");
        git(project.folder, "add", "notes.txt");
        git(project.folder, "commit", "-m", "base", "notes.txt");
        git(project.folder, "switch", "-c", "other");
        project.write("notes.txt", "theirs\n");
        git(project.folder, "commit", "-am", "theirs");
        git(project.folder, "switch", "main");
        project.write("notes.txt", "ours\n");
        git(project.folder, "commit", "-am", "ours");
    }
}
