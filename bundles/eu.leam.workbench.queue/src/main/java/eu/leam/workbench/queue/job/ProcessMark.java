package eu.leam.workbench.queue.job;

/**
 * Names one process for good: a process number alone is given out again.
 *
 * @param pid process number, also of its session
 * @param start its start: clock ticks since boot on Linux, milliseconds since 1970 elsewhere
 */
public record ProcessMark(long pid, long start) {}
