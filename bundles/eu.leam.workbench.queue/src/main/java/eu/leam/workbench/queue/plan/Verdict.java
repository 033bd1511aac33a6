package eu.leam.workbench.queue.plan;

import eu.leam.workbench.queue.job.Job;
import eu.leam.workbench.queue.job.JobState;
import eu.leam.workbench.queue.job.Note;
import eu.leam.workbench.queue.job.Reason;
import eu.leam.workbench.queue.job.Segment;
import eu.leam.workbench.queue.job.Status;
import java.time.Duration;
import java.time.Instant;

/** Says what the end of its process means for a job: it has ended, or it goes back to the queue. */
public final class Verdict {
    /** A process that leaves with this code has written a checkpoint and asks to be started again. */
    public static final int REQUEUE_CODE = 85;

    private static final int SIGNAL_BASE = 128;
    private static final int LAST_SIGNAL = 64;
    private static final long LONGEST_DELAY_SECONDS = 60;

    private Verdict() {}

    /**
     * The job after its process ended.
     *
     * @param job running
     * @param exit what is known of the end
     * @param at when it ended
     */
    public static Job of(Job job, Exit exit, Instant at) {
        return switch (exit) {
            case Exit.Never ignored -> afterNever(job, at);
            case Exit.Vanished ignored -> afterVanishing(job, at);
            case Exit.OutOfSight ignored -> afterLosingSight(job, at);
            case Exit.Code code -> afterCode(job, code.value(), at);
        };
    }

    private static Job afterNever(Job job, Instant at) {
        if (stoppedBy(job, Status.Cause.CANCEL)) {
            return finish(job, JobState.CANCELLED, Reason.NONE, 0, 0, at);
        }
        return job.neverBegun();
    }

    private static Job afterVanishing(Job job, Instant at) {
        if (stoppedBy(job, Status.Cause.CANCEL)) {
            return finish(job, JobState.CANCELLED, Reason.NONE, 0, 9, at);
        }
        if (stoppedBy(job, Status.Cause.TIME_LIMIT)) {
            return finish(job, JobState.TIMEOUT, Reason.TIME_LIMIT, 0, 9, at);
        }
        if (mayRequeue(job)) {
            return requeue(job, new Segment.Ending(JobState.NODE_FAIL, 0, 0, at), at.plus(delay(job)));
        }
        return finish(job, JobState.NODE_FAIL, Reason.NODE_DOWN, 0, 0, at);
    }

    // Held, for nobody here can tell whether it still runs there, and nothing may run twice.
    private static Job afterLosingSight(Job job, Instant at) {
        Note note = Note.of("OutOfSight", job.current().machine().host());
        Status held = job.status().pendingAgain(job.status().requeues() + 1, null, true, note);
        return job.ended(new Segment.Ending(JobState.NODE_FAIL, 0, 0, at), held);
    }

    private static Job afterCode(Job job, int value, Instant at) {
        int signal = value > SIGNAL_BASE && value <= SIGNAL_BASE + LAST_SIGNAL ? value - SIGNAL_BASE : 0;
        int code = signal > 0 ? 0 : value;
        if (stoppedBy(job, Status.Cause.CANCEL)) {
            return finish(job, JobState.CANCELLED, Reason.NONE, code, signal, at);
        }
        if (code == REQUEUE_CODE && mayRequeue(job)) {
            return requeue(job, new Segment.Ending(JobState.REQUEUED, code, 0, at), null);
        }
        if (stoppedBy(job, Status.Cause.TIME_LIMIT)) {
            return finish(job, JobState.TIMEOUT, Reason.TIME_LIMIT, code, signal, at);
        }
        if (signal > 0) {
            return mayRequeue(job)
                    ? requeue(job, new Segment.Ending(JobState.FAILED, 0, signal, at), at.plus(delay(job)))
                    : finish(job, JobState.FAILED, Reason.RAISED_SIGNAL, 0, signal, at);
        }
        return code == 0
                ? finish(job, JobState.COMPLETED, Reason.NONE, 0, 0, at)
                : finish(job, JobState.FAILED, Reason.NON_ZERO_EXIT_CODE, code, 0, at);
    }

    private static boolean stoppedBy(Job job, Status.Cause cause) {
        return job.status().stop() != null && job.status().stop().cause() == cause;
    }

    private static boolean mayRequeue(Job job) {
        return job.status().requeues() < job.request().maxRequeues();
    }

    // 1, 2, 4 ... 60 seconds: a program that dies at once must not keep the machine busy with dying.
    private static Duration delay(Job job) {
        long seconds = 1L << Math.min(job.status().requeues(), 10);
        return Duration.ofSeconds(Math.min(seconds, LONGEST_DELAY_SECONDS));
    }

    private static Job requeue(Job job, Segment.Ending ending, Instant notBefore) {
        return job.ended(ending, job.status().pendingAgain(job.status().requeues() + 1, notBefore, false, null));
    }

    private static Job finish(Job job, JobState state, Reason reason, int code, int signal, Instant at) {
        Note note = signal > 0 && state == JobState.FAILED ? Note.of("Signal", signal) : null;
        return job.ended(
                new Segment.Ending(state, code, signal, at), job.status().ended(state, reason, note));
    }
}
