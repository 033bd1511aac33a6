package eu.leam.workbench.trainer;

/** A command line that says nothing the program can do; the message is for who typed it. */
final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message + "\n" + Messages.Usage);
    }
}
