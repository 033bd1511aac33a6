package eu.leam.workbench.model;

import eu.leam.workbench.base.text.Texts;

/** The sentences of the model room in the user’s language. */
public final class Messages {
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
    public static String Text_update;
    public static String Text_value;
    public static String Text_wholeNumber;
    public static String Text_wrongSchema;

    static {
        Texts.initialize(Messages.class);
    }

    private Messages() {}
}
