package eu.leam.workbench.ui.log;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;

/** Keeps the newest warnings and errors since the start; any thread may write, any may read. */
public final class LogBook implements ILogListener {
    private static final int MOST = 1000;
    private static final LogBook THIS = new LogBook();

    private final Deque<Entry> entries = new ArrayDeque<>();
    private volatile Runnable changed = () -> {};

    /**
     * Something that was logged.
     *
     * @param at when
     * @param error whether it is an error; a warning otherwise
     * @param message what happened
     * @param source which room or bundle says so
     * @param evidence the stack trace; empty when there is none
     */
    public record Entry(Instant at, boolean error, String message, String source, String evidence) {}

    private LogBook() {}

    /** The window's one. */
    public static LogBook get() {
        return THIS;
    }

    /** Listens from now on to all that is logged. */
    public void open() {
        Platform.addLogListener(this);
    }

    /** The entries, newest first. */
    public synchronized List<Entry> entries() {
        return new ArrayList<>(entries);
    }

    /** Forgets all entries; the log file keeps them. */
    public synchronized void clear() {
        entries.clear();
        changed.run();
    }

    /** Runs after each change, on any thread. */
    void onChange(Runnable action) {
        changed = action;
    }

    @Override
    public void logging(IStatus status, String bundle) {
        if (status.getSeverity() < IStatus.WARNING) {
            return;
        }
        boolean error = status.getSeverity() == IStatus.ERROR;
        var entry =
                new Entry(Instant.now(), error, status.getMessage(), status.getPlugin(), trace(status.getException()));
        synchronized (this) {
            entries.addFirst(entry);
            if (entries.size() > MOST) {
                entries.removeLast();
            }
        }
        changed.run();
    }

    private static String trace(Throwable cause) {
        if (cause == null) {
            return "";
        }
        var text = new StringWriter();
        var out = new PrintWriter(text);
        out.println(cause);
        for (StackTraceElement frame : cause.getStackTrace()) {
            out.println("    " + frame);
        }
        for (Throwable below = cause.getCause(); below != null; below = below.getCause()) {
            out.println(below);
        }
        out.flush();
        return text.toString();
    }
}
