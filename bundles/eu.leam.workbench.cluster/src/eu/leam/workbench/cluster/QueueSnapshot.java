package eu.leam.workbench.cluster;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All jobs of a queue at one instant.
 *
 * @param source name of the queue
 * @param observedAt when the queue said so, by its own clock
 * @param jobs in the order of their submission
 * @param notices what else the queue has to say, in the user's language, for instance that its journal was damaged
 */
public record QueueSnapshot(String source, Instant observedAt, List<Job> jobs, List<String> notices) {

    public QueueSnapshot {
        jobs = List.copyOf(jobs);
        notices = List.copyOf(notices);
    }

    /** A queue of which nothing is known yet: what a first snapshot is compared with. */
    public static QueueSnapshot empty(String source) {
        return new QueueSnapshot(source, Instant.EPOCH, List.of(), List.of());
    }

    /** The job of this id. */
    public Optional<Job> job(String id) {
        return jobs.stream().filter(job -> job.id().equals(id)).findFirst();
    }

    /** The jobs submitted for a run, oldest first. */
    public List<Job> ofRun(String runId) {
        return jobs.stream().filter(job -> job.comment().equals(runId)).toList();
    }

    /** The jobs that wait or run. */
    public List<Job> active() {
        return jobs.stream().filter(job -> !job.hasEnded()).toList();
    }

    /** What has changed since a former snapshot; time proportional to the number of jobs. */
    public QueueDifference since(QueueSnapshot former) {
        return QueueDifference.between(former, this);
    }
}
