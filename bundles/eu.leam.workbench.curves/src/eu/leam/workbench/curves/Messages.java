package eu.leam.workbench.curves;

import eu.leam.workbench.base.text.Texts;

/** The texts of this room. */
public final class Messages {
    public static String CurveException_cache;
    public static String CurveException_cacheNext;
    public static String CurveException_evidence;
    public static String CurveException_evidenceNewer;
    public static String CurveException_evidenceNewerNext;
    public static String CurveException_evidenceNext;
    public static String CurveException_folder;
    public static String CurveException_folderNext;
    public static String CurveException_metric;
    public static String CurveException_metricNext;
    public static String CurveException_write;
    public static String CurveException_writeNext;
    public static String EventFile_cut;
    public static String EventFile_damaged;
    public static String EventFile_damagedNext;
    public static String JsonlFile_noStep;
    public static String JsonlFile_noStepNext;
    public static String JsonlFile_unreadable;
    public static String JsonlFile_unreadableNext;
    public static String RunTail_fileUnreadable;
    public static String RunTail_fileUnreadableNext;

    static {
        Texts.initialize(Messages.class);
    }

    private Messages() {}
}
