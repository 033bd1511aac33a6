package eu.leam.workbench.cluster.local;

import java.time.Duration;

/** Waits for a condition with a deadline, so that a test is as fast as the machine and fails with a word when it is stuck. */
final class Await {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** A look at the world; what it throws ends the test. */
    interface Condition {
        boolean holds() throws Exception;
    }

    private Await() {}

    static void until(String what, Condition condition) throws Exception {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + LIMIT.toSeconds() + " s: " + what);
            }
            Thread.sleep(20);
        }
    }
}
