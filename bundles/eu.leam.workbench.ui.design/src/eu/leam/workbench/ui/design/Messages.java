package eu.leam.workbench.ui.design;

import eu.leam.workbench.base.text.Texts;

/** Texts of the design perspective in the user's language. */
public final class Messages {
    public static String PoolTable_bytes;
    public static String PoolTable_dataset;
    public static String PoolTable_documents;
    public static String PoolTable_findings;
    public static String PoolTable_language;
    public static String PoolTable_licence;
    public static String PoolTable_name;
    public static String PoolTable_personalData;
    public static String PoolTable_personalNone;
    public static String PoolTable_personalPossible;
    public static String PoolTable_personalPresent;
    public static String PoolTable_personalSpecial;
    public static String PoolTable_size;
    public static String PoolTable_title;
    public static String PoolTable_unsaid;
    public static String PoolTable_unsaidPersonal;
    public static String PoolView_none;
    public static String PoolView_noneNext;

    static {
        Texts.initialize(Messages.class);
    }

    private Messages() {}
}
