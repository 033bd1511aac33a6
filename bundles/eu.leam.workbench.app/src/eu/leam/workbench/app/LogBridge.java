package eu.leam.workbench.app;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;

/** Carries what the rooms below the window log to the platform's log, which the Error Log shows and the log file keeps. */
final class LogBridge extends Handler {

    /** Takes the place of the console for warnings and errors. */
    static void install() {
        Logger root = Logger.getLogger("");
        for (Handler former : root.getHandlers()) {
            root.removeHandler(former);
        }
        var bridge = new LogBridge();
        bridge.setLevel(Level.WARNING);
        root.addHandler(bridge);
    }

    @Override
    public void publish(LogRecord record) {
        if (isLoggable(record)) {
            boolean error = record.getLevel().intValue() >= Level.SEVERE.intValue();
            String source = record.getLoggerName() == null ? "" : record.getLoggerName();
            Platform.getLog(LogBridge.class)
                    .log(new Status(
                            error ? IStatus.ERROR : IStatus.WARNING, source, record.getMessage(), record.getThrown()));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
