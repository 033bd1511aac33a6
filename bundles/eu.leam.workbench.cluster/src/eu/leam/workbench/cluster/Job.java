package eu.leam.workbench.cluster;

import eu.leam.workbench.model.document.RunState;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A job as a queue reports it.
 *
 * @param id names it within its queue
 * @param name what people call it
 * @param comment the run id it was submitted with
 * @param state where it stands; a job that went back to the queue is PENDING, and its segments tell
 * @param reason why it waits or how it failed
 * @param command program and arguments of the first start
 * @param resumeCommand those of every later start; empty means the command again
 * @param folder working folder
 * @param output file with what it printed, all starts one after the other
 * @param slots how many slots it takes
 * @param priority larger goes first
 * @param held whether it waits for a release
 * @param stopping whether it was asked to end and has not yet
 * @param maxRequeues how often it may go back to the queue
 * @param requeues how often it did
 * @param dependencies jobs that must have ended first
 * @param submitted when it came into the queue
 * @param begin not to be started before; empty = at any time
 * @param timeLimit longest run of one start; empty = none
 * @param segments each stretch that ran, oldest first
 */
public record Job(
        String id,
        String name,
        String comment,
        RunState state,
        Reason reason,
        List<String> command,
        List<String> resumeCommand,
        Path folder,
        Path output,
        int slots,
        long priority,
        boolean held,
        boolean stopping,
        int maxRequeues,
        int requeues,
        List<Dependency> dependencies,
        Instant submitted,
        Optional<Instant> begin,
        Optional<Duration> timeLimit,
        List<JobSegment> segments) {

    public Job {
        command = List.copyOf(command);
        resumeCommand = List.copyOf(resumeCommand);
        dependencies = List.copyOf(dependencies);
        segments = List.copyOf(segments);
    }

    /** Whether nothing more will happen to it. */
    public boolean hasEnded() {
        return state != RunState.PENDING && state != RunState.RUNNING;
    }

    /** The latest stretch; empty when it was never started. */
    public Optional<JobSegment> latest() {
        return segments.isEmpty() ? Optional.empty() : Optional.of(segments.getLast());
    }

    /** When it was first started. */
    public Optional<Instant> started() {
        return segments.isEmpty()
                ? Optional.empty()
                : Optional.of(segments.getFirst().started());
    }

    /** When it ended for good; empty for a job that was cancelled before it ever ran. */
    public Optional<Instant> ended() {
        return hasEnded() ? latest().flatMap(JobSegment::ended) : Optional.empty();
    }

    /** How its last process ended. */
    public Optional<ExitStatus> exit() {
        return latest().flatMap(JobSegment::exit);
    }

    /** How long it has run, all starts together. */
    public Duration elapsed(Instant now) {
        return segments.stream().map(segment -> segment.elapsed(now)).reduce(Duration.ZERO, Duration::plus);
    }
}
