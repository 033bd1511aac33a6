package eu.leam.workbench.base;

import java.util.concurrent.CancellationException;

/** Tells whoever waits how far a deed has come, and the deed whether it shall stop. Implementations are thread-safe. */
public interface Progress {

    /** Tells nobody and is never cancelled: for tests and for deeds too short to be watched. */
    Progress NONE = new Progress() {
        @Override
        public void stage(String name, long total, String unit) {}

        @Override
        public void worked(long done, String note) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * Begins a stage; the former one is over.
     *
     * @param name what is done now, in the user's language
     * @param total how many units the stage has; 0 when unknown
     * @param unit the unit, for instance {@code tokens}
     */
    void stage(String name, long total, String unit);

    /**
     * Reports the units done so far within the stage.
     *
     * @param done from 0 to the stage's total; never decreasing
     * @param note a short addition such as {@code loss 2.71}; may be empty
     */
    void worked(long done, String note);

    /** Whether the user asked to stop. */
    boolean cancelled();

    /** Leaves by {@link CancellationException} when the user asked to stop. */
    default void checkCancelled() {
        if (cancelled()) {
            throw new CancellationException();
        }
    }
}
