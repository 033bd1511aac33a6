package eu.leam.workbench.trainer.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.leam.workbench.base.Environment;
import eu.leam.workbench.trainer.RunFolder;
import eu.leam.workbench.trainer.TrainerException;
import eu.leam.workbench.trainer.checkpoint.Checkpoints;
import eu.leam.workbench.trainer.record.FolderLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainFaultsTest {
    @TempDir
    Path folder;

    private RunFolder run;

    @BeforeEach
    void prepare() throws IOException {
        run = new RunFolder(folder.resolve("Lauf Nr. 1 äöü")).write();
    }

    private static Ending train(RunFolder run, boolean resume, long stopAfter) throws TrainerException, IOException {
        return TrainMode.run(run.folder, resume, stopAfter, new StopSignal(), Environment.system());
    }

    @Test
    void a_loss_that_is_no_number_ends_the_run_with_a_sentence_and_keeps_the_checkpoint() throws Exception {
        run.training()
                .put("learningRate", 1e30)
                .put("minimumLearningRate", 1e30)
                .put("warmup", 0)
                .put("checkpointEvery", 1);
        run.write();
        assertThatThrownBy(() -> train(run, false, Long.MAX_VALUE))
                .isInstanceOf(TrainerException.class)
                .hasMessageContaining("is not a number");
        assertThat(run.status().get("state").asText()).isEqualTo("failed");
        assertThat(run.status().get("message").asText())
                .contains("is not a number")
                .contains("learning rate");
        assertThat(new Checkpoints(run.folder).lastWhole()).isPresent();
    }

    @Test
    void a_corpus_that_vanished_or_changed_fails_before_the_first_step() throws Exception {
        Files.writeString(run.folder.resolve("de.txt"), "Something else.\n");
        assertThatThrownBy(() -> train(run, false, Long.MAX_VALUE)).hasMessageContaining("test-de");
        assertThat(run.status().get("state").asText()).isEqualTo("failed");
        assertThat(run.status().get("message").asText()).contains("has changed");

        Files.delete(run.folder.resolve("de.txt"));
        assertThatThrownBy(() -> train(run, true, Long.MAX_VALUE)).hasMessageContaining("cannot be read");
        assertThat(run.status().get("message").asText()).contains("de.txt");
    }

    @Test
    void a_broken_plan_and_another_plan_than_the_checkpoints_are_refused() throws Exception {
        Files.writeString(run.planFile(), "{");
        assertThatThrownBy(() -> train(run, false, 1)).isInstanceOf(TrainerException.class);
        assertThat(run.status().get("state").asText()).isEqualTo("failed");

        train(run.write(), false, 10);
        run.training().put("learningRate", 0.004);
        run.write();
        assertThatThrownBy(() -> train(run, true, 20)).hasMessageContaining("not the one");
    }

    @Test
    void a_folder_with_a_run_is_not_overwritten_and_its_status_stays() throws Exception {
        train(run, false, 10);
        assertThatThrownBy(() -> train(run, false, 20)).hasMessageContaining("already holds");
        assertThat(run.status().get("state").asText()).isEqualTo("stopped");
        try (var lock = FolderLock.take(run.folder)) {
            assertThatThrownBy(() -> train(run, true, 20)).hasMessageContaining("Another trainer");
        }
        assertThat(train(run, true, 20)).isEqualTo(Ending.STOPPED);
    }

    @Test
    void what_a_killed_segment_spent_after_its_last_checkpoint_stays_spent() throws Exception {
        // given a status that says more than the checkpoint, as a kill leaves it
        train(run, false, 10);
        double energy = run.status().get("energyWh").asDouble();
        var status = (ObjectNode) run.status();
        status.put("state", "running").put("energyWh", energy + 5).put("cpuSeconds", 10_000.0);
        Files.writeString(run.folder.resolve("status.json"), status.toString());

        // when a first try to go on fails before it begins, and a second goes on
        String corpus = Files.readString(run.folder.resolve("de.txt"));
        Files.delete(run.folder.resolve("de.txt"));
        assertThatThrownBy(() -> train(run, true, 20)).hasMessageContaining("cannot be read");
        assertThat(run.status().get("energyWh").asDouble()).isGreaterThanOrEqualTo(energy + 5);
        Files.writeString(run.folder.resolve("de.txt"), corpus);
        train(run, true, 20);

        // then
        assertThat(run.status().get("energyWh").asDouble()).isGreaterThan(energy + 5);
        assertThat(run.status().get("cpuSeconds").asDouble()).isGreaterThan(10_000);
        assertThat(run.metrics().get(10).get("energy_wh").asDouble()).isGreaterThan(energy + 4.99);
        assertThat(Checkpoints.meta(run.checkpoint(20)).energyWh()).isGreaterThan(energy + 5);

        // and a run that starts anew has spent nothing yet
        var other = new RunFolder(folder.resolve("other")).write();
        Files.writeString(other.folder.resolve("status.json"), status.toString());
        train(other, false, 10);
        assertThat(other.status().get("cpuSeconds").asDouble()).isLessThan(10_000);
    }

    @Test
    void a_torn_last_checkpoint_is_passed_over_and_made_again() throws Exception {
        train(run, false, Long.MAX_VALUE);
        List<String> hashes = run.hashes(60);
        List<String> rows = run.volatileFree();
        Path model = run.checkpoint(60).resolve("model.safetensors");
        byte[] bytes = Files.readAllBytes(model);
        Files.write(model, java.util.Arrays.copyOf(bytes, 1000));

        assertThat(train(run, true, Long.MAX_VALUE)).isEqualTo(Ending.COMPLETED);
        assertThat(run.hashes(60)).isEqualTo(hashes);
        assertThat(run.volatileFree()).isEqualTo(rows);
    }
}
