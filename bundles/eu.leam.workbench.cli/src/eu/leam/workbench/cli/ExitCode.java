package eu.leam.workbench.cli;

/** What the program's exit code says. */
final class ExitCode {
    /** Done. */
    static final int DONE = 0;
    /** Refused, with findings or a reason. */
    static final int REFUSED = 1;
    /** The command line was not understood. */
    static final int USAGE = 2;
    /** Something that is needed does not answer. */
    static final int UNREACHABLE = 3;
    /** Cancelled by the user, as shells have it: 128 and the number of SIGINT. */
    static final int CANCELLED = 130;

    private ExitCode() {}
}
