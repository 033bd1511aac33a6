package eu.leam.workbench.trainer.train;

/** How a run's segment ended. */
public enum Ending {
    /** All steps are made. */
    COMPLETED,
    /** Left after the step the command line named, with a checkpoint. */
    STOPPED,
    /** Left because a signal asked to, with a checkpoint, to be queued again. */
    REQUEUE
}
