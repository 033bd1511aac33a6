package eu.leam.workbench.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/**
 * Keeps each stall of the window's thread with its stack in {@code stalls.log} of the state folder. The Error Log hears of none: a
 * machine under load makes stalls, too, and they are no fault of what the user did.
 */
final class StallLog implements Consumer<StallWatch.Stall> {
    private static final System.Logger LOG = System.getLogger(StallLog.class.getName());
    private static final long MOST_BYTES = 1 << 20;

    private final Path file;

    /** @param file where they are written; a former one is put aside when it is large */
    StallLog(Path file) {
        this.file = file;
    }

    @Override
    public void accept(StallWatch.Stall stall) {
        try {
            Files.createDirectories(file.getParent());
            if (Files.exists(file) && Files.size(file) > MOST_BYTES) {
                Files.move(file, file.resolveSibling("stalls.old.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.writeString(file, text(stall), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "a stall of the window could not be written to " + file, e);
        }
    }

    private static String text(StallWatch.Stall stall) {
        var text = new StringBuilder();
        text.append(stall.begun()).append(' ').append(stall.length().toMillis()).append(" ms\n");
        stall.stack().forEach(frame -> text.append("    ").append(frame).append('\n'));
        return text.toString();
    }
}
