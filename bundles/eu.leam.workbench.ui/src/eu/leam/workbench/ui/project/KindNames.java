package eu.leam.workbench.ui.project;

import eu.leam.workbench.ui.Messages;

/** What people call the kinds of documents. */
public final class KindNames {
    private KindNames() {}

    /** Several of a kind, for instance {@code Datasets}. */
    public static String many(String folder) {
        return switch (folder) {
            case "datasets" -> Messages.KindNames_datasets;
            case "mixtures" -> Messages.KindNames_mixtures;
            case "experiments" -> Messages.KindNames_experiments;
            case "runs" -> Messages.KindNames_runs;
            case "models" -> Messages.KindNames_models;
            case "evaluations" -> Messages.KindNames_evaluations;
            case "releases" -> Messages.KindNames_releases;
            case "outcomes" -> Messages.KindNames_outcomes;
            case "approvals" -> Messages.KindNames_approvals;
            default -> folder;
        };
    }

    /** One of a kind, for instance {@code Dataset card}. */
    public static String one(String folder) {
        return switch (folder) {
            case "project" -> Messages.KindNames_project;
            case "datasets" -> Messages.KindNames_dataset;
            case "mixtures" -> Messages.KindNames_mixture;
            case "experiments" -> Messages.KindNames_experiment;
            case "runs" -> Messages.KindNames_run;
            case "models" -> Messages.KindNames_model;
            case "evaluations" -> Messages.KindNames_evaluation;
            case "releases" -> Messages.KindNames_release;
            case "outcomes" -> Messages.KindNames_outcome;
            case "approvals" -> Messages.KindNames_approval;
            default -> folder;
        };
    }
}
