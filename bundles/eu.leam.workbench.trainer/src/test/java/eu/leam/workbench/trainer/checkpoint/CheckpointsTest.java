package eu.leam.workbench.trainer.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.leam.workbench.trainer.TrainerException;
import eu.leam.workbench.trainer.plan.ModelShape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointsTest {
    @TempDir
    Path folder;

    private Checkpoints checkpoints;

    @BeforeEach
    void write_two() throws IOException {
        checkpoints = new Checkpoints(folder);
        write(10);
        write(20);
    }

    private CheckpointMeta write(long step) throws IOException {
        var entries = List.of(new Safetensors.Entry("w", new long[] {3}, new float[] {step, 2, 3}));
        var shape = new ModelShape(1, 2, 1, 2);
        return checkpoints.write(
                step,
                entries,
                entries,
                (model, state) -> new CheckpointMeta(
                        1, "run", step, step, model, state, "plan", shape, 257, 3, 100 + step, List.of(), 0.5, 7));
    }

    @Test
    void the_last_one_is_found_and_described() throws IOException {
        Path last = checkpoints.lastWhole().orElseThrow();
        assertThat(last.getFileName()).hasToString("step-00000020");
        assertThat(Checkpoints.meta(last)).isEqualTo(write(20));
        assertThat(Files.list(checkpoints.folder())).hasSize(2);
    }

    @Test
    void torn_ones_are_passed_over() throws IOException {
        Path file = checkpoints.folder().resolve("step-00000020/model.safetensors");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 1));
        assertThat(checkpoints.lastWhole().map(Path::getFileName).map(Path::toString))
                .contains("step-00000010");

        whole[whole.length - 1] ^= 1;
        Files.write(file, whole);
        assertThat(checkpoints.lastWhole().map(Path::getFileName).map(Path::toString))
                .contains("step-00000010");

        Files.writeString(checkpoints.folder().resolve("step-00000010/meta.json"), "{\"step\":");
        assertThat(checkpoints.lastWhole()).isEqualTo(Optional.empty());
    }

    @Test
    void what_a_killed_writer_left_is_not_seen_and_is_cleared_away() throws IOException {
        Path part = Files.createDirectories(checkpoints.folder().resolve(".part-step-00000030"));
        Files.writeString(part.resolve("model.safetensors"), "half");
        assertThat(checkpoints.all()).hasSize(2);
        write(30);
        assertThat(checkpoints.all()).hasSize(3);
        assertThat(part).doesNotExist();
    }

    @Test
    void a_failed_write_leaves_the_former_ones_and_nothing_else() throws IOException {
        var entries = List.of(new Safetensors.Entry("w", new long[] {1}, new float[] {1}));
        assertThatThrownBy(() -> checkpoints.write(30, entries, entries, (model, state) -> {
                    throw new IllegalStateException("the disk is full");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(Files.list(checkpoints.folder())).hasSize(2);
        assertThat(checkpoints.lastWhole().map(Path::getFileName).map(Path::toString))
                .contains("step-00000020");
    }

    @Test
    void a_folder_that_is_no_checkpoint_and_one_of_another_shape_are_refused_in_a_sentence() {
        assertThatThrownBy(() -> Weights.load(folder))
                .isInstanceOf(TrainerException.class)
                .hasMessageContaining("no whole checkpoint");
        assertThatThrownBy(() -> Weights.load(checkpoints.folder().resolve("step-00000010")))
                .isInstanceOf(TrainerException.class)
                .hasMessageContaining("embedding.weight");
    }
}
