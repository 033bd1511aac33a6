package eu.leam.workbench.ui.run;

import eu.leam.workbench.core.session.RunInfo;

/** What can be done with a run that is there. */
enum RunDeed {
    STOP,
    RESUME,
    RECORD;

    /** Whether it can be done with a run as it stands. */
    boolean fits(RunInfo run) {
        return switch (this) {
            case STOP -> run.live();
            case RESUME ->
                !run.live() && !run.state().equals("COMPLETED") && !run.state().isEmpty();
            case RECORD -> !run.live() && !run.state().isEmpty();
        };
    }

    /** What the Progress view says meanwhile. */
    String words() {
        return switch (this) {
            case STOP -> Messages.RunDeed_stopping;
            case RESUME -> Messages.RunDeed_resuming;
            case RECORD -> Messages.RunDeed_recording;
        };
    }
}
