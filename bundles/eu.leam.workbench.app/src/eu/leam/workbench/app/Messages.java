package eu.leam.workbench.app;

import eu.leam.workbench.base.text.Texts;

/** Texts of the product in the user's language. */
public final class Messages {
    public static String ProjectStatus_branch;
    public static String ProjectStatus_none;
    public static String ProjectStatus_opening;
    public static String ProjectStatus_readOnly;
    public static String ProjectStatus_runs;
    public static String WindowAdvisor_title;

    static {
        Texts.initialize(Messages.class);
    }

    private Messages() {}
}
