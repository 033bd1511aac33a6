package eu.leam.workbench.core.queue;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.cluster.Cluster;
import eu.leam.workbench.cluster.ClusterException;
import eu.leam.workbench.cluster.Job;
import eu.leam.workbench.cluster.JobRequest;
import eu.leam.workbench.cluster.Node;
import eu.leam.workbench.cluster.local.KeeperLaunch;
import eu.leam.workbench.cluster.local.LocalCluster;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Messages;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.Programs;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** The queue of this machine as deeds use it: what a training or a scoring needs is asked for here and nowhere else. */
public final class Queue {
    private static final int MOST_REQUEUES = 20;
    private static final Duration LOOK = Duration.ofMillis(200);

    private final Environment environment;
    private final Programs programs;

    /** The local queue of the environment's user. */
    public Queue(Environment environment) {
        this.environment = environment;
        this.programs = new Programs(environment);
    }

    /** The queue itself; its keeper is started at the first call to it. */
    public Cluster cluster() throws DeedException {
        return new LocalCluster(launch(), environment);
    }

    private KeeperLaunch launch() throws DeedException {
        return KeeperLaunch.usual(programs.keeper(), environment);
    }

    /**
     * Refuses what the queue would refuse, before anything is written for it.
     *
     * @param slots cores that the job will take
     * @param priority what it will ask for; null for the usual
     */
    public void refuseImpossible(int slots, Long priority) throws LeamException {
        if (priority != null && (priority < 1 || priority > JobRequest.MAX_PRIORITY)) {
            throw DeedException.refused(
                    Messages.format(Messages.Queue_priority, priority),
                    Messages.format(Messages.Queue_priorityNext, JobRequest.MAX_PRIORITY));
        }
        int here = slots();
        if (slots > here) {
            throw DeedException.refused(Messages.format(Messages.Queue_slots, slots, here), Messages.Queue_slotsNext);
        }
    }

    private int slots() throws LeamException {
        try {
            return cluster().nodes().stream().mapToInt(Node::slots).sum();
        } catch (ClusterException e) {
            throw unreachable(e);
        }
    }

    /** Submits the training whose plan lies in the folder; it goes on from its last checkpoint when it is started again. */
    public String submitTraining(String run, Path folder, int threads, Long priority) throws LeamException {
        return submitTraining(run, folder, threads, priority, false);
    }

    /** Submits a training; with {@code resume} its first start, too, goes on from the last checkpoint. */
    public String submitTraining(String run, Path folder, int threads, Long priority, boolean resume)
            throws LeamException {
        List<String> again = programs.trainer("train", "--folder", folder.toString(), "--resume");
        List<String> first = resume ? again : programs.trainer("train", "--folder", folder.toString());
        JobRequest.Builder request = JobRequest.of(QueuedJob.training(run), folder, first)
                .comment(run)
                .requeue(MOST_REQUEUES, again)
                .environment(programs.trainerEnvironment(threads))
                .slots(threads)
                .output(folder.resolve("trainer.log"));
        return submit(priority == null ? request : request.priority(priority));
    }

    /**
     * Submits the scoring of {@code items.jsonl} in the folder into {@code scores.jsonl} there.
     *
     * @param name what is scored: model version and suite
     */
    public String submitScoring(String name, Path folder, Path checkpoint) throws LeamException {
        List<String> command = programs.trainer(
                "score",
                "--checkpoint",
                checkpoint.toString(),
                "--items",
                folder.resolve("items.jsonl").toString(),
                "--out",
                folder.resolve("scores.jsonl").toString(),
                "--threads",
                "1");
        return submit(JobRequest.of("score " + name, folder, command)
                .comment(name)
                .requeue(2, command)
                .environment(programs.trainerEnvironment(1))
                .output(folder.resolve("score.log")));
    }

    /** The newest job of a project's run; empty when the queue knows none. Another project's run of that id is not it. */
    public Optional<QueuedJob> ofRun(Place place, String run) throws LeamException {
        return all().stream().filter(job -> job.trains(place, run)).reduce((former, later) -> later);
    }

    /** All jobs, newest last. */
    public List<QueuedJob> all() throws LeamException {
        try {
            return cluster().jobs().jobs().stream().map(QueuedJob::of).toList();
        } catch (ClusterException e) {
            throw unreachable(e);
        }
    }

    /** The machines that the jobs run on. */
    public List<Node> nodes() throws LeamException {
        try {
            return cluster().nodes();
        } catch (ClusterException e) {
            throw unreachable(e);
        }
    }

    /** Where the keeper has its journal and log. */
    public Path folder() throws LeamException {
        return launch().folder();
    }

    /** Waits until the job has ended; a cancel cancels the job. Fails when the job did. */
    public void await(String id, Path folder, Progress progress) throws LeamException {
        try {
            Cluster cluster = cluster();
            while (true) {
                if (progress.cancelled()) {
                    cluster.cancel(id);
                    progress.checkCancelled();
                }
                Job job = cluster.job(id);
                if (job.hasEnded()) {
                    refuseFailed(QueuedJob.of(job), folder);
                    return;
                }
                LockSupport.parkNanos(LOOK.toNanos());
            }
        } catch (ClusterException e) {
            throw unreachable(e);
        }
    }

    private String submit(JobRequest.Builder request) throws LeamException {
        try {
            return cluster().submit(request.build());
        } catch (ClusterException e) {
            throw unreachable(e);
        }
    }

    private static void refuseFailed(QueuedJob job, Path folder) throws DeedException {
        if (!job.state().equals("COMPLETED")) {
            throw DeedException.refused(
                    Messages.format(Messages.Queue_jobFailed, job.name(), job.id(), job.state(), job.reason()),
                    Messages.format(Messages.Queue_jobFailedNext, folder));
        }
    }

    /** A queue that nobody answers for is told as such, so that the command line can say 3. */
    static LeamException unreachable(ClusterException failure) {
        return switch (failure.kind()) {
            case NOT_REACHABLE, VERSION, INTERRUPTED ->
                DeedException.unreachable(failure.getMessage(), failure.nextStep(), failure);
            case REFUSED, UNKNOWN_JOB -> failure;
        };
    }
}
