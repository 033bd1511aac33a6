package eu.leam.workbench.model;

import eu.leam.workbench.base.text.Texts;

/** The sentences of the model room in the user’s language. */
public final class Messages {
    public static String Rule_atLeast;
    public static String Rule_atMost;
    public static String Rule_between;
    public static String Rule_biasSuite;
    public static String Rule_biasSuiteNext;
    public static String Rule_correct;
    public static String Rule_hash;
    public static String Rule_heads;
    public static String Rule_headsNext;
    public static String Rule_id;
    public static String Rule_idNext;
    public static String Rule_instant;
    public static String Rule_language;
    public static String Rule_learningRate;
    public static String Rule_learningRateNext;
    public static String Rule_licence;
    public static String Rule_mixtureDuplicate;
    public static String Rule_mixtureDuplicateNext;
    public static String Rule_mixtureEmpty;
    public static String Rule_mixtureEmptyNext;
    public static String Rule_previous;
    public static String Rule_previousNext;
    public static String Rule_range;
    public static String Rule_rangeNext;
    public static String Rule_reason;
    public static String Rule_reasonNext;
    public static String Rule_reference;
    public static String Rule_referenceNext;
    public static String Rule_required;
    public static String Rule_requiredNext;
    public static String Rule_uri;
    public static String Rule_warmup;
    public static String Rule_warmupNext;
    public static String Rule_weightNegative;
    public static String Rule_weightNext;
    public static String Rule_weightNotFinite;
    public static String Rule_weightsAllZero;
    public static String Rule_weightsAllZeroNext;
    public static String Text_alias;
    public static String Text_assumed;
    public static String Text_assumedNext;
    public static String Text_at;
    public static String Text_choice;
    public static String Text_depth;
    public static String Text_duplicateKey;
    public static String Text_empty;
    public static String Text_encoding;
    public static String Text_form;
    public static String Text_key;
    public static String Text_large;
    public static String Text_list;
    public static String Text_map;
    public static String Text_mend;
    public static String Text_newer;
    public static String Text_noSchema;
    public static String Text_noUnit;
    public static String Text_notMap;
    public static String Text_number;
    public static String Text_scalar;
    public static String Text_several;
    public static String Text_syntax;
    public static String Text_tag;
    public static String Text_truth;
    public static String Text_unit;
    public static String Text_unknownKey;
    public static String Text_unknownKeyNext;
    public static String Text_unprintable;
    public static String Text_untold;
    public static String Text_update;
    public static String Text_value;
    public static String Text_wholeNumber;
    public static String Text_wrongSchema;

    static {
        Texts.initialize(Messages.class);
    }

    private Messages() {}
}
