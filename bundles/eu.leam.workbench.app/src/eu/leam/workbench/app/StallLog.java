package eu.leam.workbench.app;

import eu.leam.workbench.base.Environment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.ui.monitoring.IUiFreezeEventLogger;
import org.eclipse.ui.monitoring.PreferenceConstants;
import org.eclipse.ui.monitoring.StackSample;
import org.eclipse.ui.monitoring.UiFreezeEvent;

/**
 * Keeps each stall of the window's thread of more than 50 ms with its stack in {@code stalls.log} of the state folder; those that a
 * user notices go to the log as well. The platform's monitor watches and calls from a thread of its own.
 */
public final class StallLog implements IUiFreezeEventLogger {
    /** What is written down. */
    static final int NOTED_MS = 50;

    /** What a user notices, and what a test of the window fails on. */
    static final int FELT_MS = 200;

    private static final System.Logger LOG = System.getLogger(StallLog.class.getName());
    private static final long MOST_BYTES = 1 << 20;
    private static final int SAMPLES = 3;

    private final Path file;

    /** Writes into the user's state folder. */
    public StallLog() {
        this(Environment.system().stateFolder().resolve("stalls.log"));
    }

    StallLog(Path file) {
        this.file = file;
    }

    /** Tells the platform's monitor to begin with the workbench, and what to report. */
    static void install() {
        var monitor = DefaultScope.INSTANCE.getNode(PreferenceConstants.PLUGIN_ID);
        monitor.putBoolean(PreferenceConstants.MONITORING_ENABLED, true);
        monitor.putBoolean(PreferenceConstants.LOG_TO_ERROR_LOG, false);
        monitor.putInt(PreferenceConstants.LONG_EVENT_WARNING_THRESHOLD_MILLIS, NOTED_MS);
        monitor.putInt(PreferenceConstants.LONG_EVENT_ERROR_THRESHOLD_MILLIS, FELT_MS);
        monitor.putInt(PreferenceConstants.MAX_STACK_SAMPLES, SAMPLES);
    }

    @Override
    public void log(UiFreezeEvent stall) {
        if (stall.isStillRunning()) {
            return; // told again, with its whole length, once it is over
        }
        String text = text(stall);
        if (stall.getTotalDuration() >= FELT_MS) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The window stood still for " + stall.getTotalDuration() + " ms; where is told in " + file);
        }
        try {
            Files.createDirectories(file.getParent());
            if (Files.exists(file) && Files.size(file) > MOST_BYTES) {
                Files.move(file, file.resolveSibling("stalls.old.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "a stall of the window could not be written to " + file, e);
        }
    }

    private static String text(UiFreezeEvent stall) {
        var text = new StringBuilder();
        text.append(Instant.ofEpochMilli(stall.getStartTimestamp()))
                .append(' ')
                .append(stall.getTotalDuration())
                .append(" ms\n");
        StackSample[] samples = stall.getStackTraceSamples();
        if (samples.length > 0 && samples[0].getStackTraces().length > 0) {
            // the window's thread stands first
            for (StackTraceElement frame : samples[0].getStackTraces()[0].getStackTrace()) {
                text.append("    ").append(frame).append('\n');
            }
        }
        return text.toString();
    }
}
