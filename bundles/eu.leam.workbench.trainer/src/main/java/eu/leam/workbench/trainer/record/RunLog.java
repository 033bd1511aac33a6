package eu.leam.workbench.trainer.record;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.StreamHandler;

/** {@code trainer.log} of a run: what the program logs, one line each, beside what it prints. */
public final class RunLog extends StreamHandler implements AutoCloseable {
    private RunLog(OutputStream out) {
        super(out, new Formatter() {
            @Override
            public String format(LogRecord entry) {
                String cause = entry.getThrown() == null ? "" : " (" + entry.getThrown() + ")";
                return entry.getInstant() + " " + entry.getLevel() + " " + formatMessage(entry) + cause + "\n";
            }
        });
    }

    /** Logs into the folder from now on until closed. */
    public static RunLog open(Path folder) throws IOException {
        var log = new RunLog(Files.newOutputStream(
                folder.resolve("trainer.log"), StandardOpenOption.CREATE, StandardOpenOption.APPEND));
        Logger.getLogger("").addHandler(log);
        return log;
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        super.publish(entry);
        flush();
    }

    @Override
    public synchronized void close() {
        Logger.getLogger("").removeHandler(this);
        super.close();
    }
}
