package eu.leam.workbench.cli;

import eu.leam.workbench.base.Progress;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/**
 * Progress on the error stream: a bar that is drawn over itself on a terminal, lines where they are asked for, else nothing. An
 * interrupt (Ctrl+C) asks the deed to stop and waits a little for it.
 */
final class TerminalProgress implements Progress, AutoCloseable {
    private static final int BAR = 24;
    private static final Duration GRACE = Duration.ofSeconds(10);

    /** How progress is shown. */
    enum Style {
        /** Not at all. */
        QUIET,
        /** One line a stage and a tenth of it. */
        LINES,
        /** A bar that is drawn over itself. */
        BAR
    }

    private final PrintWriter err;
    private final Style style;
    private final int columns;
    private final Thread hook = Thread.ofPlatform().unstarted(this::interrupted);
    private volatile boolean cancelled;
    private volatile boolean closed;
    private String name = "";
    private String unit = "";
    private long total;
    private long begun;
    private int shown = -1;
    private boolean open;

    /**
     * @param columns width of the terminal in characters; a bar never gets wider
     */
    TerminalProgress(PrintWriter err, Style style, int columns) {
        this.err = err;
        this.style = style;
        this.columns = columns;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** As this process' terminal needs it. */
    static TerminalProgress on(PrintWriter err, boolean json, boolean asked) {
        boolean terminal = Boolean.getBoolean("leam.terminal");
        Style style = json ? Style.QUIET : terminal ? Style.BAR : asked ? Style.LINES : Style.QUIET;
        int columns = Integer.getInteger("leam.columns", 0);
        return new TerminalProgress(err, style, columns > 20 ? columns : 80); // some terminals do not tell
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

    /** Ends the line of the bar, so that other text can follow. */
    synchronized void endLine() {
        if (open) {
            err.println();
            err.flush();
            open = false;
        }
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        endLine();
        closed = true;
        if (!cancelled) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException ignored) { // interrupted at this very moment: the hook ends by itself
                return;
            }
        }
    }

    private void draw(long done, String note) {
        if (style == Style.QUIET || name.isEmpty()) {
            return;
        }
        int permille = total <= 0 ? 0 : (int) Math.min(1000, done * 1000 / total);
        int step = style == Style.BAR ? permille : permille / 100;
        if (step == shown && (style == Style.LINES || note.isEmpty())) {
            return;
        }
        shown = step;
        double seconds = (System.nanoTime() - begun) / 1e9;
        String line = line(done, permille, seconds, note);
        if (style == Style.BAR) {
            err.print("\r\u001b[K" + line.substring(0, Math.min(line.length(), columns - 1)));
            open = true;
        } else {
            err.println(line);
        }
        err.flush();
    }

    private String line(long done, int permille, double seconds, String note) {
        var line = new StringBuilder(name);
        if (total > 0) {
            int filled = permille * BAR / 1000;
            line.append("  [")
                    .append("=".repeat(filled))
                    .append(" ".repeat(BAR - filled))
                    .append("] ");
            line.append(String.format(Locale.ROOT, "%3d %%", permille / 10));
        }
        if (!note.isEmpty()) {
            line.append("  ").append(note);
        }
        if (done > 0 && done < total && seconds > 1) {
            long left = Math.round(seconds * (total - done) / done);
            line.append("  ").append(Messages.format(Messages.Progress_left, clock(left)));
        }
        if (total > 0) {
            line.append(String.format(Locale.ROOT, "  %d/%d %s", done, total, unit));
        }
        return line.toString();
    }

    /** Seconds as {@code 0:07}, {@code 12:34}, {@code 1:02:03}. */
    static String clock(long seconds) {
        return seconds < 3600
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    private void interrupted() {
        cancelled = true;
        long deadline = System.nanoTime() + GRACE.toNanos();
        while (!closed && System.nanoTime() < deadline) {
            LockSupport.parkNanos(20_000_000);
        }
    }
}
