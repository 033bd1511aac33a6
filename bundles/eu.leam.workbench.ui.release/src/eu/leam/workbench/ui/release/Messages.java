package eu.leam.workbench.ui.release;

import eu.leam.workbench.base.text.Texts;

/** Texts of the release perspective in the user's language. */
public final class Messages {
    public static String ReleasesTable_approved;
    public static String ReleasesTable_created;
    public static String ReleasesTable_decisions;
    public static String ReleasesTable_dossier;
    public static String ReleasesTable_failed;
    public static String ReleasesTable_model;
    public static String ReleasesTable_name;
    public static String ReleasesTable_notMeasured;
    public static String ReleasesTable_passed;
    public static String ReleasesTable_previous;
    public static String ReleasesTable_refused;
    public static String ReleasesTable_release;
    public static String ReleasesTable_standing;
    public static String ReleasesTable_standingFormer;
    public static String ReleasesTable_standingUnknown;
    public static String ReleasesTable_state;
    public static String ReleasesTable_stateFailed;
    public static String ReleasesTable_stateNotMeasured;
    public static String ReleasesTable_statePassed;
    public static String ReleasesTable_stateUnknown;
    public static String ReleasesTable_undecided;
    public static String ReleasesView_none;
    public static String ReleasesView_noneNext;

    static {
        Texts.initialize(Messages.class);
    }

    private Messages() {}
}
