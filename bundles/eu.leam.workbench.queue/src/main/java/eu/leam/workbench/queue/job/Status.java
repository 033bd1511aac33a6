package eu.leam.workbench.queue.job;

import java.time.Instant;

/**
 * Where a job stands.
 *
 * @param state its state
 * @param reason how it ended; a pending job's reason is computed anew by the scheduler
 * @param note the circumstances; null when there are none
 * @param priority larger goes first
 * @param held whether it waits for an unhold
 * @param requeues how often it went back to the queue
 * @param eligible not to be started before; null = at any time
 * @param stop that and why its process was asked to end; null when it was not
 */
public record Status(
        JobState state,
        Reason reason,
        Note note,
        long priority,
        boolean held,
        int requeues,
        Instant eligible,
        Stop stop) {

    /** Why a process is asked to end. */
    public enum Cause {
        CANCEL,
        TIME_LIMIT
    }

    /** A process was asked to end: the cause, and since when it has known. */
    public record Stop(Cause cause, Instant since) {}

    /** A new job's. */
    public static Status submitted(Request request) {
        return new Status(
                JobState.PENDING, Reason.NONE, null, request.priority(), request.held(), 0, request.begin(), null);
    }

    /** Runs from now on. */
    public Status running() {
        return new Status(JobState.RUNNING, Reason.NONE, null, priority, false, requeues, null, null);
    }

    /** Has ended for good. */
    public Status ended(JobState last, Reason why, Note circumstances) {
        return new Status(last, why, circumstances, priority, false, requeues, null, null);
    }

    /** Is back in the queue; a counted requeue or an attempt that never began. */
    public Status pendingAgain(int count, Instant notBefore, boolean hold, Note circumstances) {
        return new Status(JobState.PENDING, Reason.NONE, circumstances, priority, hold, count, notBefore, null);
    }

    /** With another hold; a hold that is taken off takes its note along. */
    public Status withHeld(boolean hold) {
        return new Status(state, reason, hold ? note : null, priority, hold, requeues, eligible, stop);
    }

    /** With another priority. */
    public Status withPriority(long value) {
        return new Status(state, reason, note, value, held, requeues, eligible, stop);
    }

    /** With its process asked to end. */
    public Status stopping(Cause cause, Instant now) {
        return new Status(state, reason, note, priority, held, requeues, eligible, new Stop(cause, now));
    }

    /** With other circumstances. */
    public Status withNote(Note circumstances) {
        return new Status(state, reason, circumstances, priority, held, requeues, eligible, stop);
    }
}
