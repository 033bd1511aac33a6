package eu.leam.workbench.cluster.local;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.testkit.Await;
import eu.leam.workbench.cluster.ExitStatus;
import eu.leam.workbench.cluster.Job;
import eu.leam.workbench.cluster.JobSegment;
import eu.leam.workbench.model.document.RunState;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurvivalTest {
    @TempDir
    Path folder;

    @Test
    void a_running_and_a_pending_job_finish_though_the_client_that_submitted_them_was_killed() throws Exception {
        // given a program of its own that submitted both
        Process client = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SubmittingClient.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("client.log").toFile())
                .start();
        try (TestQueue queue = new TestQueue(folder, 1)) {
            queue.awaitLines("submitted", 1);
            String[] jobs = queue.lines("submitted").getFirst().split(" ");

            // when it is killed while the first runs
            TestQueue.kill(client.pid());
            long keeper = queue.keeperPid();
            assertThat(queue.cluster().job(jobs[0]).state()).isEqualTo(RunState.RUNNING);
            assertThat(queue.cluster().job(jobs[1]).state()).isEqualTo(RunState.PENDING);
            queue.open("go");

            // then both finish under the same keeper, each run once
            queue.await(jobs[0], RunState.COMPLETED);
            queue.await(jobs[1], RunState.COMPLETED);
            assertThat(queue.keeperPid()).isEqualTo(keeper);
            assertThat(queue.lines("first")).hasSize(1);
            assertThat(queue.lines("second")).hasSize(1);
        } finally {
            client.destroyForcibly();
        }
    }

    @Test
    void the_next_client_starts_a_keeper_that_adopts_the_running_job_and_knows_its_exit_code() throws Exception {
        try (TestQueue queue = new TestQueue(folder, 1)) {
            // given one job that runs and one that waits
            String running = queue.cluster()
                    .submit(queue.script("a", "echo x >> a; gate go; exit 7").build());
            String waiting =
                    queue.cluster().submit(queue.script("b", "echo x >> b").build());
            queue.awaitLines("a", 1);
            long process = queue.cluster().job(running).latest().orElseThrow().pid();
            long former = queue.keeperPid();

            // when the keeper is killed
            queue.killKeeper();

            // then the next call starts another, which goes on with the same process
            Job adopted = queue.cluster().job(running);
            assertThat(queue.keeperPid()).isNotEqualTo(former);
            assertThat(adopted.state()).isEqualTo(RunState.RUNNING);
            assertThat(adopted.latest().orElseThrow().pid()).isEqualTo(process);
            queue.open("go");
            Job failed = queue.await(running, RunState.FAILED);
            assertThat(failed.exit()).contains(new ExitStatus(7, 0));
            assertThat(failed.reason().code()).isEqualTo("NonZeroExitCode");
            queue.await(waiting, RunState.COMPLETED);
            assertThat(queue.lines("a")).hasSize(1);
            assertThat(queue.lines("b")).hasSize(1);
        }
    }

    @Test
    void the_exit_code_of_a_job_that_ended_while_no_keeper_was_there_is_known() throws Exception {
        try (TestQueue queue = new TestQueue(folder, 1)) {
            String job = queue.cluster()
                    .submit(queue.script("a", "echo x >> a; gate go; exit 4").build());
            queue.awaitLines("a", 1);
            long process = queue.cluster().job(job).latest().orElseThrow().pid();

            queue.killKeeper();
            queue.open("go");
            Await.until("the job has ended", () -> !TestQueue.isAlive(process));

            assertThat(queue.cluster().job(job).state()).isEqualTo(RunState.FAILED);
            assertThat(queue.cluster().job(job).exit()).contains(new ExitStatus(4, 0));
            assertThat(queue.lines("a")).hasSize(1);
        }
    }

    @Test
    void a_job_whose_process_is_killed_is_requeued_with_its_resume_command() throws Exception {
        try (TestQueue queue = new TestQueue(folder, 1)) {
            // given
            String job = queue.cluster()
                    .submit(queue.script("a", "echo first $$ >> a; exec sleep 600")
                            .requeue(2, TestQueue.shell("echo resumed $LEAM_RESTART_COUNT >> a"))
                            .build());
            queue.awaitLines("a", 1);

            // when
            TestQueue.kill(Long.parseLong(queue.lines("a").getFirst().split(" ")[1]));

            // then
            Job done = queue.await(job, RunState.COMPLETED);
            assertThat(queue.lines("a")).hasSize(2).last().isEqualTo("resumed 1");
            assertThat(done.requeues()).isEqualTo(1);
            assertThat(done.segments())
                    .extracting(JobSegment::state)
                    .containsExactly(RunState.FAILED, RunState.COMPLETED);
            assertThat(done.segments().getFirst().exit()).contains(new ExitStatus(0, 9));
        }
    }

    @Test
    void a_job_that_leaves_with_code_85_is_requeued_as_often_as_allowed() throws Exception {
        try (TestQueue queue = new TestQueue(folder, 1)) {
            List<String> again = TestQueue.shell("echo again >> a; exit 85");
            String job = queue.cluster()
                    .submit(queue.script("a", "echo first >> a; exit 85")
                            .requeue(2, again)
                            .build());

            Job failed = queue.await(job, RunState.FAILED);

            assertThat(queue.lines("a")).containsExactly("first", "again", "again");
            assertThat(failed.exit()).contains(new ExitStatus(85, 0));
            assertThat(failed.segments())
                    .extracting(JobSegment::state)
                    .containsExactly(RunState.REQUEUED, RunState.REQUEUED, RunState.FAILED);
        }
    }

    @Test
    void a_killed_job_that_must_not_be_requeued_fails_with_its_signal() throws Exception {
        try (TestQueue queue = new TestQueue(folder, 1)) {
            String job =
                    queue.cluster().submit(queue.script("a", "kill -KILL $$").build());

            Job failed = queue.await(job, RunState.FAILED);

            assertThat(failed.exit()).contains(new ExitStatus(0, 9));
            assertThat(failed.reason().code()).isEqualTo("RaisedSignal");
            assertThat(failed.reason().sentence()).contains("9");
        }
    }

    @Test
    void a_job_that_vanished_with_its_wrapper_is_a_node_failure_and_what_is_left_of_it_is_ended_first()
            throws Exception {
        try (TestQueue queue = new TestQueue(folder, 1)) {
            // given a job whose first start would run for long
            String job = queue.cluster()
                    .submit(queue.script("a", "echo $$ >> a; sleep 600; echo survived >> a")
                            .requeue(1, TestQueue.shell("echo resumed >> a"))
                            .build());
            queue.awaitLines("a", 1);
            long command = Long.parseLong(queue.lines("a").getFirst());
            long wrapper = queue.cluster().job(job).latest().orElseThrow().pid();
            assertThat(wrapper).isNotEqualTo(command);

            // when the wrapper alone is killed
            TestQueue.kill(wrapper);

            // then
            Job done = queue.await(job, RunState.COMPLETED);
            assertThat(TestQueue.isAlive(command)).isFalse();
            assertThat(queue.lines("a")).containsExactly(Long.toString(command), "resumed");
            assertThat(done.segments())
                    .extracting(JobSegment::state)
                    .containsExactly(RunState.NODE_FAIL, RunState.COMPLETED);
            assertThat(done.segments().getFirst().exit()).isEmpty();
        }
    }
}
