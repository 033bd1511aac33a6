package eu.leam.workbench.queue.plan;

import eu.leam.workbench.queue.job.Dependency;
import eu.leam.workbench.queue.job.Job;
import eu.leam.workbench.queue.job.JobState;
import eu.leam.workbench.queue.job.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides who runs: larger priority first, then first come first served. A job that does not fit yet lets none pass that comes
 * after it, so that a wide job is never starved by narrow ones.
 */
public final class Scheduler {
    private static final Comparator<Job> ORDER = Comparator.<Job>comparingLong(
                    job -> job.status().priority())
            .reversed()
            .thenComparingLong(Job::id);

    private final Map<Long, Job> jobs;
    private final int slots;
    private final Instant now;
    private final List<Long> start = new ArrayList<>();
    private final Map<Long, Reason> waiting = new HashMap<>();
    private Instant wake;

    private Scheduler(Map<Long, Job> jobs, int slots, Instant now) {
        this.jobs = jobs;
        this.slots = slots;
        this.now = now;
    }

    /**
     * Plans the next starts.
     *
     * @param jobs all jobs by number, those that ended too, for others may depend on them
     * @param slots all slots of this machine
     * @param now begin times up to now have passed
     */
    public static Plan plan(Map<Long, Job> jobs, int slots, Instant now) {
        return new Scheduler(jobs, slots, now).plan();
    }

    private Plan plan() {
        int used = jobs.values().stream()
                .filter(Job::isRunning)
                .mapToInt(job -> job.request().slots())
                .sum();
        int free = slots - used;
        boolean blocked = false;
        List<Job> pending =
                jobs.values().stream().filter(Job::isPending).sorted(ORDER).toList();
        for (Job job : pending) {
            Reason obstacle = obstacle(job);
            if (obstacle != Reason.NONE) {
                waiting.put(job.id(), obstacle);
            } else if (blocked) {
                waiting.put(job.id(), Reason.PRIORITY);
            } else if (job.request().slots() > free) {
                waiting.put(job.id(), Reason.RESOURCES);
                blocked = true;
            } else {
                start.add(job.id());
                free -= job.request().slots();
            }
        }
        return new Plan(List.copyOf(start), Map.copyOf(waiting), wake);
    }

    private Reason obstacle(Job job) {
        if (job.status().held()) {
            return Reason.JOB_HELD_USER;
        }
        if (job.request().slots() > slots) {
            return Reason.BAD_CONSTRAINTS;
        }
        Reason dependency = dependencies(job);
        if (dependency != Reason.NONE) {
            return dependency;
        }
        Instant eligible = job.status().eligible();
        if (eligible == null || !eligible.isAfter(now)) {
            return Reason.NONE;
        }
        wake = wake == null || eligible.isBefore(wake) ? eligible : wake;
        return Reason.BEGIN_TIME;
    }

    private Reason dependencies(Job job) {
        Reason worst = Reason.NONE;
        for (Dependency dependency : job.request().dependencies()) {
            Reason reason = dependency(dependency);
            if (reason == Reason.DEPENDENCY_NEVER_SATISFIED) {
                return reason;
            }
            worst = reason == Reason.NONE ? worst : reason;
        }
        return worst;
    }

    // A job that is no longer known has ended; with which code nobody can say any more.
    private Reason dependency(Dependency dependency) {
        Job other = jobs.get(dependency.job());
        if (other != null && !other.state().isFinal()) {
            return Reason.DEPENDENCY;
        }
        boolean kept = dependency.kind() == Dependency.Kind.AFTER_ANY
                || (other != null && other.state() == JobState.COMPLETED);
        return kept ? Reason.NONE : Reason.DEPENDENCY_NEVER_SATISFIED;
    }
}
