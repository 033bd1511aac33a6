package eu.leam.workbench.queue.job;

/** Where a job or one stretch of it stands; named as Slurm names it. */
public enum JobState {
    PENDING,
    RUNNING,
    COMPLETED,
    FAILED,
    CANCELLED,
    TIMEOUT,
    /** The process vanished without leaving an exit code, as after a power loss. */
    NODE_FAIL,
    /** Only of a stretch: it ended, and the job went back to the queue. */
    REQUEUED;

    /** Whether nothing more will happen to the job. */
    public boolean isFinal() {
        return this != PENDING && this != RUNNING && this != REQUEUED;
    }
}
