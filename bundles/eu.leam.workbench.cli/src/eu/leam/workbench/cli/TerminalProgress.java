package eu.leam.workbench.cli;

import eu.leam.workbench.base.Progress;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/**
 * Progress on the error stream: a bar that is drawn over itself on a terminal, else one line a stage and a tenth. An interrupt
 * (Ctrl+C) asks the deed to stop and waits a little for it.
 */
final class TerminalProgress implements Progress, AutoCloseable {
    private static final int WIDTH = 24;
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final PrintWriter err;
    private final boolean quiet;
    private final boolean terminal = Boolean.getBoolean("leam.terminal");
    private final Thread hook = Thread.ofPlatform().unstarted(this::interrupted);
    private volatile boolean cancelled;
    private volatile boolean closed;
    private String name = "";
    private String unit = "";
    private long total;
    private long begun;
    private int shown = -1;

    TerminalProgress(PrintWriter err, boolean quiet) {
        this.err = err;
        this.quiet = quiet;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    public synchronized void stage(String newName, long newTotal, String newUnit) {
        endLine();
        name = newName;
        total = newTotal;
        unit = newUnit;
        begun = System.nanoTime();
        shown = -1;
        draw(0, "");
    }

    @Override
    public synchronized void worked(long done, String note) {
        draw(done, note);
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        synchronized (this) {
            endLine();
        }
        if (!cancelled) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }

    private void draw(long done, String note) {
        if (quiet || name.isEmpty()) {
            return;
        }
        int permille = total <= 0 ? 0 : (int) Math.min(1000, done * 1000 / total);
        int step = terminal ? permille : permille / 100;
        if (step == shown && !(terminal && !note.isEmpty())) {
            return;
        }
        shown = step;
        String line = line(done, note, permille);
        if (terminal) {
            err.print("\r\u001b[K" + line);
        } else {
            err.println(line);
        }
        err.flush();
    }

    private String line(long done, String note, int permille) {
        var line = new StringBuilder(name);
        if (total > 0) {
            int filled = permille * WIDTH / 1000;
            line.append("  [")
                    .append("=".repeat(filled))
                    .append(" ".repeat(WIDTH - filled))
                    .append("] ");
            line.append(String.format(Locale.ROOT, "%3d %%  %d/%d %s", permille / 10, done, total, unit));
            double seconds = (System.nanoTime() - begun) / 1e9;
            if (done > 0 && done < total && seconds > 1) {
                long left = Math.round(seconds * (total - done) / done);
                line.append("  ").append(Messages.format(Messages.Progress_left, left + " s"));
            }
        }
        return note.isEmpty() ? line.toString() : line.append("  ").append(note).toString();
    }

    private void endLine() {
        if (terminal && !quiet && shown >= 0) {
            err.println();
            err.flush();
        }
    }

    private void interrupted() {
        cancelled = true;
        long deadline = System.nanoTime() + GRACE.toNanos();
        while (!closed && System.nanoTime() < deadline) {
            LockSupport.parkNanos(20_000_000);
        }
    }
}
