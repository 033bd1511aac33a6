package eu.leam.workbench.queue.job;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A job of the queue, from its submission to its end.
 *
 * @param id its number, given once
 * @param key the client's own name of the submission, so that one that is sent again makes no second job
 * @param request what was asked for
 * @param status where it stands
 * @param segments each stretch that ran, oldest first
 * @param submitted when it was asked for
 */
public record Job(long id, String key, Request request, Status status, List<Segment> segments, Instant submitted) {

    public Job {
        segments = segments == null ? List.of() : List.copyOf(segments);
    }

    /** A job just submitted. */
    public static Job submitted(long id, String key, Request request, Instant now) {
        return new Job(id, key, request, Status.submitted(request), List.of(), now);
    }

    public JobState state() {
        return status.state();
    }

    public boolean isRunning() {
        return state() == JobState.RUNNING;
    }

    public boolean isPending() {
        return state() == JobState.PENDING;
    }

    /** The latest stretch; of a running job the one that runs. */
    public Segment current() {
        return segments.getLast();
    }

    /** When its last stretch ended, or when it was submitted if it never ran. */
    public Instant lastSeen() {
        return segments.isEmpty() || current().ending() == null
                ? submitted
                : current().ending().at();
    }

    /** What to run now: the command, or from the second stretch on the command that resumes. */
    public List<String> commandNow() {
        return segments.isEmpty() || request.resume().isEmpty() ? request.command() : request.resume();
    }

    public Job with(Status next) {
        return new Job(id, key, request, next, segments, submitted);
    }

    /** With a stretch that begins now. */
    public Job begun(Segment segment) {
        List<Segment> all = new ArrayList<>(segments);
        all.add(segment);
        return new Job(id, key, request, status.running(), all, submitted);
    }

    /** With its last stretch ended. */
    public Job ended(Segment.Ending ending, Status next) {
        List<Segment> all = new ArrayList<>(segments);
        all.add(all.removeLast().endedBy(ending));
        return new Job(id, key, request, next, all, submitted);
    }

    /** Without its last stretch, whose command was never started. */
    public Job neverBegun() {
        Status next = status.pendingAgain(status.requeues(), null, false, null);
        return new Job(id, key, request, next, segments.subList(0, segments.size() - 1), submitted);
    }
}
