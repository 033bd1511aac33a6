package eu.leam.workbench.store;

import static eu.leam.workbench.store.TestProject.BALANCED;
import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.model.document.Mixture;
import eu.leam.workbench.model.kind.Ref;
import eu.leam.workbench.store.Change.Delete;
import eu.leam.workbench.store.Change.Put;
import eu.leam.workbench.store.Change.Write;
import eu.leam.workbench.store.SaveOutcome.Committed;
import eu.leam.workbench.store.SaveOutcome.Refused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is never overwritten. */
class RefusedSaveTest {
    private static final String PATH = "mixtures/balanced.yaml";

    @TempDir
    Path temp;

    private TestProject project;

    @BeforeEach
    void a_project_with_a_mixture() throws Exception {
        project = TestProject.create(temp);
        project.saved(BALANCED, TestProject.mixture(1));
    }

    @AfterEach
    void close() {
        project.close();
    }

    private static void refused(SaveOutcome outcome, String rule) {
        assertThat(outcome).isInstanceOf(Refused.class);
        assertThat(((Refused) outcome).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.message()).doesNotContain("{0}");
            assertThat(finding.nextStep()).isNotEmpty();
        });
    }

    @Test
    void never_overwrites_a_file_that_changed_on_disk_and_then_writes_nothing_at_all() throws Exception {
        Write write = project.temperature(3);
        project.write(PATH, project.text(PATH).replace("temperature: 1", "temperature: 2"));
        String before = project.head().name();

        SaveOutcome outcome = project.repository.save(
                List.of(new Write(Ref.parse("mixtures/a").get(), TestProject.mixture(1), Change.NEW), write));

        refused(outcome, "store.changedOnDisk");
        assertThat(project.text(PATH)).contains("temperature: 2");
        assertThat(project.folder.resolve("mixtures/a.yaml")).doesNotExist();
        assertThat(project.head().name()).isEqualTo(before);
    }

    @Test
    void the_user_may_save_on_top_of_the_changed_file_after_having_loaded_it() throws Exception {
        Write mine = project.temperature(3);
        project.write(PATH, project.text(PATH).replace("temperature: 1", "temperature: 2"));
        refused(project.repository.save(List.of(mine)), "store.changedOnDisk");

        String theirs = project.repository.load(BALANCED).version();
        SaveOutcome outcome = project.repository.save(List.of(new Write(BALANCED, mine.document(), theirs)));

        assertThat(outcome).isInstanceOf(Committed.class);
        assertThat(project.text(PATH)).contains("temperature: 3");
    }

    @Test
    void refuses_a_taken_id_and_a_vanished_file() throws Exception {
        refused(
                project.repository.save(List.of(new Write(BALANCED, TestProject.mixture(5), Change.NEW))),
                "store.exists");
        Write write = project.temperature(3);
        Files.delete(project.folder.resolve(PATH));
        refused(project.repository.save(List.of(write)), "store.vanished");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "schema: 1\ntitle: \"half writ",
                "",
                "schema: 2\nscheme: manual\n",
                "schema: 1\nscheme: magic\n",
                "schema: 1\ntitle: &a x\n"
            })
    void never_overwrites_or_deletes_a_file_that_it_cannot_read(String broken) throws Exception {
        project.write(PATH, broken);
        String version = project.repository.version(BALANCED);

        refused(
                project.repository.save(List.of(new Write(BALANCED, TestProject.mixture(2), version))),
                "store.readOnly");
        refused(project.repository.save(List.of(new Delete(BALANCED, version))), "store.readOnly");

        assertThat(project.text(PATH)).isEqualTo(broken);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../escape.gz",
                "/etc/passwd",
                ".git/config",
                ".leam/data/x",
                "runs/../../x",
                "a//b",
                "runs/.hidden",
                "a\\b",
                "leam.yaml",
                "mixtures/balanced.yaml",
                "runs/s1/run.yaml",
                ".gitignore",
                "",
                "a/./b"
            })
    void puts_no_file_outside_the_project_or_over_a_document(String path) throws Exception {
        refused(project.repository.save(List.of(new Put(path, new byte[] {1}))), "store.path");
    }

    @Test
    void puts_no_large_file_and_none_over_work_that_is_not_in_the_history() throws Exception {
        refused(project.repository.save(List.of(new Put("a.gz", new byte[Put.LARGEST + 1]))), "store.large");

        project.write("evidence.gz", "someone's own");
        refused(project.repository.save(List.of(new Put("evidence.gz", new byte[] {1}))), "store.notCommitted");
        assertThat(project.text("evidence.gz")).isEqualTo("someone's own");

        project.stage("evidence.gz");
        project.git.commit().setMessage("mine").setSign(false).call();
        assertThat(project.repository.save(List.of(new Put("evidence.gz", new byte[] {1}))))
                .isInstanceOf(Committed.class);
    }

    @Test
    void refuses_a_document_that_could_not_be_read_again() throws Exception {
        Mixture mixture = TestProject.mixture(1);
        mixture.setTitle("x".repeat(1 << 20));

        refused(
                project.repository.save(
                        List.of(new Write(Ref.parse("mixtures/a").get(), mixture, ""))),
                "store.unsound");
    }
}
