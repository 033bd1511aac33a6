package eu.leam.workbench.data;

import eu.leam.workbench.base.text.Texts;

/** What this room says to the user, in the user's language. */
public final class Messages {
    public static String Archive_cutOff;
    public static String Archive_damaged;
    public static String Archive_escape;
    public static String Archive_next;
    public static String Archive_special;
    public static String Archive_tooLarge;
    public static String Check_changed;
    public static String Check_changedNext;
    public static String Check_elsewhere;
    public static String Check_elsewhereNext;
    public static String Check_missing;
    public static String Check_missingNext;
    public static String Check_noHash;
    public static String Check_noHashNext;
    public static String Check_place;
    public static String Check_placeNext;
    public static String Check_unreadable;
    public static String Check_unreadableNext;
    public static String Corpus_notUtf8;
    public static String Corpus_notUtf8Next;
    public static String Corpus_tooLarge;
    public static String Corpus_tooLargeNext;
    public static String Corpus_unreadable;
    public static String Corpus_unreadableNext;
    public static String Npm_cache;
    public static String Npm_cacheNext;
    public static String Npm_failed;
    public static String Npm_failedNext;
    public static String Npm_missing;
    public static String Npm_missingNext;
    public static String Npm_noAnswer;
    public static String Npm_noArchive;
    public static String Npm_wrongHash;
    public static String Npm_wrongHashNext;
    public static String Sample_stageFacts;
    public static String Sample_stageFetch;
    public static String Sample_stageWrite;
    public static String Sample_unitLanguages;
    public static String Sample_unitCorpora;
    public static String Sample_withoutDeclaration;
    public static String Sample_withoutDeclarations;
    public static String Sample_withoutDeclarationNext;
    public static String Sample_writeFailed;
    public static String Sample_writeFailedNext;
    public static String Udhr_noMetadata;

    static {
        Texts.initialize(Messages.class);
    }

    private Messages() {}
}
