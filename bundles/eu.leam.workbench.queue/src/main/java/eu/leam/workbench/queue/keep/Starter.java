package eu.leam.workbench.queue.keep;

import eu.leam.workbench.queue.job.Job;
import eu.leam.workbench.queue.job.JobState;
import eu.leam.workbench.queue.job.Note;
import eu.leam.workbench.queue.job.Reason;
import eu.leam.workbench.queue.job.Refusal;
import eu.leam.workbench.queue.plan.Plan;
import eu.leam.workbench.queue.plan.Scheduler;
import eu.leam.workbench.queue.process.Launcher;
import eu.leam.workbench.queue.process.Waiting;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Starts the jobs whose turn it is, and knows why the others wait. */
final class Starter {
    private static final System.Logger LOG = System.getLogger(Starter.class.getName());
    private static final Duration RETRY = Duration.ofSeconds(3);

    private final JobTable table;
    private final Launcher launcher;
    private final int slots;
    private final Map<Long, Note> troubles = new HashMap<>();
    private Plan plan = new Plan(List.of(), Map.of(), null);
    private Instant retryAt;

    Starter(JobTable table, Launcher launcher, int slots) {
        this.table = table;
        this.launcher = launcher;
        this.slots = slots;
    }

    /** Starts what can start now; does nothing when nothing has changed and no begin time has passed. */
    void start(Instant now) {
        boolean due = passed(plan.wake(), now) || passed(retryAt, now);
        if (!table.takeChanged() && !due) {
            return;
        }
        retryAt = null;
        troubles.clear();
        plan = Scheduler.plan(table.all(), slots, now);
        for (long id : plan.start()) {
            launch(table.all().get(id), now);
        }
    }

    /** Why the job waits or how it ended. */
    Reason reason(Job job) {
        return job.isPending()
                ? plan.waiting().getOrDefault(job.id(), Reason.NONE)
                : job.status().reason();
    }

    /** The circumstances of the job; null when there are none. */
    Note note(Job job) {
        return troubles.getOrDefault(job.id(), job.status().note());
    }

    /** Whether a job runs or will be started without anybody's doing. */
    boolean hasWork() {
        return !table.running().isEmpty() || plan.movesByItself() || retryAt != null;
    }

    private static boolean passed(Instant instant, Instant now) {
        return instant != null && !instant.isAfter(now);
    }

    private void launch(Job job, Instant now) {
        try {
            Waiting waiting = launcher.launch(job, now);
            saveOrForget(job, waiting);
            waiting.go();
            LOG.log(
                    Level.INFO,
                    "job " + job.id() + ": started as process "
                            + waiting.segment().process().pid());
        } catch (Refusal e) {
            LOG.log(Level.WARNING, "job " + job.id() + " cannot be started: " + e.getMessage());
            table.keep(job.with(job.status().ended(JobState.FAILED, Reason.JOB_LAUNCH_FAILURE, e.note())));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "job " + job.id() + " cannot be started yet: " + e.getMessage());
            troubles.put(job.id(), Note.of("StateNotWritable", e.getMessage()));
            retryAt = now.plus(RETRY);
        }
    }

    // The command must not run unless the next keeper would know of it.
    private void saveOrForget(Job job, Waiting waiting) throws IOException {
        try {
            table.save(job.begun(waiting.segment()));
        } catch (IOException e) {
            waiting.forget();
            throw e;
        }
    }
}
