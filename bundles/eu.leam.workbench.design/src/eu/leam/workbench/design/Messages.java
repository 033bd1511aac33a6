package eu.leam.workbench.design;

import eu.leam.workbench.base.text.Texts;

/** The texts of this room. */
public final class Messages {
    public static String Estimate_energyNote;
    public static String Estimate_probeEmpty;
    public static String Estimate_probeEmpty_next;
    public static String Estimate_shape;
    public static String Estimate_shape_next;
    public static String Mixture_allZero;
    public static String Mixture_allZero_next;
    public static String Mixture_budget;
    public static String Mixture_budget_next;
    public static String Mixture_datasetTwice;
    public static String Mixture_datasetTwice_next;
    public static String Mixture_datasetUnknown;
    public static String Mixture_datasetUnknown_next;
    public static String Mixture_empty;
    public static String Mixture_empty_next;
    public static String Mixture_epochs;
    public static String Mixture_epochs_next;
    public static String Mixture_noTokens;
    public static String Mixture_noTokens_next;
    public static String Mixture_sizeUnknown;
    public static String Mixture_sizeUnknown_next;
    public static String Mixture_temperature;
    public static String Mixture_temperature_next;
    public static String Mixture_tokensNegative;
    public static String Mixture_tokensNegative_next;
    public static String Mixture_weight;
    public static String Mixture_weight_next;
    public static String Plan_datasetMissing;
    public static String Plan_datasetMissing_next;
    public static String Power_assumed;

    static {
        Texts.initialize(Messages.class);
    }

    private Messages() {}
}
