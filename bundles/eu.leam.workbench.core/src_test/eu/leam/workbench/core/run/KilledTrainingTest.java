package eu.leam.workbench.core.run;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.base.Progress;
import eu.leam.workbench.base.random.Philox;
import eu.leam.workbench.core.queue.QueuedJob;
import eu.leam.workbench.core.queue.SubmitQueue;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The real trainer in the real queue, killed; {@code -Dleam.long=true} for 20 kills, {@code -Dleam.seed=N} to see some again. */
@EnabledOnOs(OS.LINUX)
class KilledTrainingTest {
    private static final long SEED = Long.getLong("leam.seed", System.nanoTime() & 0xFFFFFF);

    @TempDir
    Path home;

    @Test
    void a_trainer_killed_at_any_step_is_requeued_and_writes_what_an_undisturbed_one_writes() throws Exception {
        int kills = Boolean.getBoolean("leam.long") ? 20 : 2;
        System.out.println("seed " + SEED + " for " + kills + " killed trainings");
        try (var project = new SmallProject(home)) {
            // given a run that nobody disturbed
            Path calm = project.launch("calm");
            assertThat(project.await("calm").state()).isEqualTo("COMPLETED");
            Map<String, List<String>> expected = Series.ofMetrics(calm);
            assertThat(expected.get("loss")).hasSize(SmallProject.STEPS);
            assertThat(expected.get("validation_bits_per_byte/mean")).hasSize(SmallProject.STEPS / 50);

            for (int kill = 0; kill < kills; kill++) {
                // when the trainer of another is killed at a random step
                String run = "killed-" + kill;
                int at = 1 + Philox.below(SmallProject.STEPS - 20, SEED, 1, kill);
                Path folder = project.launch(run);
                SmallProject.until("step " + at, () -> SmallProject.lines(folder) >= at);
                SmallProject.kill(SmallProject.trainer(folder).orElseThrow());
                QueuedJob job = project.await(run);

                // then the queue has started it again, and both files tell each step once with the same numbers
                String what = "seed %d, kill %d at step %d".formatted(SEED, kill, at);
                assertThat(job.state()).as(what).isEqualTo("COMPLETED");
                assertThat(job.stretches())
                        .as(what)
                        .extracting(QueuedJob.Stretch::state)
                        .containsExactly("FAILED", "COMPLETED");
                assertThat(Series.ofMetrics(folder)).as(what).isEqualTo(expected);
                assertThat(Series.ofEvents(folder, home.resolve("events-" + kill)))
                        .as(what)
                        .isEqualTo(expected);
                assertThat(CheckpointFiles.of(folder))
                        .as(what)
                        .extracting(CheckpointFiles::sha256)
                        .isEqualTo(CheckpointFiles.of(calm).stream()
                                .map(CheckpointFiles::sha256)
                                .toList());
            }
        }
    }

    @Test
    void with_the_keeper_killed_a_killed_and_a_waiting_training_both_finish_and_none_runs_twice() throws Exception {
        try (var project = new SmallProject(home)) {
            // given a machine with one free slot, a training in it and one that waits
            Path calm = project.launch("calm");
            project.await("calm");
            fillAllSlotsButOne(project);
            Path running = project.launch("running");
            Path waiting = project.launch("waiting");
            SmallProject.until("steps of the first", () -> SmallProject.lines(running) > 30);
            assertThat(project.job("running").state()).isEqualTo("RUNNING");
            assertThat(project.job("waiting").state()).isEqualTo("PENDING");

            // when the keeper and then the trainer are killed, so that nobody sees the trainer die
            long former = project.keeper();
            SmallProject.kill(ProcessHandle.of(former).orElseThrow());
            SmallProject.kill(SmallProject.trainer(running).orElseThrow());

            // then the next client starts a keeper that starts the training again and then the one that waits
            assertThat(project.await("running").state()).isEqualTo("COMPLETED");
            assertThat(project.await("waiting").state()).isEqualTo("COMPLETED");
            assertThat(project.keeper()).isNotEqualTo(former);
            assertThat(project.job("running").stretches())
                    .extracting(QueuedJob.Stretch::state)
                    .containsExactly("FAILED", "COMPLETED");
            assertThat(project.job("waiting").stretches()).hasSize(1);
            Map<String, List<String>> expected = Series.ofMetrics(calm);
            for (Path run : List.of(running, waiting)) {
                assertThat(Series.ofMetrics(run)).isEqualTo(expected);
                assertThat(Series.ofEvents(run, home.resolve("events-" + run.getFileName())))
                        .isEqualTo(expected);
            }
        }
    }

    /** With guests that wait for a file that never comes; closing the project ends them. */
    private void fillAllSlotsButOne(SmallProject project) throws Exception {
        String gate = home.resolve("gate").toString();
        int others = Runtime.getRuntime().availableProcessors() - 1;
        for (int slot : IntStream.range(0, others).toArray()) {
            new SubmitQueue(
                            project.environment,
                            "guest " + slot,
                            home,
                            List.of("/bin/sh", "-c", "until [ -e \"$0\" ]; do sleep 0.1; done", gate),
                            1,
                            null)
                    .call(Progress.NONE);
        }
    }
}
