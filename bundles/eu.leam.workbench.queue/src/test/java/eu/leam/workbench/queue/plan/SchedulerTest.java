package eu.leam.workbench.queue.plan;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.queue.job.Dependency;
import eu.leam.workbench.queue.job.Dependency.Kind;
import eu.leam.workbench.queue.job.Job;
import eu.leam.workbench.queue.job.Reason;
import eu.leam.workbench.queue.job.Status;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SchedulerTest {

    @Test
    void starts_by_priority_then_by_number_as_far_as_slots_go() {
        Plan plan = plan(3, Jobs.pending(1), Jobs.pending(2, 2, 2000, 0), Jobs.pending(3));

        assertThat(plan.start()).containsExactly(2L, 1L);
        assertThat(plan.waiting()).isEqualTo(Map.of(3L, Reason.RESOURCES));
        assertThat(plan.movesByItself()).isTrue();
    }

    @Test
    void lets_no_narrow_job_pass_a_wide_one_that_waits_for_slots() {
        Plan plan = plan(4, Jobs.running(Jobs.pending(1, 2, 1000, 0)), Jobs.pending(2, 4, 1000, 0), Jobs.pending(3));

        assertThat(plan.start()).isEmpty();
        assertThat(plan.waiting()).isEqualTo(Map.of(2L, Reason.RESOURCES, 3L, Reason.PRIORITY));
    }

    @Test
    void lets_jobs_pass_those_that_wait_for_something_else_than_slots() {
        Job held = Jobs.pending(1, 1, 9000, 0);
        held = held.with(held.status().withHeld(true));
        Job later = Jobs.pending(2, 1, 9000, 0);
        later = later.with(later.status().pendingAgain(1, Jobs.NOON.plusSeconds(5), false, null));
        Job tooWide = Jobs.pending(3, 5, 9000, 0);
        Job dependent = Jobs.pending(4, 1, 9000, 0, new Dependency(Kind.AFTER_OK, 1));

        Plan plan = plan(1, held, later, tooWide, dependent, Jobs.pending(5));

        assertThat(plan.start()).containsExactly(5L);
        assertThat(plan.waiting())
                .isEqualTo(Map.of(
                        1L, Reason.JOB_HELD_USER,
                        2L, Reason.BEGIN_TIME,
                        3L, Reason.BAD_CONSTRAINTS,
                        4L, Reason.DEPENDENCY));
        assertThat(plan.wake()).isEqualTo(Jobs.NOON.plusSeconds(5));
    }

    @Test
    void a_begin_time_has_passed_when_it_is_now() {
        Job job = Jobs.pending(1);
        job = job.with(job.status().pendingAgain(1, Jobs.NOON, false, null));

        assertThat(plan(1, job).start()).containsExactly(1L);
    }

    @Test
    void afterok_wants_code_0_and_afterany_any_end() {
        Job good = Jobs.ended(Jobs.pending(1), 0);
        Job bad = Jobs.ended(Jobs.pending(2), 1);

        Plan plan = plan(
                9,
                good,
                bad,
                Jobs.pending(3, 1, 1, 0, new Dependency(Kind.AFTER_OK, 1)),
                Jobs.pending(4, 1, 1, 0, new Dependency(Kind.AFTER_OK, 2)),
                Jobs.pending(5, 1, 1, 0, new Dependency(Kind.AFTER_ANY, 1), new Dependency(Kind.AFTER_ANY, 2)),
                Jobs.pending(6, 1, 1, 0, new Dependency(Kind.AFTER_OK, 77)),
                Jobs.pending(7, 1, 1, 0, new Dependency(Kind.AFTER_ANY, 77)));

        assertThat(plan.start()).containsExactly(3L, 5L, 7L);
        assertThat(plan.waiting())
                .isEqualTo(Map.of(4L, Reason.DEPENDENCY_NEVER_SATISFIED, 6L, Reason.DEPENDENCY_NEVER_SATISFIED));
        assertThat(plan(9, bad, Jobs.pending(4, 1, 1, 0, new Dependency(Kind.AFTER_OK, 2)))
                        .movesByItself())
                .isFalse();
    }

    @Test
    void a_dependency_that_was_requeued_is_still_waited_for() {
        Job requeued = Jobs.ended(Jobs.pending(1, 1, 1000, 3), Verdict.REQUEUE_CODE);
        assertThat(requeued.isPending()).isTrue();
        Job again = Jobs.stopping(Jobs.running(requeued), Status.Cause.CANCEL);

        Plan plan = plan(9, again, Jobs.pending(2, 1, 1, 0, new Dependency(Kind.AFTER_ANY, 1)));

        assertThat(plan.waiting()).isEqualTo(Map.of(2L, Reason.DEPENDENCY));
    }

    private static Plan plan(int slots, Job... jobs) {
        return Scheduler.plan(
                Arrays.stream(jobs).collect(Collectors.toMap(Job::id, Function.identity())), slots, Jobs.NOON);
    }
}
