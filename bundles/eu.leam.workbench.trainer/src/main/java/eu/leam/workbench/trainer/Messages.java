package eu.leam.workbench.trainer;

import eu.leam.workbench.base.text.Texts;

/** The texts of this program for people. */
public final class Messages {
    public static String Checkpoint_none;
    public static String Checkpoint_noneNext;
    public static String Checkpoint_otherPlan;
    public static String Checkpoint_otherPlanNext;
    public static String Checkpoint_shape;
    public static String Checkpoint_shapeNext;
    public static String Corpus_changed;
    public static String Corpus_changedNext;
    public static String Corpus_empty;
    public static String Corpus_emptyNext;
    public static String Corpus_missing;
    public static String Corpus_missingNext;
    public static String Corpus_notUtf8;
    public static String Corpus_notUtf8Next;
    public static String Energy_estimated;
    public static String Energy_measured;
    public static String Energy_unknown;
    public static String Items_broken;
    public static String Items_brokenNext;
    public static String Items_unreadable;
    public static String Items_unreadableNext;
    public static String Model_large;
    public static String Model_largeNext;
    public static String Natives_cache;
    public static String Natives_cacheNext;
    public static String Plan_broken;
    public static String Plan_field;
    public static String Plan_fieldNext;
    public static String Plan_list;
    public static String Plan_minimum;
    public static String Plan_nothing;
    public static String Plan_number;
    public static String Plan_object;
    public static String Plan_text;
    public static String Plan_tooLarge;
    public static String Plan_unreadable;
    public static String Plan_unreadableNext;
    public static String Plan_weights;
    public static String Plan_whole;
    public static String Plan_width;
    public static String Run_busy;
    public static String Run_busyNext;
    public static String Run_checkpointed;
    public static String Run_completed;
    public static String Run_exists;
    public static String Run_existsNext;
    public static String Run_lossNaN;
    public static String Run_lossNaNNext;
    public static String Run_running;
    public static String Run_stopped;
    public static String Run_unexpected;
    public static String Run_unexpectedNext;
    public static String Run_writing;
    public static String Run_writingNext;
    public static String Serve_broken;
    public static String Serve_brokenNext;
    public static String Usage;
    public static String Usage_missing;
    public static String Usage_number;
    public static String Usage_unknown;

    static {
        Texts.initialize(Messages.class);
    }

    private Messages() {}
}
