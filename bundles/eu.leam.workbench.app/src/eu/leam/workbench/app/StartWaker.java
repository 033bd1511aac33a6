package eu.leam.workbench.app;

import java.time.Duration;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/**
 * Wakes the window's thread again and again until its windows are open. The platform opens them in a second thread and wakes the
 * first one once at the end; on GTK that one call is lost when it falls between two looks of the sleeping thread, and the window
 * then stands unusable until the next event comes, which took 16 seconds in one of three starts on a busy machine.
 */
final class StartWaker implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(30);

    private final Display display;
    private final Thread thread;
    private volatile boolean open;

    /** Begins at once. */
    StartWaker(Display display) {
        this.display = display;
        this.thread = Thread.ofVirtual().name("start waker").start(this::wake);
    }

    private void wake() {
        try {
            while (!open && !display.isDisposed()) {
                Thread.sleep(PAUSE);
                display.wake();
            }
        } catch (InterruptedException | SWTException ignored) { // the windows are open, or there will be none
            open = true;
        }
    }

    @Override
    public void close() {
        open = true;
        thread.interrupt();
    }
}
