package eu.leam.workbench.cluster.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.leam.workbench.cluster.ClusterException;
import eu.leam.workbench.cluster.ClusterException.Kind;
import eu.leam.workbench.cluster.QueueSnapshot;
import eu.leam.workbench.model.document.RunState;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedJournalTest {
    @TempDir
    Path folder;

    @Test
    void half_a_last_line_is_dropped_and_said_and_all_else_is_loaded() throws Exception {
        try (TestQueue queue = new TestQueue(folder, 1)) {
            String held =
                    queue.cluster().submit(queue.script("a", "true").held().build());
            queue.killKeeper();
            Files.writeString(journal(queue), "1234abcd {\"job\":{\"id\":2,\"ke", StandardOpenOption.APPEND);

            QueueSnapshot now = queue.cluster().jobs();

            assertThat(now.jobs()).singleElement().satisfies(job -> assertThat(job.id())
                    .isEqualTo(held));
            assertThat(now.notices()).singleElement().asString().contains("half a line");
            String next = queue.cluster().submit(queue.script("b", "true").build());
            queue.await(next, RunState.COMPLETED);
            queue.killKeeper();
            assertThat(queue.cluster().jobs().notices()).as("it is whole again").isEmpty();
            assertThat(queue.cluster().jobs().jobs()).hasSize(2);
        }
    }

    @Test
    void a_running_job_whose_start_the_journal_lost_is_not_started_again() throws Exception {
        try (TestQueue queue = new TestQueue(folder, 1)) {
            // given a running job
            String job = queue.cluster()
                    .submit(queue.script("a", "echo x >> a; gate go; exit 6").build());
            queue.awaitLines("a", 1);
            queue.killKeeper();

            // when the line that says so loses its second half
            List<String> lines = Files.readAllLines(journal(queue));
            assertThat(lines.getLast()).contains("RUNNING");
            String half = lines.removeLast();
            String rest = String.join("\n", lines) + "\n" + half.substring(0, half.length() / 2);
            Files.writeString(journal(queue), rest);

            // then the process is found by its exit file
            assertThat(queue.cluster().job(job).state()).isEqualTo(RunState.RUNNING);
            queue.open("go");
            assertThat(queue.await(job, RunState.FAILED).exit().orElseThrow().code())
                    .isEqualTo(6);
            assertThat(queue.lines("a")).hasSize(1);
        }
    }

    @Test
    void a_damaged_line_in_the_middle_is_passed_over_and_the_damaged_file_is_kept() throws Exception {
        try (TestQueue queue = new TestQueue(folder, 1)) {
            for (int i = 0; i < 3; i++) {
                queue.cluster().submit(queue.script("job " + i, "true").held().build());
            }
            queue.killKeeper();
            List<String> lines = new ArrayList<>(Files.readAllLines(journal(queue)));
            lines.set(2, lines.get(2).replace("job 1", "job X"));
            Files.writeString(journal(queue), String.join("\n", lines) + "\n");

            QueueSnapshot now = queue.cluster().jobs();

            assertThat(now.jobs()).extracting(job -> job.name()).containsExactly("job 0", "job 2");
            Path kept = queue.keeperFolder().resolve("journal.jsonl.damaged");
            assertThat(now.notices()).singleElement().asString().contains(kept.toString());
            assertThat(Files.readString(kept)).contains("job X");
        }
    }

    @Test
    void a_journal_of_a_newer_version_is_left_alone() throws Exception {
        try (TestQueue queue = new TestQueue(folder, 1)) {
            String json = "{\"journal\":2,\"next\":9}";
            CRC32 sum = new CRC32();
            sum.update(json.getBytes(StandardCharsets.UTF_8));
            String line = String.format("%08x %s%n", sum.getValue(), json);
            Files.createDirectories(queue.keeperFolder());
            Files.writeString(journal(queue), line);

            ClusterException refusal = catchThrowableOfType(ClusterException.class, queue.cluster()::jobs);

            assertThat(refusal.kind()).isEqualTo(Kind.VERSION);
            assertThat(refusal.nextStep()).contains("Update");
            assertThat(Files.readString(journal(queue))).isEqualTo(line);
        }
    }

    private static Path journal(TestQueue queue) {
        return queue.keeperFolder().resolve("journal.jsonl");
    }
}
