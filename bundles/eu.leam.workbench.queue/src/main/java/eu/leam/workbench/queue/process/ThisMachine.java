package eu.leam.workbench.queue.process;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.queue.job.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Says which machine this is. */
public final class ThisMachine {
    private ThisMachine() {}

    /** This machine, its installation, and this start of it. */
    public static Machine identify(Environment environment) {
        String boot = firstLine(Path.of("/proc/sys/kernel/random/boot_id"));
        return new Machine(
                environment.host(), firstLine(Path.of("/etc/machine-id")), boot.isEmpty() ? "" : boot + processSpace());
    }

    private static String firstLine(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException ignored) { // other systems have no such file; host and start instants must do
            return "";
        }
    }

    // In another container the same process number is another process.
    private static String processSpace() {
        try {
            return " " + Files.readSymbolicLink(Path.of("/proc/self/ns/pid"));
        } catch (IOException ignored) { // an old kernel has one space only
            return "";
        }
    }
}
