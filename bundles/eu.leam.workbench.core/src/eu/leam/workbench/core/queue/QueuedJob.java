package eu.leam.workbench.core.queue;

import eu.leam.workbench.cluster.Job;
import eu.leam.workbench.cluster.JobSegment;
import eu.leam.workbench.core.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * A job as people see it.
 *
 * @param id id of the job
 * @param name its name
 * @param run id of the run that it trains; empty for other jobs
 * @param subject what it works on: the run that it trains, or the model version that it scores with the suite; empty when not told
 * @param folder where it works; two projects may have runs of one id, and this tells them apart
 * @param state state in Slurm's words
 * @param reason why it waits or how it failed, one plain sentence; may be empty
 * @param priority higher runs earlier
 * @param submit when it was submitted
 * @param start when it started; null before
 * @param end when it ended; null before
 * @param stretches one for each start
 */
public record QueuedJob(
        String id,
        String name,
        String run,
        String subject,
        Path folder,
        String state,
        String reason,
        long priority,
        Instant submit,
        Instant start,
        Instant end,
        List<Stretch> stretches) {

    /**
     * One stretch between a start and an end.
     *
     * @param start when it started
     * @param end when it ended; null while it runs
     * @param state how it ended, in Slurm's words
     */
    public record Stretch(Instant start, Instant end, String state) {}

    public QueuedJob {
        stretches = List.copyOf(stretches);
    }

    /** The job as a queue reports it. */
    static QueuedJob of(Job job) {
        return new QueuedJob(
                job.id(),
                job.name(),
                isTraining(job) ? job.comment() : "",
                job.comment(),
                job.folder(),
                job.state().getLiteral(),
                job.reason().sentence(),
                job.priority(),
                job.submitted(),
                job.started().orElse(null),
                job.ended().orElse(null),
                job.segments().stream().map(QueuedJob::stretch).toList());
    }

    private static boolean isTraining(Job job) {
        return !job.comment().isEmpty() && job.name().equals(training(job.comment()));
    }

    /** Name of the job that trains a run. */
    static String training(String run) {
        return "train " + run;
    }

    private static Stretch stretch(JobSegment segment) {
        return new Stretch(
                segment.started(), segment.ended().orElse(null), segment.state().getLiteral());
    }

    /** Whether it trains the run of this id in this project. */
    public boolean trains(Place place, String id) {
        return run.equals(id) && isSame(folder, place.run(id));
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return one.equals(other) || Files.isSameFile(one, other);
        } catch (IOException ignored) { // one of them is gone, and their names differ
            return false;
        }
    }

    /** Whether it will not run any more by itself. */
    public boolean ended() {
        return switch (state) {
            case "PENDING", "RUNNING", "REQUEUED", "CONFIGURING", "COMPLETING", "SUSPENDED" -> false;
            default -> true;
        };
    }
}
