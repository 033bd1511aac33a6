package eu.leam.workbench.queue.keep;

import eu.leam.workbench.queue.job.Dependency;
import eu.leam.workbench.queue.job.Job;
import eu.leam.workbench.queue.job.JobState;
import eu.leam.workbench.queue.job.Reason;
import eu.leam.workbench.queue.job.Refusal;
import eu.leam.workbench.queue.job.Request;
import eu.leam.workbench.queue.job.RequestRules;
import eu.leam.workbench.queue.job.Status;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/**
 * What a client may do with jobs. Each deed is on the disk when it returns, and can be sent again without harm. Belongs to the
 * keeper's thread.
 */
final class Deeds {
    private final JobTable table;
    private final int slots;

    Deeds(JobTable table, int slots) {
        this.table = table;
        this.slots = slots;
    }

    /** Takes a job in; the same key gives the same job. */
    Job submit(String key, Request request, Instant now) throws Refusal, IOException {
        Optional<Job> former = table.submittedAs(key);
        if (former.isPresent()) {
            return former.get();
        }
        RequestRules.check(request, slots);
        for (Dependency dependency : request.dependencies()) {
            table.require(dependency.job());
        }
        Job job = Job.submitted(table.nextId(), key, request, now);
        table.save(job);
        return job;
    }

    /** Takes a pending job out of the queue, or asks a running one to end. */
    Job cancel(long id, Instant now) throws Refusal, IOException {
        Job job = table.require(id);
        if (job.state() == JobState.CANCELLED || isBeingCancelled(job)) {
            return job;
        }
        if (job.state().isFinal()) {
            throw new Refusal("AlreadyEnded", id, job.state());
        }
        Status next = job.isPending()
                ? job.status().ended(JobState.CANCELLED, Reason.NONE, null)
                : job.status().stopping(Status.Cause.CANCEL, now);
        return saved(job.with(next));
    }

    /** Keeps a pending job from starting. */
    Job hold(long id) throws Refusal, IOException {
        Job job = requirePending(id);
        return saved(job.with(job.status().withHeld(true)));
    }

    /** Lets a held job start when its turn comes. */
    Job release(long id) throws Refusal, IOException {
        Job job = requirePending(id);
        return saved(job.with(job.status().withHeld(false)));
    }

    /** Gives a pending job another priority. */
    Job prioritise(long id, long priority) throws Refusal, IOException {
        RequestRules.checkPriority(priority);
        Job job = requirePending(id);
        return saved(job.with(job.status().withPriority(priority)));
    }

    /** Puts a pending job before all others; the priority may then be above what can be asked for. */
    Job top(long id) throws Refusal, IOException {
        Job job = requirePending(id);
        long largest = table.all().values().stream()
                .filter(other -> other.isPending() && other.id() != id)
                .mapToLong(other -> other.status().priority())
                .max()
                .orElse(0);
        return largest < job.status().priority()
                ? job
                : saved(job.with(job.status().withPriority(largest + 1)));
    }

    private static boolean isBeingCancelled(Job job) {
        Status.Stop stop = job.status().stop();
        return stop != null && stop.cause() == Status.Cause.CANCEL;
    }

    private Job requirePending(long id) throws Refusal {
        Job job = table.require(id);
        if (!job.isPending()) {
            throw new Refusal("NotPending", id, job.state());
        }
        return job;
    }

    private Job saved(Job job) throws IOException {
        table.save(job);
        return job;
    }
}
