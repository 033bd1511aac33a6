package eu.leam.workbench.app;

import eu.leam.workbench.base.text.Texts;

/** Texts of the product in the user's language. */
public final class Messages {
    public static String AppearancePage_dark;
    public static String AppearancePage_light;
    public static String AppearancePage_note;
    public static String AppearancePage_question;
    public static String AppearancePage_system;
    public static String ClusterStatus_age;
    public static String ClusterStatus_ageTip;
    public static String ClusterStatus_idleTip;
    public static String ClusterStatus_minutes;
    public static String ClusterStatus_runs;
    public static String ClusterStatus_runsTip;
    public static String ClusterStatus_seconds;
    public static String ClusterStatus_thisMachine;
    public static String CommandNames_about;
    public static String CommandNames_back;
    public static String CommandNames_exit;
    public static String CommandNames_find;
    public static String CommandNames_forward;
    public static String CommandNames_keys;
    public static String CommandNames_perspective;
    public static String CommandNames_preferences;
    public static String CommandNames_redo;
    public static String CommandNames_reset;
    public static String CommandNames_save;
    public static String CommandNames_saveAll;
    public static String CommandNames_undo;
    public static String CommandNames_view;
    public static String DocumentHandler_redo;
    public static String DocumentHandler_redoOf;
    public static String DocumentHandler_undo;
    public static String DocumentHandler_undoOf;
    public static String GeneralPage_last;
    public static String GeneralPage_none;
    public static String GeneralPage_note;
    public static String GeneralPage_question;
    public static String LanguageChange_next;
    public static String LanguageChange_unwritable;
    public static String LanguagePage_note;
    public static String LanguagePage_question;
    public static String LanguagePage_restart;
    public static String LanguagePage_restartLater;
    public static String LanguagePage_restartNow;
    public static String LanguagePage_system;
    public static String LanguagePage_title;
    public static String MemoryStatus_tip;
    public static String MemoryStatus_used;
    public static String ProjectStatus_branch;
    public static String ProjectStatus_left;
    public static String ProjectStatus_none;
    public static String ProjectStatus_noneTip;
    public static String ProjectStatus_opening;
    public static String ProjectStatus_readOnly;
    public static String ProjectStatus_unsaved;
    public static String WindowAdvisor_title;

    static {
        Texts.initialize(Messages.class);
    }

    private Messages() {}
}
