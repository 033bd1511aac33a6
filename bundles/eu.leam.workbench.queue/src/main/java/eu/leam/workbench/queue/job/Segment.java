package eu.leam.workbench.queue.job;

import java.time.Instant;

/**
 * One stretch of a job between a start and an end.
 *
 * @param number 1 for the first start
 * @param attempt names its exit file, unique for ever
 * @param machine where it ran
 * @param process its wrapper
 * @param started when
 * @param ending how it ended; null while it runs
 */
public record Segment(
        int number, String attempt, Machine machine, ProcessMark process, Instant started, Ending ending) {

    /**
     * How a stretch ended.
     *
     * @param state COMPLETED, FAILED, CANCELLED, TIMEOUT, NODE_FAIL or REQUEUED
     * @param code exit code 0 to 255; 0 when a signal ended it
     * @param signal number of the signal that ended it; 0 = none
     * @param at when
     */
    public record Ending(JobState state, int code, int signal, Instant at) {}

    /** The same stretch, ended. */
    public Segment endedBy(Ending end) {
        return new Segment(number, attempt, machine, process, started, end);
    }
}
