package eu.leam.workbench.ui.document;

import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.core.edit.EditedDocument;
import eu.leam.workbench.core.project.ProjectHolder;
import eu.leam.workbench.ui.Messages;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/**
 * What stands above a document's text when its user must know or decide something. Without a window.
 *
 * @param words one or two whole sentences; empty when there is nothing to say
 * @param grave whether something was refused or lost, rather than merely to be known
 * @param choices what the user can do about it
 */
record Banner(String words, boolean grave, List<Choice> choices) {
    static final Banner NONE = new Banner("", false, List.of());

    /** What a user can do about it. */
    enum Choice {
        RESTORE,
        GIVE_UP,
        TAKE_THEIRS,
        KEEP_OURS,
        /** To be asked first. */
        TAKE_OVER,
        TAKE_OVER_NOW,
        LEAVE;

        /** The link's text. */
        String label() {
            return switch (this) {
                case RESTORE -> Messages.Banner_restore;
                case GIVE_UP -> Messages.Banner_giveUp;
                case TAKE_THEIRS -> Messages.Banner_takeTheirs;
                case KEEP_OURS -> Messages.Banner_keepOurs;
                case TAKE_OVER -> Messages.Banner_takeOver;
                case TAKE_OVER_NOW -> Messages.Banner_takeOverNow;
                case LEAVE -> Messages.Banner_leave;
            };
        }
    }

    /** Why a document can only be read. */
    static Banner readOnly(String why) {
        return why.isEmpty() ? NONE : new Banner(Texts.format(Messages.DocumentForm_readOnly, why), false, List.of());
    }

    /** Why a document can only be read while another window holds the project, from which it can be taken over. */
    static Banner held(String why) {
        return new Banner(readOnly(why).words(), false, List.of(Choice.TAKE_OVER));
    }

    /** The question before a project is taken over: from whom, and what may be lost by it. */
    static Banner takeover(Path folder, ProjectHolder holder) {
        String words = Texts.format(
                Messages.Banner_takeOverMeans,
                folder.getFileName(),
                holder.user(),
                holder.host(),
                holder.process(),
                when(holder.since()));
        return new Banner(words, true, List.of(Choice.TAKE_OVER_NOW, Choice.LEAVE));
    }

    /** What there is to say of an open document; what a save had to tell comes where nothing is to be decided. */
    static Banner of(EditedDocument document, Banner told) {
        return switch (document.state()) {
            case LEFT_BEHIND ->
                new Banner(
                        Texts.format(Messages.Banner_left, when(document.left())),
                        false,
                        List.of(Choice.RESTORE, Choice.GIVE_UP));
            case CHANGED_ON_DISK ->
                document.dirty()
                        ? new Banner(Messages.Banner_changed, true, List.of(Choice.TAKE_THEIRS, Choice.KEEP_OURS))
                        : readOnly(document.readOnly());
            case GONE_FROM_DISK ->
                new Banner(Messages.Banner_gone, true, List.of(Choice.TAKE_THEIRS, Choice.KEEP_OURS));
            case SOUND -> document.readOnly().isEmpty() ? told : readOnly(document.readOnly());
        };
    }

    private static String when(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withZone(ZoneId.systemDefault())
                .format(instant);
    }
}
