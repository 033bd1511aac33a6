package eu.leam.workbench.ui.evaluate;

import eu.leam.workbench.base.text.Texts;

/** Texts of the evaluate perspective in the user's language. */
public final class Messages {
    public static String ScoresTable_benchmark;
    public static String ScoresTable_category;
    public static String ScoresTable_interval;
    public static String ScoresTable_language;
    public static String ScoresTable_lower;
    public static String ScoresTable_metric;
    public static String ScoresTable_model;
    public static String ScoresTable_name;
    public static String ScoresTable_noInterval;
    public static String ScoresTable_noN;
    public static String ScoresTable_notMeasured;
    public static String ScoresTable_score;
    public static String ScoresTable_scorer;
    public static String ScoresTable_time;
    public static String ScoresTable_unit;
    public static String ScoresTable_upper;
    public static String ScoresView_none;
    public static String ScoresView_noneNext;

    static {
        Texts.initialize(Messages.class);
    }

    private Messages() {}
}
