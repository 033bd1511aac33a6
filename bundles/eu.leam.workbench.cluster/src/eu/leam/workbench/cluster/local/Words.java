package eu.leam.workbench.cluster.local;

import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.cluster.ClusterException;
import eu.leam.workbench.cluster.ClusterException.Kind;
import eu.leam.workbench.cluster.Messages;

/** Says the keeper's codes in the user's language. */
final class Words {
    private Words() {}

    /** A note about a job or the queue as one sentence; an unknown code with its arguments as they are. */
    static String note(Wire.Note note) {
        String pattern =
                switch (note.code()) {
                    case "JournalDamaged" -> Messages.Note_journalDamaged;
                    case "JournalTorn" -> Messages.Note_journalTorn;
                    case "OutOfSight" -> Messages.Note_outOfSight;
                    case "Signal" -> Messages.Note_signal;
                    case "WorkingFolderMissing" -> Messages.Note_workingFolderMissing;
                    case "OutputNotWritable" -> Messages.Note_outputNotWritable;
                    case "StartFailed" -> Messages.Note_startFailed;
                    case "StateNotWritable" -> Messages.Note_stateNotWritable;
                    default -> null;
                };
        return pattern == null
                ? note.code() + " " + note.arguments()
                : Texts.format(pattern, note.arguments().toArray());
    }

    /** What the keeper refused, and what to do. */
    static ClusterException refusal(Wire.Note note) {
        return switch (note.code()) {
            case "UnknownJob" ->
                new ClusterException(
                        Kind.UNKNOWN_JOB,
                        said(Messages.Refusal_unknownJob, note),
                        Messages.Refusal_unknownJobNext,
                        null);
            case "VersionMismatch" ->
                new ClusterException(
                        Kind.VERSION, said(Messages.Version_keeperIsNewer, note), Messages.Version_updateNext, null);
            case "AlreadyEnded" -> refused(Messages.Refusal_alreadyEnded, "", note);
            case "NotPending" -> refused(Messages.Refusal_notPending, Messages.Refusal_notPendingNext, note);
            case "NoCommand" -> refused(Messages.Refusal_noCommand, "", note);
            case "BadVariable" -> refused(Messages.Refusal_badVariable, Messages.Refusal_badVariableNext, note);
            case "NulCharacter" -> refused(Messages.Refusal_nulCharacter, "", note);
            case "FolderNotAbsolute" -> refused(Messages.Refusal_folderNotAbsolute, "", note);
            case "WorkingFolderMissing" ->
                refused(Messages.Refusal_workingFolderMissing, Messages.Refusal_workingFolderMissingNext, note);
            case "OutOfRange" -> refused(Messages.Refusal_outOfRange, "", note);
            case "TooManySlots" -> refused(Messages.Refusal_tooManySlots, Messages.Refusal_tooManySlotsNext, note);
            case "StateNotWritable" ->
                refused(Messages.Refusal_stateNotWritable, Messages.Refusal_stateNotWritableNext, note);
            default ->
                new ClusterException(
                        Kind.REFUSED,
                        Texts.format(Messages.Refusal_other, note.code(), String.join(", ", note.arguments())),
                        "",
                        null);
        };
    }

    private static ClusterException refused(String pattern, String nextStep, Wire.Note note) {
        return new ClusterException(Kind.REFUSED, said(pattern, note), nextStep, null);
    }

    private static String said(String pattern, Wire.Note note) {
        return Texts.format(pattern, note.arguments().toArray());
    }
}
