package eu.leam.workbench.queue;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.queue.job.Refusal;
import eu.leam.workbench.queue.keep.Keeper;
import eu.leam.workbench.queue.keep.Options;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * The program: {@code keep --folder DIR [--slots N] [--idle-seconds N] [--grace-seconds N]}. Its exit codes: 0 it kept and left,
 * 1 it failed, 2 wrong usage, 3 another keeper has the folder, 4 a newer keeper wrote the folder's journal. It writes its log to
 * standard error.
 */
public final class Main {
    private static final int FAILED = 1;
    private static final int USAGE = 2;
    private static final int TAKEN = 3;
    private static final int TOO_NEW = 4;

    private Main() {}

    public static void main(String[] arguments) {
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tFT%1$tT.%1$tL %4$s %5$s%6$s%n");
        Thread.setDefaultUncaughtExceptionHandler(Main::die);
        int code = run(List.of(arguments));
        // Virtual threads and daemons end with the main thread, and the code must be told.
        System.exit(code);
    }

    private static int run(List<String> arguments) {
        System.Logger log = System.getLogger(Main.class.getName());
        if (arguments.isEmpty() || !arguments.getFirst().equals("keep")) {
            log.log(Level.ERROR, "usage: keep --folder DIR [--slots N] [--idle-seconds N] [--grace-seconds N]");
            return USAGE;
        }
        Options options;
        try {
            options = Options.parse(arguments.subList(1, arguments.size()));
        } catch (Refusal e) {
            log.log(Level.ERROR, e.getMessage());
            return USAGE;
        }
        try {
            makeOwnFolder(options.folder());
            return Keeper.keep(options, Environment.system()) ? 0 : TAKEN;
        } catch (Refusal e) {
            log.log(Level.ERROR, e.getMessage());
            return TOO_NEW;
        } catch (IOException e) {
            log.log(Level.ERROR, e.toString());
            return FAILED;
        }
    }

    private static void makeOwnFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    // What is known is on the disk: better no keeper, so that the next client starts one, than half a one.
    private static void die(Thread thread, Throwable cause) {
        System.getLogger(Main.class.getName()).log(Level.ERROR, "thread " + thread.getName() + " failed", cause);
        Runtime.getRuntime().halt(FAILED);
    }
}
