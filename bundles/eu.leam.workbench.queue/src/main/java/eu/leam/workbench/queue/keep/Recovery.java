package eu.leam.workbench.queue.keep;

import eu.leam.workbench.queue.job.Job;
import eu.leam.workbench.queue.job.Segment;
import eu.leam.workbench.queue.plan.Exit;
import eu.leam.workbench.queue.process.ExitFile;
import eu.leam.workbench.queue.process.JobFolder;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes up what an earlier keeper left: the jobs that the journal has as running, and those whose start a damaged journal lost but
 * whose exit file is there, so that none is started a second time.
 */
final class Recovery {
    private static final System.Logger LOG = System.getLogger(Recovery.class.getName());

    private final JobTable table;
    private final Watch watch;
    private final Path folder;

    Recovery(JobTable table, Watch watch, Path folder) {
        this.table = table;
        this.watch = watch;
        this.folder = folder;
    }

    void run(Instant now) {
        watch.look(now);
        for (Job job : List.copyOf(table.all().values())) {
            if (!job.state().isFinal()) {
                takeUpLostStarts(job, now);
            }
        }
        table.running().forEach(job -> LOG.log(Level.INFO, "job " + job.id() + ": taken up while it runs"));
    }

    private void takeUpLostStarts(Job job, Instant now) {
        Set<String> known = job.segments().stream().map(Segment::attempt).collect(Collectors.toSet());
        List<Segment> lost = JobFolder.of(folder, job.id()).exitFiles().stream()
                .filter(file -> !file.read().equals(Optional.of(new Exit.Never())))
                .map(ExitFile::segment)
                .flatMap(Optional::stream)
                .filter(segment -> !known.contains(segment.attempt()))
                .sorted(Comparator.comparingInt(Segment::number))
                .toList();
        for (Segment segment : lost) {
            Job present = table.all().get(job.id());
            if (present.isPending()) {
                LOG.log(Level.WARNING, "job " + job.id() + ": the journal lost its start " + segment.attempt());
                table.keep(present.begun(segment));
                watch.look(now);
            }
        }
    }
}
