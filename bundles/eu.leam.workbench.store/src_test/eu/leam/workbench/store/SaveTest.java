package eu.leam.workbench.store;

import static eu.leam.workbench.store.TestProject.BALANCED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.leam.workbench.model.document.LeamFactory;
import eu.leam.workbench.model.kind.Ref;
import eu.leam.workbench.store.Change.Delete;
import eu.leam.workbench.store.Change.Put;
import eu.leam.workbench.store.Change.Write;
import eu.leam.workbench.store.SaveOutcome.Committed;
import eu.leam.workbench.store.SaveOutcome.Unchanged;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.lib.FileMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaveTest {
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

    @Test
    void commits_with_a_message_proposed_from_what_changed() throws Exception {
        var outcome = (Committed) project.saveTemperature(3);

        assertThat(outcome.message()).isEqualTo("balanced: temperature 1 -> 3");
        assertThat(outcome.notes()).isEmpty();
        assertThat(project.head().name()).isEqualTo(outcome.commit());
        assertThat(project.head().getFullMessage()).isEqualTo("balanced: temperature 1 -> 3\n");
        assertThat(project.committed(PATH)).isEqualTo(project.text(PATH)).contains("temperature: 3\n");
        assertThat(project.status().isClean()).isTrue();
    }

    @Test
    void proposes_the_message_beforehand_and_takes_the_users_own() throws Exception {
        Write write = project.temperature(3);

        assertThat(project.repository.proposeMessage(List.of(write))).isEqualTo("balanced: temperature 1 -> 3");
        project.repository.save(List.of(write), "Warmer\n\nAs agreed.\n");

        assertThat(project.head().getFullMessage()).isEqualTo("Warmer\n\nAs agreed.\n");
    }

    @Test
    void leaves_index_and_other_changes_of_the_user_alone() throws Exception {
        project.write("staged.txt", "staged\n");
        project.stage("staged.txt");
        project.write("staged.txt", "staged, then changed\n");
        project.write("untracked.txt", "untracked\n");
        project.write("leam.yaml", project.text("leam.yaml") + "# mine\n");

        var outcome = (Committed) project.saveTemperature(3);

        assertThat(outcome.notes()).isEmpty();
        assertThat(project.changedPaths(project.head())).containsExactly(PATH);
        assertThat(project.staged("staged.txt")).isEqualTo("staged\n");
        assertThat(project.text("staged.txt")).isEqualTo("staged, then changed\n");
        assertThat(project.status().getAdded()).containsExactly("staged.txt");
        assertThat(project.status().getModified()).containsExactlyInAnyOrder("staged.txt", "leam.yaml");
        assertThat(project.status().getUntracked()).containsExactly("untracked.txt");
    }

    @Test
    void a_version_of_the_same_file_that_the_user_staged_stays_staged_and_is_told() throws Exception {
        project.write(PATH, project.text(PATH).replace("temperature: 1", "temperature: 2"));
        project.stage(PATH);
        String staged = project.text(PATH);

        var outcome = (Committed) project.saveTemperature(3);

        assertThat(outcome.message()).isEqualTo("balanced: temperature 1 -> 3");
        assertThat(outcome.notes()).singleElement().asString().contains(PATH);
        assertThat(project.staged(PATH)).isEqualTo(staged);
        assertThat(project.committed(PATH)).contains("temperature: 3\n");
        assertThat(project.text(PATH)).contains("temperature: 3\n");
    }

    @Test
    void a_staged_version_that_is_the_saved_one_leaves_nothing_staged() throws Exception {
        project.write(PATH, project.text(PATH).replace("temperature: 1", "temperature: 3"));
        project.stage(PATH);

        var outcome = (Committed) project.saveTemperature(3);

        assertThat(outcome.notes()).isEmpty();
        assertThat(project.status().isClean()).isTrue();
    }

    @Test
    void a_deletion_that_the_user_staged_stays_staged() throws Exception {
        project.git.rm().setCached(true).addFilepattern(PATH).call();

        var outcome = (Committed) project.saveTemperature(3);

        assertThat(outcome.notes()).hasSize(1);
        assertThat(project.staged(PATH)).isNull();
        assertThat(project.committed(PATH)).contains("temperature: 3\n");
    }

    @Test
    void a_new_file_is_clean_in_the_users_status_after_the_save() throws Exception {
        project.saved(Ref.parse("datasets/udhr-de").get(), LeamFactory.eINSTANCE.createDatasetCard());

        assertThat(project.head().getShortMessage()).isEqualTo("datasets/udhr-de added");
        assertThat(project.status().isClean()).isTrue();
    }

    @Test
    void keeps_the_mode_of_a_file() throws Exception {
        project.folder.resolve(PATH).toFile().setExecutable(true);
        project.stage(PATH);
        project.git.commit().setMessage("odd").setSign(false).call();

        project.saveTemperature(3);

        try (var walk = org.eclipse.jgit.treewalk.TreeWalk.forPath(
                project.git.getRepository(), PATH, project.head().getTree())) {
            assertThat(walk.getFileMode(0)).isEqualTo(FileMode.EXECUTABLE_FILE);
        }
    }

    @Test
    void comments_and_unknown_keys_survive_a_save_from_a_form() throws Exception {
        project.write(PATH, "# Ask Jana.\n" + project.text(PATH) + "flux: 7 # not ours\n");

        var outcome = (Committed) project.saveTemperature(3);

        assertThat(project.text(PATH)).startsWith("# Ask Jana.\nschema: 1\n").endsWith("flux: 7 # not ours\n");
        assertThat(outcome.message()).isEqualTo("balanced: temperature 1 -> 3");
    }

    @Test
    void saves_several_documents_and_evidence_in_one_commit() throws Exception {
        Ref run = Ref.parse("runs/s1").get();
        Ref end = Ref.parse("outcomes/s1").get();
        var launched = LeamFactory.eINSTANCE.createRun();
        launched.setExperiment("e");
        byte[] evidence = {31, -117, 0, -1, 7};

        var outcome = (Committed) project.repository.save(List.of(
                new Write(end, LeamFactory.eINSTANCE.createOutcome(), Change.NEW),
                new Write(run, launched, Change.NEW),
                new Put("runs/s1/evidence.gz", evidence)));

        assertThat(outcome.message())
                .isEqualTo("Add 1 run, add 1 outcome, write 1 file\n\nruns/s1 added\noutcomes/s1 added\n"
                        + "runs/s1/evidence.gz added");
        assertThat(project.changedPaths(project.head()))
                .containsExactly("runs/s1/evidence.gz", "runs/s1/outcome.yaml", "runs/s1/run.yaml");
        assertThat(project.repository.contentAt("HEAD", "runs/s1/evidence.gz")).contains(evidence);
        assertThat(project.status().isClean()).isTrue();
    }

    @Test
    void the_same_change_made_twice_is_no_conflict() throws Exception {
        Write write = project.temperature(3);
        project.write(PATH, project.text(PATH).replace("temperature: 1", "temperature: 3"));

        assertThat(project.repository.save(List.of(write))).isInstanceOf(Committed.class);
    }

    @Test
    void deletes_a_document_in_a_commit() throws Exception {
        Loaded loaded = project.repository.load(BALANCED);

        var outcome = (Committed) project.repository.save(List.of(new Delete(BALANCED, loaded.version())));

        assertThat(outcome.message()).isEqualTo("mixtures/balanced deleted");
        assertThat(project.folder.resolve("mixtures")).doesNotExist();
        assertThat(project.committed(PATH)).isNull();
        assertThat(project.status().isClean()).isTrue();
        assertThatThrownBy(() -> project.repository.load(BALANCED)).isInstanceOf(StoreException.class);
    }

    @Test
    void says_when_there_is_nothing_to_commit() throws Exception {
        String before = project.head().name();

        assertThat(project.saveTemperature(1)).isEqualTo(new Unchanged(before));
        assertThat(project.head().name()).isEqualTo(before);
    }

    @Test
    void takes_back_what_it_wrote_when_the_disk_fails_midway() throws Exception {
        project.write("models", "a file where a folder should be");
        String before = project.text(PATH);

        assertThatThrownBy(() -> project.repository.save(List.of(
                        project.temperature(3),
                        new Write(Ref.parse("models/leam-1/x").get(), LeamFactory.eINSTANCE.createModelVersion(), ""))))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.nextStep()).isNotEmpty());

        assertThat(project.text(PATH)).isEqualTo(before);
    }

    @Test
    void saves_of_many_threads_wait_for_each_other_and_lose_nothing() throws Exception {
        var threads = new java.util.ArrayList<Thread>();
        var failures = new java.util.concurrent.ConcurrentLinkedQueue<Object>();
        for (int i = 0; i < 8; i++) {
            Ref ref = Ref.parse("mixtures/m" + i).get();
            threads.add(Thread.ofPlatform().start(() -> {
                try (var own = ProjectRepository.open(project.folder, project.environment)) {
                    var outcome = own.save(List.of(new Write(ref, TestProject.mixture(1), Change.NEW)));
                    if (!(outcome instanceof Committed)) {
                        failures.add(outcome);
                    }
                } catch (StoreException e) {
                    failures.add(e);
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(failures).isEmpty();
        assertThat(project.git.log().call()).hasSize(10);
        assertThat(project.status().isClean()).isTrue();
    }
}
