package eu.leam.workbench.queue.plan;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.queue.job.Job;
import eu.leam.workbench.queue.job.JobState;
import eu.leam.workbench.queue.job.Reason;
import eu.leam.workbench.queue.job.Segment;
import eu.leam.workbench.queue.job.Status;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {
    private static final Instant END = Jobs.NOON.plusSeconds(100);

    @ParameterizedTest
    @CsvSource({
        "0, COMPLETED, NONE, 0, 0",
        "1, FAILED, NON_ZERO_EXIT_CODE, 1, 0",
        "85, FAILED, NON_ZERO_EXIT_CODE, 85, 0",
        "128, FAILED, NON_ZERO_EXIT_CODE, 128, 0",
        "137, FAILED, RAISED_SIGNAL, 0, 9",
        "192, FAILED, RAISED_SIGNAL, 0, 64",
        "193, FAILED, NON_ZERO_EXIT_CODE, 193, 0",
        "255, FAILED, NON_ZERO_EXIT_CODE, 255, 0"
    })
    void a_job_that_must_not_be_requeued_ends_with_its_code(
            int shell, JobState state, Reason reason, int code, int signal) {
        Job job = Verdict.of(Jobs.running(Jobs.pending(1)), new Exit.Code(shell), END);

        assertThat(job.status().state()).isEqualTo(state);
        assertThat(job.status().reason()).isEqualTo(reason);
        assertThat(job.current().ending()).isEqualTo(new Segment.Ending(state, code, signal, END));
    }

    @Test
    void code_85_goes_back_at_once_and_a_crash_after_a_growing_delay() {
        Job job = Jobs.pending(1, 1, 1000, 3);

        job = Verdict.of(Jobs.running(job), new Exit.Code(85), END);
        assertThat(job.isPending()).isTrue();
        assertThat(job.status().eligible()).isNull();
        assertThat(job.commandNow()).containsExactly("true", "--resume");

        job = Verdict.of(Jobs.running(job), new Exit.Code(139), END);
        assertThat(job.status().eligible()).isEqualTo(END.plusSeconds(2));

        job = Verdict.of(Jobs.running(job), new Exit.Vanished(), END);
        assertThat(job.status().eligible()).isEqualTo(END.plusSeconds(4));
        assertThat(job.current().ending().state()).isEqualTo(JobState.NODE_FAIL);

        job = Verdict.of(Jobs.running(job), new Exit.Vanished(), END);
        assertThat(job.state()).isEqualTo(JobState.NODE_FAIL);
        assertThat(job.status().reason()).isEqualTo(Reason.NODE_DOWN);
        assertThat(job.status().requeues()).isEqualTo(3);
        assertThat(job.segments()).hasSize(4);
    }

    @Test
    void an_ordinary_failure_is_never_requeued() {
        Job job = Verdict.of(Jobs.running(Jobs.pending(1, 1, 1000, 3)), new Exit.Code(1), END);

        assertThat(job.state()).isEqualTo(JobState.FAILED);
    }

    @Test
    void a_cancelled_job_is_cancelled_however_its_process_ended() {
        Job job = Jobs.stopping(Jobs.running(Jobs.pending(1, 1, 1000, 3)), Status.Cause.CANCEL);

        assertThat(Verdict.of(job, new Exit.Code(85), END).state()).isEqualTo(JobState.CANCELLED);
        assertThat(Verdict.of(job, new Exit.Code(0), END).state()).isEqualTo(JobState.CANCELLED);
        assertThat(Verdict.of(job, new Exit.Code(143), END).state()).isEqualTo(JobState.CANCELLED);
        assertThat(Verdict.of(job, new Exit.Vanished(), END).state()).isEqualTo(JobState.CANCELLED);
        assertThat(Verdict.of(job, new Exit.Never(), END).state()).isEqualTo(JobState.CANCELLED);
    }

    @Test
    void a_job_over_its_time_is_requeued_only_when_it_asks_for_it() {
        Job job = Jobs.stopping(Jobs.running(Jobs.pending(1, 1, 1000, 3)), Status.Cause.TIME_LIMIT);

        assertThat(Verdict.of(job, new Exit.Code(143), END).state()).isEqualTo(JobState.TIMEOUT);
        assertThat(Verdict.of(job, new Exit.Vanished(), END).state()).isEqualTo(JobState.TIMEOUT);
        assertThat(Verdict.of(job, new Exit.Code(85), END).state()).isEqualTo(JobState.PENDING);
    }

    @Test
    void a_start_whose_command_never_ran_does_not_count() {
        Job pending = Jobs.pending(1);

        assertThat(Verdict.of(Jobs.running(pending), new Exit.Never(), END)).isEqualTo(pending);
    }

    @Test
    void a_job_out_of_sight_on_another_machine_is_held_until_somebody_has_looked() {
        Job job = Verdict.of(Jobs.running(Jobs.pending(1)), new Exit.OutOfSight(), END);

        assertThat(job.isPending()).isTrue();
        assertThat(job.status().held()).isTrue();
        assertThat(job.status().note().code()).isEqualTo("OutOfSight");
        assertThat(job.status().note().arguments()).containsExactly("here");
        assertThat(job.status().withHeld(false).note()).isNull();
    }
}
