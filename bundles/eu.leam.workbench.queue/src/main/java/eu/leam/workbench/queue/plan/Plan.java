package eu.leam.workbench.queue.plan;

import eu.leam.workbench.queue.job.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What the scheduler decided.
 *
 * @param start numbers of the jobs that start now, in this order
 * @param waiting why each other pending job waits
 * @param wake the next instant at which a begin time passes; null when none is awaited
 */
public record Plan(List<Long> start, Map<Long, Reason> waiting, Instant wake) {

    /** Whether some job starts, or will start without anybody's doing. */
    public boolean movesByItself() {
        return !start.isEmpty() || waiting.values().stream().anyMatch(Plan::passesByItself);
    }

    private static boolean passesByItself(Reason reason) {
        return switch (reason) {
            case PRIORITY, RESOURCES, BEGIN_TIME -> true;
            default -> false;
        };
    }
}
