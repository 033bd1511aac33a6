package eu.leam.workbench.ui;

/** How work off the window's thread ended. */
public sealed interface Outcome<T> {

    /** It is done. */
    record Done<T>(T value) implements Outcome<T> {}

    /**
     * It failed in a way that is told where the result would have stood.
     *
     * @param message one whole sentence: what happened, to what
     * @param nextStep one whole sentence: what to do; empty when there is nothing to do
     */
    record Failed<T>(String message, String nextStep) implements Outcome<T> {}
}
