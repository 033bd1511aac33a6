package eu.leam.workbench.ui;

import java.util.Locale;

/** A run's state as the window tells it: a word, and a shape beside the colour. */
public record RunState(String word, Icons icon) {

    /** The state for a word of Slurm; a word that is not known stands as it is. */
    public static RunState of(String slurm) {
        return switch (slurm.toUpperCase(Locale.ROOT)) {
            case "PENDING" -> new RunState(Messages.RunState_pending, Icons.PENDING);
            case "RUNNING" -> new RunState(Messages.RunState_running, Icons.RING);
            case "COMPLETED" -> new RunState(Messages.RunState_completed, Icons.GOOD);
            case "FAILED" -> new RunState(Messages.RunState_failed, Icons.BAD);
            case "CANCELLED" -> new RunState(Messages.RunState_cancelled, Icons.CAUTION);
            case "TIMEOUT" -> new RunState(Messages.RunState_timeout, Icons.BAD);
            case "NODE_FAIL", "BOOT_FAIL" -> new RunState(Messages.RunState_nodeFail, Icons.BAD);
            case "PREEMPTED" -> new RunState(Messages.RunState_preempted, Icons.CAUTION);
            case "REQUEUED" -> new RunState(Messages.RunState_requeued, Icons.CAUTION);
            case "OUT_OF_MEMORY" -> new RunState(Messages.RunState_outOfMemory, Icons.BAD);
            case "DEADLINE" -> new RunState(Messages.RunState_deadline, Icons.BAD);
            case "" -> new RunState(Messages.RunState_unknown, Icons.PENDING);
            case "STOPPED" -> new RunState(Messages.RunState_stopped, Icons.CAUTION);
            default -> new RunState(slurm.toLowerCase(Locale.ROOT), Icons.PENDING);
        };
    }
}
