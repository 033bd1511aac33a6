package eu.leam.workbench.app;

import eu.leam.workbench.base.text.Texts;

/** Texts of the product in the user's language. */
public final class Messages {
    public static String DocumentHandler_redo;
    public static String DocumentHandler_redoOf;
    public static String DocumentHandler_undo;
    public static String DocumentHandler_undoOf;
    public static String ProjectStatus_branch;
    public static String ProjectStatus_left;
    public static String ProjectStatus_none;
    public static String ProjectStatus_opening;
    public static String ProjectStatus_readOnly;
    public static String ProjectStatus_runs;
    public static String ProjectStatus_takeover;
    public static String ProjectStatus_unsaved;
    public static String WindowAdvisor_title;

    static {
        Texts.initialize(Messages.class);
    }

    private Messages() {}
}
