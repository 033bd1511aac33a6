package eu.leam.workbench.cluster;

import eu.leam.workbench.model.document.RunState;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One stretch of a job between a start and an end.
 *
 * @param number 1 for the first start
 * @param host where it ran
 * @param pid number of its process there; the leader of the session of all its processes
 * @param started when it began
 * @param ended when it ended; empty while it runs
 * @param state how it ended: REQUEUED when it went back to the queue of its own will; RUNNING while it runs
 * @param exit how its process ended; empty while it runs, and when nobody knows
 */
public record JobSegment(
        int number,
        String host,
        long pid,
        Instant started,
        Optional<Instant> ended,
        RunState state,
        Optional<ExitStatus> exit) {

    /** How long it has run up to its end, or up to now. */
    public Duration elapsed(Instant now) {
        return Duration.between(started, ended.orElse(now));
    }
}
