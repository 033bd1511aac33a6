package eu.leam.workbench.trainer.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.leam.workbench.base.random.Philox;
import eu.leam.workbench.trainer.RunFolder;
import eu.leam.workbench.trainer.TrainerProcess;
import eu.leam.workbench.trainer.checkpoint.Checkpoints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real program in a child process, stopped in every way. */
@DisabledOnOs(OS.WINDOWS)
class KillTest {
    private static final int REQUEUE = 85;
    private static final long SEED = Long.getLong("leam.seed", System.nanoTime());

    @TempDir
    Path folder;

    private RunFolder run;

    @BeforeEach
    void prepare() throws IOException {
        run = new RunFolder(folder.resolve("run")).write();
    }

    @Test
    void killed_at_any_moment_and_resumed_a_run_ends_with_the_same_bits() throws Exception {
        // given a run that nobody disturbed
        var whole = new RunFolder(folder.resolve("whole")).write();
        assertThat(TrainerProcess.train(whole).await()).isZero();
        int kills = Boolean.getBoolean("leam.long") ? 20 : 3;
        System.out.println("seed " + SEED + " for " + kills + " kills");

        for (int kill = 0; kill < kills; kill++) {
            // when another is killed at a random byte of its metrics, resumed, and perhaps killed again
            var victim = new RunFolder(folder.resolve("victim" + kill)).write();
            long size = Files.size(whole.folder.resolve("metrics.jsonl"));
            long at = Philox.below((int) size, SEED, 1, kill);
            var process = TrainerProcess.train(victim, "--resume");
            boolean reached = process.until(() -> size(victim) > at);
            Thread.sleep(Philox.below(20, SEED, 2, kill));
            process.process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            assertThat(reached).isTrue();
            process = TrainerProcess.train(victim, "--resume");
            assertThat(process.await()).as(process.output()).isZero();

            // then
            assertThat(victim.volatileFree()).as("seed %d, kill %d", SEED, kill).isEqualTo(whole.volatileFree());
            for (int step = 10; step <= 60; step += 10) {
                assertThat(victim.hashes(step))
                        .as("seed %d, kill %d", SEED, kill)
                        .isEqualTo(whole.hashes(step));
            }
        }
    }

    private static long size(RunFolder run) {
        try {
            return Files.size(run.folder.resolve("metrics.jsonl"));
        } catch (IOException ignored) { // not there yet
            return -1;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TERM", "USR1"})
    void a_signal_makes_a_checkpoint_and_the_code_that_asks_to_be_queued_again(String signal) throws Exception {
        run.training().put("tokens", 64_000_000);
        run.write();
        var process = TrainerProcess.train(run);
        assertThat(process.until(() -> size(run) > 2000)).isTrue();
        process.signal(signal);
        assertThat(process.await()).as(process.output()).isEqualTo(REQUEUE);

        long step = run.status().get("step").asLong();
        assertThat(run.status().get("state").asText()).isEqualTo("stopped");
        assertThat(new Checkpoints(run.folder).lastWhole()).contains(run.checkpoint(step));
        assertThat(run.metrics()).hasSize((int) step);
        assertThat(TrainerProcess.train(run, "--resume", "--stop-after", Long.toString(step + 5))
                        .await())
                .isZero();
        assertThat(run.metrics()).hasSize((int) step + 5);
    }

    @Test
    void a_full_disk_ends_the_run_with_a_sentence_and_the_former_checkpoint_is_whole() throws Exception {
        // given a small file system, big enough for the corpora and two checkpoints of 0.4 MB
        Path disk = Files.createDirectories(folder.resolve("disk"));
        assumeTrue(mount(disk, "1500k"), "skipped: only root may mount a small disk");
        try {
            var small = new RunFolder(disk.resolve("run")).write();
            var process = TrainerProcess.start(folder, List.of(), "train", "--folder", small.folder.toString());
            assertThat(process.await()).as(process.output()).isEqualTo(1);

            assertThat(process.output()).contains("No space left on device");
            assertThat(small.status().get("state").asText()).isEqualTo("failed");
            assertThat(small.status().get("message").asText())
                    .contains("cannot be written")
                    .contains("Make room");
            Path last = new Checkpoints(small.folder).lastWhole().orElseThrow();
            assertThat(new Checkpoints(small.folder).all()).contains(last).hasSizeLessThan(6);

            // when there is room again
            command("mount", "-o", "remount,size=64m", disk.toString());
            assertThat(TrainerProcess.start(folder, List.of(), "train", "--resume", "--folder", small.folder.toString())
                            .await())
                    .isZero();
            assertThat(small.metrics()).hasSize(60);
            TrainerProcess.train(run).await();
            assertThat(small.hashes(60)).isEqualTo(run.hashes(60));
        } finally {
            command("umount", disk.toString());
        }
    }

    @Test
    void a_file_that_may_not_grow_ends_the_run_the_same_way() throws Exception {
        // given a checkpoint made without a limit, then a limit of 64 KB a file, less than the model's 133 KB
        assertThat(TrainerProcess.train(run, "--stop-after", "10").await()).isZero();
        var process = TrainerProcess.start(
                run.folder,
                List.of("bash", "-c", "trap '' XFSZ; ulimit -f 64; exec \"$@\"", "bash"),
                "train",
                "--resume",
                "--folder",
                run.folder.toString());
        assertThat(process.await()).as(process.output()).isEqualTo(1);
        assertThat(run.status().get("message").asText()).contains("cannot be written");
        assertThat(new Checkpoints(run.folder).lastWhole()).contains(run.checkpoint(10));
        assertThat(TrainerProcess.train(run, "--resume").await()).isZero();
        assertThat(run.metrics()).hasSize(60);
    }

    @Test
    void a_run_that_no_memory_is_left_for_ends_with_a_sentence() throws Exception {
        Path corpus = run.folder.resolve("big.txt");
        Files.writeString(corpus, "Without memory.\n\n".repeat(4_000_000));
        run.addDataset("test-big", "en", corpus, 0.1);
        failsIn("-Xmx32m", "OutOfMemoryError");
    }

    @Test
    void a_run_whose_native_library_cannot_be_loaded_ends_with_a_sentence() throws Exception {
        failsIn("-Dorg.bytedeco.javacpp.platform=none", "Error");
    }

    private void failsIn(String flag, String word) throws Exception {
        run.write();
        var process = TrainerProcess.start(
                folder, List.of("env", "JAVA_TOOL_OPTIONS=" + flag), "train", "--folder", run.folder.toString());
        assertThat(process.await()).as(process.output()).isEqualTo(1);

        assertThat(run.status().get("state").asText()).isEqualTo("failed");
        assertThat(run.status().get("message").asText())
                .contains("failed unexpectedly")
                .contains(word)
                .contains("trainer.log");
        assertThat(Files.readString(run.folder.resolve("trainer.log"))).contains(word);
    }

    @Test
    void wrong_words_end_with_usage() throws Exception {
        var process = TrainerProcess.start(folder, List.of(), "train", "--fodler", "x");
        assertThat(process.await()).isEqualTo(2);
        assertThat(process.output()).contains("--fodler").contains("Usage:");
        assertThat(TrainerProcess.start(folder, List.of(), "train").await()).isEqualTo(2);
        assertThat(TrainerProcess.start(folder, List.of(), "dance").await()).isEqualTo(2);
    }

    private static boolean mount(Path at, String size) throws IOException, InterruptedException {
        return OS.current() == OS.LINUX
                && command("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", at.toString());
    }

    private static boolean command(String... words) throws IOException, InterruptedException {
        return new ProcessBuilder(words).inheritIO().start().waitFor() == 0;
    }
}
