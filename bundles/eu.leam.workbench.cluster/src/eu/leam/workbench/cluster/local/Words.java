package eu.leam.workbench.cluster.local;

import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.cluster.Messages;

/** Says the keeper's remarks in the user's language. */
final class Words {
    private Words() {}

    /** One whole sentence; an unknown code stands for itself with what it is about. */
    static String note(Wire.Note note) {
        String pattern = switch (note.code()) {
            case "UnknownJob" -> Messages.Local_unknownJob;
            case "AlreadyEnded" -> Messages.Note_alreadyEnded;
            case "NotPending" -> Messages.Note_notPending;
            case "WorkingFolderMissing" -> Messages.Note_folderMissing;
            case "FolderNotAbsolute" -> Messages.Note_folderNotAbsolute;
            case "NoCommand" -> Messages.Note_noCommand;
            case "TooManySlots" -> Messages.Note_tooManySlots;
            case "OutOfRange" -> Messages.Note_outOfRange;
            case "OutputNotWritable" -> Messages.Note_outputNotWritable;
            case "StartFailed" -> Messages.Note_startFailed;
            case "StateNotWritable" -> Messages.Note_stateNotWritable;
            case "VersionMismatch" -> Messages.Note_version;
            default -> "";
        };
        return pattern.isEmpty()
                ? (note.code() + " " + String.join(", ", note.arguments())).strip()
                : Texts.format(pattern, note.argument(0), note.argument(1), note.argument(2));
    }
}
