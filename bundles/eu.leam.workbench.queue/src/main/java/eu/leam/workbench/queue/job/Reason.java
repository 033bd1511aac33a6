package eu.leam.workbench.queue.job;

import com.fasterxml.jackson.annotation.JsonValue;

/** Why a job waits or how it failed; the names are Slurm's. */
public enum Reason {
    NONE("None"),
    PRIORITY("Priority"),
    RESOURCES("Resources"),
    DEPENDENCY("Dependency"),
    DEPENDENCY_NEVER_SATISFIED("DependencyNeverSatisfied"),
    JOB_HELD_USER("JobHeldUser"),
    BEGIN_TIME("BeginTime"),
    BAD_CONSTRAINTS("BadConstraints"),
    NON_ZERO_EXIT_CODE("NonZeroExitCode"),
    RAISED_SIGNAL("RaisedSignal"),
    TIME_LIMIT("TimeLimit"),
    JOB_LAUNCH_FAILURE("JobLaunchFailure"),
    NODE_DOWN("NodeDown");

    private final String slurmName;

    Reason(String slurmName) {
        this.slurmName = slurmName;
    }

    /** The reason as {@code squeue} prints it. */
    @JsonValue
    public String slurmName() {
        return slurmName;
    }
}
