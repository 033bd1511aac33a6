package eu.leam.workbench.cli;

import eu.leam.workbench.base.text.Texts;

/** Texts of the command line. */
public final class Messages {
    public static String Progress_left;
    public static String Subcommand_noProject;
    public static String Subcommand_noProjectNext;

    static {
        Texts.initialize(Messages.class);
    }

    private Messages() {}

    static String format(String pattern, Object... arguments) {
        return Texts.format(pattern, arguments);
    }
}
