package eu.leam.workbench.curves;

/** What the training says of itself in its {@code status.json}; unknown for folders of other programs. */
public enum RunStatus {
    RUNNING,
    COMPLETED,
    STOPPED,
    FAILED,
    UNKNOWN;

    /** The status of a trainer's word ({@code running}, {@code completed}, ...), unknown for any other word. */
    public static RunStatus of(String state) {
        return switch (state) {
            case "running" -> RUNNING;
            case "completed" -> COMPLETED;
            case "stopped" -> STOPPED;
            case "failed" -> FAILED;
            default -> UNKNOWN;
        };
    }

    /** Whether more points may still come. */
    public boolean isLive() {
        return this == RUNNING || this == UNKNOWN;
    }
}
