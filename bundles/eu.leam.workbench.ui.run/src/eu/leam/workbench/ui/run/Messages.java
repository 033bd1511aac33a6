package eu.leam.workbench.ui.run;

import eu.leam.workbench.base.text.Texts;

/** Texts of the run views in the user's language. */
public final class Messages {
    public static String CurvesBar_axis;
    public static String CurvesBar_metric;
    public static String CurvesBar_smoothing;
    public static String CurvesBar_smoothingHelp;
    public static String CurvesBar_step;
    public static String CurvesBar_tokens;
    public static String CurvesExport_title;
    public static String CurvesExport_writing;
    public static String CurvesPane_allDrawn;
    public static String CurvesPane_asking;
    public static String CurvesPane_atStep;
    public static String CurvesPane_atTokens;
    public static String CurvesPane_noPoints;
    public static String CurvesPane_noProjectNext;
    public static String CurvesPane_noRuns;
    public static String CurvesPane_noRunsNext;
    public static String CurvesPane_points;
    public static String ExportAction_csv;
    public static String ExportAction_export;
    public static String ExportAction_png;
    public static String ExportAction_svg;
    public static String ExportException_unwritable;
    public static String ExportException_unwritableNext;
    public static String Legend_last;
    public static String Legend_run;
    public static String Legend_smoothed;
    public static String Legend_value;
    public static String MetricName_bits;
    public static String MetricName_energy;
    public static String MetricName_gradientNorm;
    public static String MetricName_learningRate;
    public static String MetricName_loss;
    public static String MetricName_meanBits;
    public static String MetricName_tokensPerSecond;
    public static String RunDeed_recording;
    public static String RunDeed_resuming;
    public static String RunDeed_stopping;
    public static String RunDeeds_failedTitle;
    public static String RunDeeds_goOn;
    public static String RunDeeds_stop;
    public static String RunDeeds_stopQuestion;
    public static String RunDeeds_stopTitle;
    public static String RunsModel_experiment;
    public static String RunsModel_left;
    public static String RunsModel_loss;
    public static String RunsModel_progress;
    public static String RunsModel_rate;
    public static String RunsModel_reason;
    public static String RunsModel_run;
    public static String RunsModel_state;
    public static String RunsModel_tipNoLoss;
    public static String RunsModel_tipNotRunning;
    public static String RunsModel_tipSteps;
    public static String RunsModel_tipStepsUnknown;
    public static String RunsModel_tipUnknown;
    public static String RunsPane_noProject;
    public static String RunsPane_noProjectNext;
    public static String RunsPane_none;
    public static String RunsPane_noneNext;
    public static String RunsPane_opening;
    public static String RunsTable_copy;
    public static String RunsTable_selectNone;
    public static String TimeLeft_days;
    public static String TimeLeft_hours;
    public static String TimeLeft_minutes;
    public static String TimeLeft_seconds;

    static {
        Texts.initialize(Messages.class);
    }

    private Messages() {}
}
