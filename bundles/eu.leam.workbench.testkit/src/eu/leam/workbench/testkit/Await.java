package eu.leam.workbench.testkit;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** Waits for what happens in another thread or process, with a deadline. */
public final class Await {
    private static final long PAUSE_MILLIS = 20;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private Await() {}

    /** Something that becomes true; a file that is not there yet may throw, any other exception ends the waiting. */
    @FunctionalInterface
    public interface Condition {
        boolean holds() throws Exception;
    }

    /** Something that comes to be; empty while it is not. */
    @FunctionalInterface
    public interface Value<T> {
        Optional<T> now() throws Exception;
    }

    /** As {@link #until(String, Duration, Condition)}, within a minute. */
    public static void until(String what, Condition condition) {
        until(what, LIMIT, condition);
    }

    /**
     * Looks fifty times a second whether the condition holds.
     *
     * @param what what is waited for, in words, for the message of the failure
     * @param limit longest time to wait
     * @throws AssertionError when it does not hold in time, with the last {@link IOException} if there was one
     */
    public static void until(String what, Duration limit, Condition condition) {
        value(what, limit, () -> condition.holds() ? Optional.of(true) : Optional.empty());
    }

    /** The value as soon as it is there; otherwise as {@link #until}. */
    public static <T> T value(String what, Duration limit, Value<T> value) {
        long deadline = System.nanoTime() + limit.toNanos();
        IOException last = null;
        do {
            try {
                Optional<T> now = value.now();
                if (now.isPresent()) {
                    return now.get();
                }
                last = null;
            } catch (IOException e) {
                last = e;
            } catch (Exception e) {
                throw new AssertionError("waiting for: " + what, e);
            }
        } while (pause() && System.nanoTime() < deadline);
        throw new AssertionError("not within " + limit.toMillis() + " ms: " + what, last);
    }

    private static boolean pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
            return true;
        } catch (InterruptedException ignored) { // the test is being ended: stop waiting and say so to the thread
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
