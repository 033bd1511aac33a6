package eu.leam.workbench.cluster;

import eu.leam.workbench.base.text.Texts;

/** Texts of this room. */
public final class Messages {
    public static String Local_interrupted;
    public static String Local_silent;
    public static String Local_unknownJob;
    public static String Note_alreadyEnded;
    public static String Note_folderMissing;
    public static String Note_folderNotAbsolute;
    public static String Note_noCommand;
    public static String Note_notPending;
    public static String Note_outOfRange;
    public static String Note_outputNotWritable;
    public static String Note_startFailed;
    public static String Note_stateNotWritable;
    public static String Note_tooManySlots;
    public static String Note_version;
    public static String Reason_badConstraints;
    public static String Reason_beginTime;
    public static String Reason_dependency;
    public static String Reason_dependencyNeverSatisfied;
    public static String Reason_jobHeldUser;
    public static String Reason_jobLaunchFailure;
    public static String Reason_nodeDown;
    public static String Reason_nonZeroExitCode;
    public static String Reason_priority;
    public static String Reason_raisedSignal;
    public static String Reason_resources;
    public static String Reason_timeLimit;
    public static String Start_failed;
    public static String Start_failedNext;
    public static String Start_journalTooNew;
    public static String Start_keeperFailed;
    public static String Start_keeperFailedNext;
    public static String Version_updateNext;

    static {
        Texts.initialize(Messages.class);
    }

    private Messages() {}

    /** Puts the arguments into the pattern. */
    public static String format(String pattern, Object... arguments) {
        return Texts.format(pattern, arguments);
    }
}
