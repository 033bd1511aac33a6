package eu.leam.workbench.curves.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.curves.Block;
import eu.leam.workbench.curves.Curve;
import eu.leam.workbench.curves.CurveException;
import eu.leam.workbench.curves.CurveStore;
import eu.leam.workbench.curves.RunStatus;
import eu.leam.workbench.testkit.TestEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    @TempDir
    Path root;

    private final CurveStore store = CurveStore.inMemory();

    private RunFolder folder() {
        return new RunFolder(root, store, TestEnvironment.in(root).at(NOW).environment());
    }

    @Test
    void each_folder_with_metric_files_is_a_run() throws IOException, CurveException {
        write(
                "a/run ä/events.out.tfevents.1",
                new EventWriting().scalar("loss", 1, 0, 1).bytes());
        write("b/metrics.jsonl", "{\"step\":1,\"loss\":2}\n".getBytes());
        write(
                "b/checkpoints/step-1/events.out.tfevents.9",
                new EventWriting().scalar("loss", 1, 0, 1).bytes());
        write(".hidden/metrics.jsonl", "{\"step\":1,\"loss\":2}\n".getBytes());
        write("b/status.json", "{\"step\":1,\"state\":\"completed\"}".getBytes());
        RunFolder folder = folder();

        assertThat(folder.poll()).containsExactlyInAnyOrder("a/run ä", "b");

        assertThat(store.snapshot().runs().keySet()).containsExactlyInAnyOrder("a/run ä", "b");
        assertThat(store.snapshot().runs().get("b").status()).isEqualTo(RunStatus.COMPLETED);
        assertThat(store.snapshot().runs().get("a/run ä").status()).isEqualTo(RunStatus.UNKNOWN);
        assertThat(store.snapshot().runs().get("b").observedAt()).isEqualTo(NOW);
        assertThat(folder.poll()).isEmpty();
    }

    @Test
    void files_of_the_folder_itself_are_a_run_of_its_name() throws IOException, CurveException {
        write("metrics.jsonl", "{\"step\":1,\"loss\":2}\n".getBytes());

        assertThat(folder().poll()).containsExactly(root.getFileName().toString());
    }

    @Test
    void new_files_and_new_rows_appear() throws IOException, CurveException {
        write("a/metrics.jsonl", "{\"step\":1,\"loss\":2}\n".getBytes());
        RunFolder folder = folder();
        folder.poll();

        write("b/metrics.jsonl", "{\"step\":1,\"loss\":3}\n".getBytes());
        append("a/metrics.jsonl", "{\"step\":2,\"loss\":1}\n".getBytes());

        assertThat(folder.poll()).containsExactly("a", "b");
        assertThat(values("a", "loss")).containsExactly(2.0, 1.0);
    }

    @Test
    void a_later_segment_continues_and_takes_back_what_the_crash_had_written_beyond_the_checkpoint()
            throws IOException, CurveException {
        EventWriting first = new EventWriting();
        for (int step = 1; step <= 10; step++) {
            first.scalar("loss", step, step, step);
        }
        EventWriting second = new EventWriting();
        for (int step = 7; step <= 12; step++) {
            second.scalar("loss", step, 100 + step, step * 10);
        }
        write("r/events.out.tfevents.1000.host.9", first.bytes());
        write("r/events.out.tfevents.1000.host.10", second.bytes());
        RunFolder folder = folder();

        folder.poll();

        assertThat(values("r", "loss"))
                .containsExactly(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 70.0, 80.0, 90.0, 100.0, 110.0, 120.0);
        assertThat(store.snapshot().curve("r", "loss").superseded()).isEqualTo(4);
    }

    @Test
    void a_session_start_takes_back_all_metrics_from_its_step_on() throws IOException, CurveException {
        write(
                "r/events.out.tfevents.1",
                new EventWriting()
                        .scalar("loss", 1, 0, 1)
                        .scalar("validation", 5, 0, 5)
                        .scalar("loss", 9, 0, 9)
                        .bytes());
        write(
                "r/events.out.tfevents.2",
                new EventWriting().sessionStart(4, 1).scalar("loss", 5, 1, 50).bytes());

        folder().poll();

        assertThat(values("r", "loss")).containsExactly(1.0, 50.0);
        assertThat(store.snapshot().curve("r", "validation")).isNull();
    }

    @Test
    void the_picture_is_the_same_whether_an_earlier_file_is_found_later_or_not() throws IOException, CurveException {
        write(
                "r/events.out.tfevents.2",
                new EventWriting().scalar("loss", 3, 0, 30).bytes());
        RunFolder folder = folder();
        folder.poll();

        write(
                "r/events.out.tfevents.1",
                new EventWriting()
                        .scalar("loss", 2, 0, 2)
                        .scalar("loss", 3, 0, 3)
                        .bytes());
        folder.poll();

        assertThat(values("r", "loss")).containsExactly(2.0, 30.0);
    }

    @Test
    void a_metric_that_stands_in_both_kinds_of_file_comes_from_the_json_lines_alone()
            throws IOException, CurveException {
        write(
                "r/events.out.tfevents.1",
                new EventWriting()
                        .scalar("loss", 1, 0, 0.1f)
                        .scalar("loss", 2, 0, 0.2f)
                        .scalar("events_only", 1, 0, 5)
                        .bytes());
        write("r/metrics.jsonl", "{\"step\":1,\"tokens\":64,\"loss\":0.1}\n".getBytes());
        RunFolder folder = folder();

        folder.poll();
        append(
                "r/events.out.tfevents.1",
                new EventWriting().scalar("loss", 3, 0, 0.3f).bytes());
        folder.poll();

        assertThat(values("r", "loss")).containsExactly(0.1);
        assertThat(values("r", "events_only")).containsExactly(5.0);
        assertThat(store.snapshot().curve("r", "loss").lastPoint().tokens()).isEqualTo(64);
    }

    @Test
    void a_file_that_was_cut_back_by_a_resume_is_read_anew() throws IOException, CurveException {
        write("r/metrics.jsonl", "{\"step\":1,\"loss\":1}\n{\"step\":2,\"loss\":2}\n{\"step\":3,\"x\":3}\n".getBytes());
        RunFolder folder = folder();
        folder.poll();

        write("r/metrics.jsonl", "{\"step\":1,\"loss\":1}\n{\"step\":2,\"loss\":7}\n".getBytes());
        folder.poll();

        assertThat(values("r", "loss")).containsExactly(1.0, 7.0);
        assertThat(store.snapshot().curve("r", "x")).isNull();
    }

    @Test
    void a_file_that_was_cut_back_and_grew_again_between_two_looks_is_read_anew() throws IOException, CurveException {
        write("r/metrics.jsonl", "{\"step\":1,\"time\":1,\"loss\":1}\n{\"step\":2,\"time\":2,\"loss\":2}\n".getBytes());
        RunFolder folder = folder();
        folder.poll();

        write(
                "r/metrics.jsonl",
                ("{\"step\":1,\"time\":1,\"loss\":1}\n{\"step\":2,\"time\":9,\"loss\":2}\n"
                                + "{\"step\":3,\"time\":10,\"loss\":3}\n")
                        .getBytes());
        folder.poll();

        assertThat(values("r", "loss")).containsExactly(1.0, 2.0, 3.0);
        assertThat(store.snapshot().curve("r", "loss").lastPoint().time()).isEqualTo(10);
        assertThat(folder.findings()).isEmpty();
    }

    @Test
    void a_file_that_vanishes_keeps_its_curve_and_becomes_a_finding() throws IOException, CurveException {
        write("r/metrics.jsonl", "{\"step\":1,\"loss\":1}\n".getBytes());
        RunFolder folder = folder();
        folder.poll();

        Files.delete(root.resolve("r/metrics.jsonl"));
        folder.poll();

        assertThat(values("r", "loss")).containsExactly(1.0);
        assertThat(folder.findings()).extracting(f -> f.rule()).containsExactly("curves.fileUnreadable");
    }

    @Test
    void says_which_folder_cannot_be_looked_through() {
        RunFolder folder = new RunFolder(root.resolve("absent"), store, Environment.system());

        assertThatThrownBy(folder::poll)
                .isInstanceOf(CurveException.class)
                .hasMessageContaining("absent")
                .extracting(e -> ((CurveException) e).nextStep())
                .asString()
                .isNotEmpty();
    }

    @Test
    void a_snapshot_never_changes_while_the_store_goes_on() throws IOException, CurveException {
        write("r/metrics.jsonl", "{\"step\":1,\"loss\":1}\n{\"step\":2,\"loss\":2}\n".getBytes());
        RunFolder folder = folder();
        folder.poll();
        Curve before = store.snapshot().curve("r", "loss");

        append("r/metrics.jsonl", "{\"step\":2,\"loss\":9}\n{\"step\":3,\"loss\":3}\n".getBytes());
        folder.poll();

        assertThat(values(before)).containsExactly(1.0, 2.0);
        assertThat(values("r", "loss")).containsExactly(1.0, 9.0, 3.0);
    }

    private List<Double> values(String run, String metric) {
        return values(store.snapshot().curve(run, metric));
    }

    private static List<Double> values(Curve curve) {
        List<Block> blocks = new ArrayList<>();
        curve.forEach(blocks::add);
        return blocks.stream().map(Block::first).toList();
    }

    private void write(String name, byte[] bytes) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private void append(String name, byte[] bytes) throws IOException {
        Files.write(root.resolve(name), bytes, StandardOpenOption.APPEND);
    }
}
