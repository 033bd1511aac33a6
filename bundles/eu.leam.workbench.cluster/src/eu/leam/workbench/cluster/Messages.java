package eu.leam.workbench.cluster;

import eu.leam.workbench.base.text.Texts;

/** What this room says to people, in their language. */
public final class Messages {
    public static String Note_journalDamaged;
    public static String Note_journalTorn;
    public static String Note_outOfSight;
    public static String Note_outputNotWritable;
    public static String Note_signal;
    public static String Note_startFailed;
    public static String Note_stateNotWritable;
    public static String Note_workingFolderMissing;
    public static String Reach_interrupted;
    public static String Reach_interruptedNext;
    public static String Reach_noAnswer;
    public static String Reach_noAnswerNext;
    public static String Reach_noKeeper;
    public static String Reach_noKeeperNext;
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
    public static String Refusal_alreadyEnded;
    public static String Refusal_badVariable;
    public static String Refusal_badVariableNext;
    public static String Refusal_folderNotAbsolute;
    public static String Refusal_noCommand;
    public static String Refusal_notPending;
    public static String Refusal_notPendingNext;
    public static String Refusal_nulCharacter;
    public static String Refusal_other;
    public static String Refusal_outOfRange;
    public static String Refusal_stateNotWritable;
    public static String Refusal_stateNotWritableNext;
    public static String Refusal_tooManySlots;
    public static String Refusal_tooManySlotsNext;
    public static String Refusal_unknownJob;
    public static String Refusal_unknownJobNext;
    public static String Refusal_workingFolderMissing;
    public static String Refusal_workingFolderMissingNext;
    public static String Start_failed;
    public static String Start_failedNext;
    public static String Start_journalTooNew;
    public static String Start_keeperFailed;
    public static String Start_keeperFailedNext;
    public static String Version_keeperIsNewer;
    public static String Version_updateNext;

    static {
        Texts.initialize(Messages.class);
    }

    private Messages() {}
}
