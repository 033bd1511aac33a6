package eu.leam.workbench.cluster.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.leam.workbench.testkit.Await;
import eu.leam.workbench.cluster.ClusterException;
import eu.leam.workbench.cluster.ExitStatus;
import eu.leam.workbench.cluster.Job;
import eu.leam.workbench.model.document.RunState;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EndingTest {
    @TempDir
    Path folder;

    @Test
    void a_pending_job_that_is_cancelled_never_starts() throws Exception {
        try (TestQueue queue = new TestQueue(folder, 1)) {
            LocalCluster cluster = queue.cluster();
            String busy = cluster.submit(queue.script("busy", "gate go").build());
            String job = cluster.submit(queue.script("a", "echo x >> a").build());

            cluster.cancel(job);
            cluster.cancel(job);
            queue.open("go");
            queue.await(busy, RunState.COMPLETED);

            assertThat(cluster.job(job).state()).isEqualTo(RunState.CANCELLED);
            assertThat(cluster.job(job).segments()).isEmpty();
            assertThat(queue.lines("a")).isEmpty();
        }
    }

    @Test
    void a_running_job_that_is_cancelled_may_clean_up_after_sigterm() throws Exception {
        try (TestQueue queue = new TestQueue(folder, 1, Duration.ofSeconds(60), Duration.ofSeconds(600))) {
            String job = queue.cluster()
                    .submit(queue.script("a", "trap 'echo cleaned >> a; exit 85' TERM; echo up >> a; gate never")
                            .requeue(3, TestQueue.shell("echo again >> a"))
                            .build());
            queue.awaitLines("a", 1);

            queue.cluster().cancel(job);

            Job cancelled = queue.await(job, RunState.CANCELLED);
            assertThat(queue.lines("a")).containsExactly("up", "cleaned");
            assertThat(cancelled.exit()).contains(new ExitStatus(85, 0));
            assertThat(cancelled.ended()).isPresent();
        }
    }

    @Test
    void a_running_job_that_does_not_heed_sigterm_is_killed_after_the_grace_with_all_its_processes() throws Exception {
        try (TestQueue queue = new TestQueue(folder, 1, Duration.ofSeconds(60), Duration.ofSeconds(1))) {
            String job = queue.cluster()
                    .submit(queue.script(
                                    "a",
                                    "trap '' TERM; (echo $$ >> pids; sleep 600) & sleep 600 & echo $! >> pids; wait; wait")
                            .build());
            queue.awaitLines("pids", 2);
            queue.cluster().cancel(job);

            Job cancelled = queue.await(job, RunState.CANCELLED);

            assertThat(cancelled.exit()).contains(new ExitStatus(0, 9));
            for (String pid : queue.lines("pids")) {
                Await.until("process " + pid + " is gone", () -> !TestQueue.isAlive(Long.parseLong(pid)));
            }
        }
    }

    @Test
    void a_cancel_is_not_forgotten_when_the_keeper_is_killed_before_the_job_has_ended() throws Exception {
        // given a keeper of great patience
        TestQueue patient = new TestQueue(folder, 1, Duration.ofSeconds(60), Duration.ofSeconds(600));
        String job = patient.cluster()
                .submit(patient.script("a", "trap '' TERM; echo up >> a; gate never")
                        .requeue(3, TestQueue.shell("echo again >> a"))
                        .build());
        patient.awaitLines("a", 1);
        patient.cluster().cancel(job);
        assertThat(patient.cluster().job(job).stopping()).isTrue();

        // when it is killed and followed by one of less
        patient.killKeeper();
        try (TestQueue queue = new TestQueue(folder, 1, Duration.ofSeconds(60), Duration.ofSeconds(1))) {
            queue.await(job, RunState.CANCELLED);

            // then the job was ended and not requeued
            assertThat(queue.lines("a")).containsExactly("up");
        }
    }

    @Test
    void a_job_over_its_time_limit_is_ended() throws Exception {
        try (TestQueue queue = new TestQueue(folder, 1)) {
            String job = queue.cluster()
                    .submit(queue.script("a", "gate never")
                            .timeLimit(Duration.ofSeconds(1))
                            .build());

            Job late = queue.await(job, RunState.TIMEOUT);

            assertThat(late.reason().code()).isEqualTo("TimeLimit");
            assertThat(late.timeLimit()).contains(Duration.ofSeconds(1));
        }
    }

    @Test
    void what_a_job_leaves_in_the_background_ends_with_it() throws Exception {
        try (TestQueue queue = new TestQueue(folder, 1)) {
            String job = queue.cluster()
                    .submit(queue.script("a", "sleep 600 & echo $! >> pid").build());

            queue.await(job, RunState.COMPLETED);

            long left = Long.parseLong(queue.lines("pid").getFirst());
            Await.until("the background process is gone", () -> !TestQueue.isAlive(left));
        }
    }

    @Test
    void only_what_makes_sense_can_be_done_to_a_job() throws Exception {
        try (TestQueue queue = new TestQueue(folder, 1)) {
            LocalCluster cluster = queue.cluster();
            String job = cluster.submit(queue.script("a", "true").build());
            queue.await(job, RunState.COMPLETED);

            assertThatThrownBy(() -> cluster.cancel(job))
                    .isInstanceOf(ClusterException.class)
                    .hasMessageContaining(job)
                    .hasMessageContaining("COMPLETED");
            assertThatThrownBy(() -> cluster.hold(job)).hasMessageContaining("COMPLETED");
            assertThatThrownBy(() -> cluster.release("99"))
                    .isInstanceOfSatisfying(ClusterException.class, e -> assertThat(e.kind())
                            .isEqualTo(ClusterException.Kind.UNKNOWN_JOB));
            assertThatThrownBy(() -> cluster.job("12_3"))
                    .isInstanceOfSatisfying(ClusterException.class, e -> assertThat(e.kind())
                            .isEqualTo(ClusterException.Kind.UNKNOWN_JOB));
        }
    }
}
