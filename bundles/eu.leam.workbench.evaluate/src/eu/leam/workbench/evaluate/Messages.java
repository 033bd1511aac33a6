package eu.leam.workbench.evaluate;

import eu.leam.workbench.base.text.Texts;
import java.util.Locale;

/** Texts of this room. */
public final class Messages {
    public static String Compare_bound;
    public static String Compare_carried;
    public static String Compare_counts;
    public static String Compare_covers;
    public static String Compare_coversNot;
    public static String Compare_coversNotOther;
    public static String Compare_coversNotSame;
    public static String Compare_coversNotUnknown;
    public static String Compare_coversNothing;
    public static String Compare_coversRest;
    public static String Compare_coversShares;
    public static String Compare_coversUnpaired;
    public static String Compare_higher;
    public static String Compare_lower;
    public static String Compare_method;
    public static String Compare_noInterval;
    public static String Compare_none;
    public static String Compare_noneUncounted;
    public static String Compare_score;
    public static String Compare_seed;
    public static String Compare_unknown;
    public static String Compare_unpaired;
    public static String Compare_unpairedBecause;
    public static String File_missing;
    public static String File_missing_next;
    public static String File_tooLarge;
    public static String File_tooLarge_next;
    public static String File_unreadable;
    public static String File_unreadable_next;
    public static String File_unwritable;
    public static String File_unwritable_next;
    public static String Gate_import;
    public static String Gate_items;
    public static String Gate_missing;
    public static String Gate_part;
    public static String Gate_prompt;
    public static String Gate_revision;
    public static String Gate_scorer;
    public static String Gate_unknownBoth;
    public static String Gate_unknownFirst;
    public static String Gate_unknownSecond;
    public static String Harness_more;
    public static String Harness_name;
    public static String Harness_noCounts;
    public static String Harness_noErrors;
    public static String Harness_noHashes;
    public static String Harness_noNumber;
    public static String Harness_noResults;
    public static String Harness_noResults_next;
    public static String Harness_notes;
    public static String Harness_oldKey;
    public static String Harness_older;
    public static String Harness_older_next;
    public static String HeldOut_baseline;
    public static String HeldOut_empty;
    public static String HeldOut_empty_next;
    public static String HeldOut_errors;
    public static String Json_broken;
    public static String Json_complete;
    public static String Json_count;
    public static String Json_empty;
    public static String Json_instant;
    public static String Json_number;
    public static String Json_text;
    public static String Json_whole;
    public static String Json_wrong;
    public static String Json_wrong_next;
    public static String Number_locale;
    public static String Pairs_forms;
    public static String Pairs_little;
    public static String Pairs_scope;
    public static String Part_chatTemplate;
    public static String Part_dataset;
    public static String Part_harness;
    public static String Part_limit;
    public static String Part_prompt;
    public static String Part_shots;
    public static String Part_systemInstruction;
    public static String Part_taskHash;
    public static String Part_taskVersion;
    public static String Place_line;
    public static String Recount_differs;
    public static String Recount_item;
    public static String Recount_missing;
    public static String Recount_more;
    public static String Recount_noItems;
    public static String Recount_noSuch;
    public static String Recount_unknown;
    public static String Rule_frameTooOften;
    public static String Rule_frameTwoIds;
    public static String Rule_idTwice;
    public static String Rule_longSentence;
    public static String Rule_next;
    public static String Rule_noDifference;
    public static String Rule_shortSuffix;
    public static String Rule_twoDifferences;
    public static String Rule_unknownCategory;
    public static String Rule_untidy;
    public static String Score_again_next;
    public static String Score_missing;
    public static String Score_noLikelihood;
    public static String Score_noLikelihood_next;
    public static String Score_otherText;
    public static String Score_twice;
    public static String Toxicity_little;
    public static String Toxicity_notMeasured;
    public static String Toxicity_nothing;
    public static String Toxicity_nothing_next;

    static {
        Texts.initialize(Messages.class);
    }

    private Messages() {}

    /** The locale in which numbers within these texts are written: that of the texts, not that of the machine. */
    public static Locale locale() {
        return Locale.forLanguageTag(Number_locale);
    }
}
