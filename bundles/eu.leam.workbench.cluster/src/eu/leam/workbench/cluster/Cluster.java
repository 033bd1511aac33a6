package eu.leam.workbench.cluster;

import eu.leam.workbench.base.ByteSource;
import java.nio.file.Path;
import java.util.List;

/**
 * What can be done with a queue, be it of this machine or of a cluster. Every call has a time limit, leaves the queue whole when
 * it fails, and may be made from any thread but the window's; implementations are thread-safe.
 */
public interface Cluster {

    /** What people call it, for instance {@code local}. */
    String name();

    /**
     * Puts a job into the queue.
     *
     * @return the job's id
     * @throws ClusterException when it is refused or the queue cannot be reached; it then is not in the queue
     */
    String submit(JobRequest request) throws ClusterException;

    /** Takes a pending job out of the queue; asks a running one to end, and ends it after a grace. Twice is as good as once. */
    void cancel(String job) throws ClusterException;

    /** Keeps a pending job from starting until it is released. */
    void hold(String job) throws ClusterException;

    /** Lets a held job start when its turn comes. */
    void release(String job) throws ClusterException;

    /**
     * Gives a pending job another priority.
     *
     * @param priority larger goes first; 1 to 1,000,000,000
     */
    void reprioritise(String job, long priority) throws ClusterException;

    /** Puts a pending job before all others. */
    void top(String job) throws ClusterException;

    /** All jobs that the queue knows now: pending, running, and the latest that ended. */
    QueueSnapshot jobs() throws ClusterException;

    /** One job as it stands now. */
    Job job(String id) throws ClusterException;

    /** The machines that jobs run on. */
    List<Node> nodes() throws ClusterException;

    /** A file where the jobs run, to be read from an offset while it grows. */
    ByteSource file(Path path);
}
