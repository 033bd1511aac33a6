package eu.leam.workbench.queue.plan;

import eu.leam.workbench.queue.job.Dependency;
import eu.leam.workbench.queue.job.Job;
import eu.leam.workbench.queue.job.Machine;
import eu.leam.workbench.queue.job.ProcessMark;
import eu.leam.workbench.queue.job.Request;
import eu.leam.workbench.queue.job.Segment;
import eu.leam.workbench.queue.job.Status;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Jobs for tests of the decisions about them. */
public final class Jobs {
    public static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    public static final Machine HERE = new Machine("here", "id", "boot");

    private Jobs() {}

    public static Job pending(long id, int slots, long priority, int maxRequeues, Dependency... dependencies) {
        Request request = new Request(
                "job " + id,
                "run",
                List.of("true"),
                List.of("true", "--resume"),
                "/",
                Map.of(),
                slots,
                priority,
                List.of(dependencies),
                maxRequeues,
                false,
                null,
                0,
                "");
        return Job.submitted(id, "key " + id, request, NOON);
    }

    public static Job pending(long id) {
        return pending(id, 1, 1000, 0);
    }

    public static Job running(Job pending) {
        int number = pending.segments().size() + 1;
        return pending.begun(
                new Segment(number, number + "-0", HERE, new ProcessMark(1, 2), NOON.plusSeconds(1), null));
    }

    public static Job stopping(Job running, Status.Cause cause) {
        return running.with(running.status().stopping(cause, NOON.plusSeconds(2)));
    }

    public static Job ended(Job pending, int code) {
        return Verdict.of(running(pending), new Exit.Code(code), NOON.plusSeconds(3));
    }
}
