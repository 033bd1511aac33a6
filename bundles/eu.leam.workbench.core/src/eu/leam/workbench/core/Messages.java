package eu.leam.workbench.core;

import eu.leam.workbench.base.text.Texts;

/** Texts of this room. */
public final class Messages {
    public static String Await_noJob;
    public static String Await_noJobNext;
    public static String Await_steps;
    public static String Await_training;
    public static String Baselines_noRun;
    public static String Baselines_noRunNext;
    public static String Baselines_source;
    public static String Baselines_title;
    public static String Demo_captionLoss;
    public static String Demo_captionMean;
    public static String Demo_failedNext;
    public static String Demo_stageReport;
    public static String Demo_summary;
    public static String Edit_badValue;
    public static String Edit_badValueNext;
    public static String Edit_change;
    public static String Edit_changes;
    public static String Edit_form;
    public static String Edit_left;
    public static String Edit_lost;
    public static String Edit_lostByNobody;
    public static String Edit_noField;
    public static String Edit_noFieldNext;
    public static String Edit_onDisk;
    public static String Edit_readOnly;
    public static String Edit_readOnlyNext;
    public static String Edit_restored;
    public static String Edit_text;
    public static String Edit_unsound;
    public static String Edit_unsoundNext;
    public static String Estimate_failed;
    public static String Estimate_failedNext;
    public static String Estimate_probe;
    public static String Evaluate_baseline;
    public static String Evaluate_baselineNext;
    public static String Evaluate_corpus;
    public static String Evaluate_noSuite;
    public static String Evaluate_noSuiteNext;
    public static String Evaluate_noWeights;
    public static String Evaluate_noWeightsNext;
    public static String Evaluate_otherWeights;
    public static String Evaluate_stage;
    public static String Evaluations_itemsChanged;
    public static String Evaluations_itemsMissing;
    public static String Figure_bitsPerByte;
    public static String Figure_clock;
    public static String Figure_ending;
    public static String Figure_endingNext;
    public static String Figure_energy;
    public static String Figure_last;
    public static String Figure_lastSmoothed;
    public static String Figure_loss;
    public static String Figure_noCurve;
    public static String Figure_noCurveNext;
    public static String Figure_step;
    public static String Figure_time;
    public static String Figure_titleLoss;
    public static String Figure_titleMean;
    public static String Figure_tokens;
    public static String Files_unreadable;
    public static String Files_unreadableNext;
    public static String Files_unwritable;
    public static String Files_unwritableNext;
    public static String Items_notMeasured;
    public static String Items_notMeasuredNext;
    public static String Launch_badId;
    public static String Launch_badIdNext;
    public static String Launch_corpora;
    public static String Launch_corporaNext;
    public static String Launch_errors;
    public static String Launch_errorsNext;
    public static String Launch_exists;
    public static String Launch_existsNext;
    public static String ListRuns_elsewhere;
    public static String ListRuns_noJob;
    public static String NewProject_exists;
    public static String NewProject_existsNext;
    public static String NewProject_tokens;
    public static String NewProject_tokensNext;
    public static String OpenProject_failed;
    public static String OpenProject_noDisplay;
    public static String OpenProject_noDisplayNext;
    public static String Programs_missing;
    public static String Programs_missingNext;
    public static String Project_badId;
    public static String Project_missing;
    public static String Project_missingNext;
    public static String Project_saveRefused;
    public static String Project_saveRefusedNext;
    public static String Project_unreadable;
    public static String Project_unreadableNext;
    public static String Queue_jobFailed;
    public static String Queue_jobFailedNext;
    public static String Queue_priority;
    public static String Queue_priorityNext;
    public static String Queue_slots;
    public static String Queue_slotsNext;
    public static String Record_notEnded;
    public static String Release_badId;
    public static String Release_badIdNext;
    public static String Resume_done;
    public static String Resume_doneNext;
    public static String Resume_live;
    public static String Resume_liveNext;
    public static String Resume_noPlan;
    public static String Resume_noPlanNext;
    public static String Runs_interrupted;
    public static String Sessions_absent;
    public static String Sessions_absentNext;
    public static String ShowCluster_unknown;
    public static String ShowCluster_unknownNext;
    public static String ShowCurve_unknown;
    public static String ShowCurve_unknownNext;
    public static String ShowNode_unknown;
    public static String ShowNode_unknownNext;
    public static String Stop_notLive;
    public static String Try_baseline;
    public static String Try_baselineNext;
    public static String Try_bounds;
    public static String Try_boundsNext;
    public static String Try_ended;
    public static String Try_error;
    public static String Try_loading;
    public static String Try_noProcess;
    public static String Try_processNext;
    public static String Try_writing;
    public static String Watch_noPoints;
    public static String Watch_noPointsNext;

    static {
        Texts.initialize(Messages.class);
    }

    private Messages() {}

    /** Puts the arguments into the pattern. */
    public static String format(String pattern, Object... arguments) {
        return Texts.format(pattern, arguments);
    }
}
