package eu.leam.workbench.app;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/**
 * Watches the window's thread: between two signs of life it must not be busy for more than 50 ms. A thread of its own looks, keeps
 * the stack of what lasts, and tells each stall once it is over. (The platform has such a watch, too; it brings a page of
 * preferences along that stands nowhere, and says so in the log at each start.)
 */
final class StallWatch {
    /** What is told. */
    static final Duration NOTED = Duration.ofMillis(50);

    private static final long LOOK_MS = 20;
    private static final List<Integer> SIGNS = List.of(SWT.PreEvent, SWT.PostEvent, SWT.PostExternalEventDispatch);

    private final Thread watched;
    private final Consumer<Stall> tell;
    private final Queue<Stall> over = new ConcurrentLinkedQueue<>();
    private volatile long sign = System.nanoTime();
    private volatile boolean busy;
    private volatile Sample sample = new Sample(0, List.of());

    /**
     * A time in which the window did not answer.
     *
     * @param begun when it began
     * @param length how long it lasted
     * @param stack what the thread did when it had lasted too long; empty when it was over before anybody looked
     */
    record Stall(Instant begun, Duration length, List<StackTraceElement> stack) {}

    /** What the thread did, and since which sign of life. */
    private record Sample(long since, List<StackTraceElement> stack) {}

    /**
     * A watch that has not begun.
     *
     * @param watched the thread whose signs of life are told by {@link #alive} and {@link #asleep}
     * @param tell hears of each stall, on the watch's own thread
     */
    StallWatch(Thread watched, Consumer<Stall> tell) {
        this.watched = watched;
        this.tell = tell;
    }

    /** Watches a display's thread until it is gone. */
    static void begin(Display display, Consumer<Stall> tell) {
        var watch = new StallWatch(display.getThread(), tell);
        SIGNS.forEach(sign -> display.addListener(sign, e -> watch.alive()));
        display.addListener(SWT.PreExternalEventDispatch, e -> watch.asleep());
        Thread.ofPlatform().daemon().name("stall watch").start(() -> {
            while (!display.isDisposed() && watch.pause()) {
                watch.look();
            }
        });
    }

    /** The watched thread has something to do from now on. Called on it. */
    void alive() {
        ended();
        busy = true;
    }

    /** The watched thread has nothing to do from now on. Called on it. */
    void asleep() {
        ended();
        busy = false;
    }

    private void ended() {
        long now = System.nanoTime();
        long since = sign;
        if (busy && now - since > NOTED.toNanos()) {
            Sample seen = sample;
            Duration length = Duration.ofNanos(now - since);
            over.add(new Stall(Instant.now().minus(length), length, seen.since() == since ? seen.stack() : List.of()));
        }
        sign = now;
    }

    /** Looks once: keeps the stack of what lasts too long already, and tells what is over. */
    void look() {
        long since = sign;
        if (busy && System.nanoTime() - since > NOTED.toNanos() && sample.since() != since) {
            sample = new Sample(since, Arrays.asList(watched.getStackTrace()));
        }
        for (Stall stall = over.poll(); stall != null; stall = over.poll()) {
            tell.accept(stall);
        }
    }

    private boolean pause() {
        try {
            Thread.sleep(LOOK_MS);
            return true;
        } catch (InterruptedException ignored) { // the program ends
            return false;
        }
    }
}
