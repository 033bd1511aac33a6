package eu.leam.workbench.cli;

import eu.leam.workbench.base.text.Texts;

/** Texts of this room. */
public final class Messages {
    public static String Demo_done;
    public static String Progress_left;
    public static String Project_allGood;
    public static String Subcommand_noProject;
    public static String Subcommand_noProjectNext;

    static {
        Texts.initialize(Messages.class);
    }

    private Messages() {}

    /** Puts the arguments into the pattern. */
    public static String format(String pattern, Object... arguments) {
        return Texts.format(pattern, arguments);
    }
}
