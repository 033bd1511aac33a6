package eu.leam.workbench.store;

import static eu.leam.workbench.store.TestProject.BALANCED;
import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.model.document.Mixture;
import eu.leam.workbench.model.kind.Ref;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {
    @TempDir
    Path temp;

    @Test
    void tells_who_changed_a_document_when_and_how_and_shows_each_version() throws Exception {
        try (TestProject project = TestProject.create(temp)) {
            project.saved(BALANCED, TestProject.mixture(1));
            project.saved(Ref.parse("mixtures/other").get(), TestProject.mixture(1));
            project.saveTemperature(3);

            List<HistoryEntry> history = project.repository.history(BALANCED, 10);

            assertThat(history)
                    .extracting(HistoryEntry::message)
                    .containsExactly("balanced: temperature 1 -> 3", "mixtures/balanced added");
            assertThat(history.getFirst().author()).isEqualTo("Jana Müller");
            assertThat(history.getFirst().email()).isEqualTo("jana@example.org");
            assertThat(history.getFirst().when()).isEqualTo(TestProject.NOW);
            String first = history.getLast().commit();
            var then = (Mixture)
                    project.repository.loadAt(first, BALANCED).orElseThrow().document();
            assertThat(then.getTemperature()).isEqualTo(1);
            assertThat(new String(
                            project.repository.contentAt(first, BALANCED.path()).orElseThrow(), StandardCharsets.UTF_8))
                    .contains("temperature: 1\n");
            assertThat(project.repository.loadAt(first + "~1", BALANCED)).isEmpty();
            assertThat(project.repository.contentAt("no such thing", "leam.yaml"))
                    .isEmpty();
            assertThat(project.repository.history(BALANCED, 1)).hasSize(1);
        }
    }

    @Test
    void shows_the_deletion_and_what_was_there_before() throws Exception {
        try (TestProject project = TestProject.create(temp)) {
            project.saved(BALANCED, TestProject.mixture(1));
            project.repository.save(List.of(new Change.Delete(BALANCED, project.repository.version(BALANCED))));

            List<HistoryEntry> history = project.repository.history(BALANCED, 10);

            assertThat(history).hasSize(2);
            assertThat(project.repository.loadAt(history.get(0).commit(), BALANCED))
                    .isEmpty();
            assertThat(project.repository.loadAt(history.get(1).commit(), BALANCED))
                    .isPresent();
        }
    }

    @Test
    void tells_branch_head_identity_and_what_is_not_committed() throws Exception {
        try (TestProject project = TestProject.create(temp)) {
            project.write("mixtures/new.yaml", "schema: 1\n");
            project.write("leam.yaml", "schema: 1\nname: Renamed\n");
            project.stage("leam.yaml");
            project.write(".leam/runs/r/trainer.log", "live state\n");

            RepositoryStatus status = project.repository.status();

            assertThat(status.branch()).isEqualTo("main");
            assertThat(status.head()).isEqualTo(project.head().name());
            assertThat(status.identity()).contains(new Identity("Jana Müller", "jana@example.org"));
            assertThat(status.obstacle()).isEmpty();
            assertThat(status.uncommitted()).containsExactly("leam.yaml", "mixtures/new.yaml");
        }
    }

    @Test
    void private_files_stay_out_of_git_even_where_nobody_ignores_them() throws Exception {
        try (TestProject project = TestProject.create(temp)) {
            project.write(".gitignore", "");
            project.stage(".gitignore");
            project.git.commit().setMessage("ignore nothing").setSign(false).call();

            EditJournal.open(project.folder, project.environment).close();

            assertThat(project.status().isClean()).isTrue();
        }
    }
}
