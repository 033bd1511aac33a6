package eu.leam.workbench.cli;

import eu.leam.workbench.base.text.Texts;

/** Texts of this room. */
public final class Messages {
    public static String Cancelled;
    public static String Cluster_answers;
    public static String Cluster_columns;
    public static String Cluster_folder;
    public static String Cluster_silent;
    public static String Comparison_columns;
    public static String Comparison_differences;
    public static String Comparison_method;
    public static String Curve_all;
    public static String Curve_columns;
    public static String Curve_evidence;
    public static String Curve_exported;
    public static String Curve_reduced;
    public static String Curve_rows;
    public static String Dataset_allGood;
    public static String Dataset_columns;
    public static String Demo_done;
    public static String Demo_gate;
    public static String Document_made;
    public static String Estimate_compute;
    public static String Estimate_energy;
    public static String Estimate_kilowattHours;
    public static String Estimate_notMeasured;
    public static String Estimate_parameters;
    public static String Estimate_parts;
    public static String Estimate_partsOf;
    public static String Estimate_seconds;
    public static String Estimate_steps;
    public static String Estimate_time;
    public static String Estimate_tokens;
    public static String Evaluation_columns;
    public static String Evaluation_itemColumns;
    public static String Evaluation_none;
    public static String Evaluation_scores;
    public static String Experiment_columns;
    public static String Fault;
    public static String Fault_next;
    public static String Gate_failed;
    public static String Gate_notMeasured;
    public static String Gate_passed;
    public static String Here;
    public static String History_columns;
    public static String Mixture_columns;
    public static String Mixture_solved;
    public static String Model_columns;
    public static String Node_columns;
    public static String NotHere;
    public static String Progress_left;
    public static String Project_allGood;
    public static String Project_branch;
    public static String Project_columns;
    public static String Project_commit;
    public static String Project_folder;
    public static String Project_identity;
    public static String Project_made;
    public static String Project_name;
    public static String Project_opened;
    public static String Project_taken;
    public static String Project_tokens;
    public static String Project_uncommitted;
    public static String Project_window;
    public static String Queue_columns;
    public static String Release_columns;
    public static String Release_decided;
    public static String Release_decidedFormer;
    public static String Release_dossier;
    public static String Release_recorded;
    public static String Release_standing;
    public static String Release_standingFormer;
    public static String Release_standingUnknown;
    public static String Run_checkpoints;
    public static String Run_columns;
    public static String Run_commit;
    public static String Run_datasets;
    public static String Run_energy;
    public static String Run_folder;
    public static String Run_launched;
    public static String Run_launchedBy;
    public static String Run_mixture;
    public static String Run_model;
    public static String Run_watched;
    public static String Subcommand_noProject;
    public static String Subcommand_noProjectNext;
    public static String Usage_amount;
    public static String Usage_choices;
    public static String Usage_deed;
    public static String Usage_help;
    public static String Usage_meant;
    public static String Usage_missing;
    public static String Usage_noDeed;
    public static String Usage_option;
    public static String Usage_other;
    public static String Usage_tooMuch;
    public static String Usage_twice;
    public static String Usage_value;
    public static String Usage_weight;
    public static String Usage_whole;

    static {
        Texts.initialize(Messages.class);
    }

    private Messages() {}

    /** Puts the arguments into the pattern. */
    public static String format(String pattern, Object... arguments) {
        return Texts.format(pattern, arguments);
    }
}
