package eu.leam.workbench.ui;

import eu.leam.workbench.base.text.Texts;

/** Texts of the window's toolkit in the user's language. */
public final class Messages {
    public static String Banner_changed;
    public static String Banner_giveUp;
    public static String Banner_gone;
    public static String Banner_keepOurs;
    public static String Banner_left;
    public static String Banner_restore;
    public static String Banner_takeTheirs;
    public static String DataTable_filter;
    public static String DocumentDeeds_saving;
    public static String DocumentForm_kindAndFile;
    public static String DocumentForm_readOnly;
    public static String DocumentPane_gone;
    public static String DocumentPane_measured;
    public static String DocumentPane_noProject;
    public static String DocumentPane_noProjectNext;
    public static String DocumentPane_nothing;
    public static String DocumentPane_nothingNext;
    public static String DocumentPane_reading;
    public static String FindingList_error;
    public static String FindingList_line;
    public static String FindingList_more;
    public static String FindingList_note;
    public static String FindingList_warning;
    public static String KindNames_approval;
    public static String KindNames_approvals;
    public static String KindNames_dataset;
    public static String KindNames_datasets;
    public static String KindNames_evaluation;
    public static String KindNames_evaluations;
    public static String KindNames_experiment;
    public static String KindNames_experiments;
    public static String KindNames_mixture;
    public static String KindNames_mixtures;
    public static String KindNames_model;
    public static String KindNames_models;
    public static String KindNames_outcome;
    public static String KindNames_outcomes;
    public static String KindNames_project;
    public static String KindNames_release;
    public static String KindNames_releases;
    public static String KindNames_run;
    public static String KindNames_runs;
    public static String ListPane_again;
    public static String ListPane_reading;
    public static String LogPane_message;
    public static String LogPane_none;
    public static String LogPane_source;
    public static String LogPane_time;
    public static String OpenProject_closing;
    public static String OpenProject_opening;
    public static String ProjectChooser_message;
    public static String ProjectChooser_title;
    public static String ProjectPane_filter;
    public static String ProjectPane_none;
    public static String ProjectPane_noneNext;
    public static String ProjectPane_open;
    public static String ProjectPane_openOther;
    public static String ProjectPane_opening;
    public static String ProjectTree_countOf;
    public static String ProjectTree_document;
    public static String ProjectTree_tip;
    public static String RunState_cancelled;
    public static String RunState_completed;
    public static String RunState_deadline;
    public static String RunState_failed;
    public static String RunState_nodeFail;
    public static String RunState_outOfMemory;
    public static String RunState_pending;
    public static String RunState_preempted;
    public static String RunState_requeued;
    public static String RunState_running;
    public static String RunState_stopped;
    public static String RunState_timeout;
    public static String RunState_unknown;
    public static String TableFile_unwritable;
    public static String TableFile_unwritableNext;
    public static String TableMenu_columns;
    public static String TableMenu_copy;
    public static String TableMenu_export;
    public static String TableMenu_exportTitle;
    public static String TableMenu_reset;
    public static String TableMenu_selectAll;
    public static String TableMenu_selectNone;
    public static String TableMenu_writing;
    public static String TextEdit_saved;
    public static String TextEdit_written;
    public static String UiTask_unexpected;
    public static String UiTask_unexpectedNext;
    public static String YamlText_copy;
    public static String YamlText_cut;
    public static String YamlText_paste;
    public static String YamlText_selectAll;

    static {
        Texts.initialize(Messages.class);
    }

    private Messages() {}
}
