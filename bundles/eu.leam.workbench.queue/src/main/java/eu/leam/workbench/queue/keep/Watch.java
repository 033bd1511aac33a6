package eu.leam.workbench.queue.keep;

import eu.leam.workbench.queue.job.Job;
import eu.leam.workbench.queue.job.Machine;
import eu.leam.workbench.queue.job.Segment;
import eu.leam.workbench.queue.job.Status;
import eu.leam.workbench.queue.plan.Exit;
import eu.leam.workbench.queue.plan.Verdict;
import eu.leam.workbench.queue.process.ExitFile;
import eu.leam.workbench.queue.process.JobFolder;
import eu.leam.workbench.queue.process.Processes;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks after the jobs that run, its own and those an earlier keeper started alike: notices their end, and ends those that were
 * cancelled or have used up their time.
 */
final class Watch {
    private static final System.Logger LOG = System.getLogger(Watch.class.getName());

    private final JobTable table;
    private final Path folder;
    private final Machine here;
    private final Duration grace;
    private final Set<Long> asked = new HashSet<>();

    Watch(JobTable table, Path folder, Machine here, Duration grace) {
        this.table = table;
        this.folder = folder;
        this.here = here;
        this.grace = grace;
    }

    /** Looks at each running job once. */
    void look(Instant now) {
        for (Job job : table.running()) {
            Optional<Exit> exit = observe(job);
            if (exit.isPresent()) {
                end(job, exit.get(), now);
            } else {
                press(job, now);
            }
        }
    }

    private Optional<Exit> observe(Job job) {
        Segment segment = job.current();
        ExitFile file = exitFile(job);
        Optional<Exit> left = file.read();
        if (left.isPresent()) {
            return left;
        }
        if (!here.sharesProcessesWith(segment.machine())) {
            return Optional.of(here.isSame(segment.machine()) ? new Exit.Vanished() : new Exit.OutOfSight());
        }
        if (Processes.runs(segment.process())) {
            return Optional.empty();
        }
        left = file.read();
        if (left.isPresent()) { // written between the first look and the wrapper's end
            return left;
        }
        return killed(segment) ? Optional.empty() : Optional.of(new Exit.Vanished());
    }

    // Without its wrapper a job's end would go unnoticed, and a second start would run beside the first.
    private static boolean killed(Segment segment) {
        List<ProcessHandle> rest = Processes.members(segment.process());
        rest.forEach(ProcessHandle::destroyForcibly);
        return !rest.isEmpty();
    }

    private void end(Job job, Exit exit, Instant now) {
        if (exit instanceof Exit.Code) {
            killed(job.current()); // what the job left behind would use slots that are given out again
        }
        Instant written = exit instanceof Exit.Code ? exitFile(job).writtenAt(now) : now;
        Instant at = written.isBefore(job.current().started()) ? now : written;
        Job ended = Verdict.of(job, exit, at);
        table.keep(ended);
        asked.remove(job.id());
        LOG.log(Level.INFO, "job " + job.id() + ": " + exit + ", now " + ended.state());
    }

    private void press(Job job, Instant now) {
        Status.Stop stop = job.status().stop();
        if (stop == null) {
            if (isOverTime(job, now)) {
                table.keep(job.with(job.status().stopping(Status.Cause.TIME_LIMIT, now)));
            }
            return;
        }
        List<ProcessHandle> members = Processes.members(job.current().process());
        if (now.isBefore(stop.since().plus(grace))) {
            if (asked.add(job.id())) {
                members.forEach(ProcessHandle::destroy);
                if (members.isEmpty()) { // the wrapper has not come to its command yet: ask again
                    asked.remove(job.id());
                }
            }
        } else if (members.isEmpty()) {
            ProcessHandle.of(job.current().process().pid()).ifPresent(ProcessHandle::destroyForcibly);
        } else {
            members.forEach(ProcessHandle::destroyForcibly);
        }
    }

    private static boolean isOverTime(Job job, Instant now) {
        long limit = job.request().timeLimitSeconds();
        return limit > 0 && now.isAfter(job.current().started().plusSeconds(limit));
    }

    private ExitFile exitFile(Job job) {
        return JobFolder.of(folder, job.id()).exitFile(job.current().attempt());
    }
}
