package eu.leam.workbench.queue.process;

import eu.leam.workbench.queue.job.ProcessMark;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks up processes of this machine, in {@code /proc} where there is one and through the JDK elsewhere. */
public final class Processes {
    private static final Path PROC = Path.of("/proc");
    private static final boolean HAS_PROC = Files.isReadable(PROC.resolve("self/stat"));
    private static final int STATE = 0;
    private static final int SESSION = 3;
    private static final int THREADS = 17;
    private static final int START = 19;

    private Processes() {}

    /** The mark of a process that runs now; empty when there is none of this number. */
    public static Optional<ProcessMark> mark(long pid) {
        if (HAS_PROC) {
            return stat(pid).map(fields -> new ProcessMark(pid, Long.parseLong(fields[START])));
        }
        return ProcessHandle.of(pid)
                .map(handle -> new ProcessMark(
                        pid, handle.info().startInstant().orElse(Instant.EPOCH).toEpochMilli()));
    }

    /** Whether the very process still runs; one that has ended and was not waited for does not. */
    public static boolean runs(ProcessMark mark) {
        return mark(mark.pid()).filter(mark::equals).isPresent();
    }

    /** All processes of the session that the marked process began, itself excepted. */
    public static List<ProcessHandle> members(ProcessMark leader) {
        if (!HAS_PROC) {
            return ProcessHandle.of(leader.pid())
                    .map(handle -> handle.descendants().toList())
                    .orElse(List.of());
        }
        List<ProcessHandle> members = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(PROC, "[1-9]*")) {
            for (Path process : all) {
                long pid = Long.parseLong(process.getFileName().toString());
                if (pid != leader.pid() && isMember(pid, leader)) {
                    ProcessHandle.of(pid).ifPresent(members::add);
                }
            }
        } catch (IOException | DirectoryIteratorException ignored) { // the listing broke off: the next look continues
            return members;
        }
        return members;
    }

    // The kernel gives no process the number of a living session, so the number alone tells; a member never is older.
    private static boolean isMember(long pid, ProcessMark leader) {
        return stat(pid)
                .filter(fields -> Long.parseLong(fields[SESSION]) == leader.pid())
                .filter(fields -> Long.parseLong(fields[START]) >= leader.start())
                .isPresent();
    }

    // Fields from the third on (proc(5)); the second is a name in brackets that may itself hold blanks and brackets.
    private static Optional<String[]> stat(long pid) {
        try {
            String text = Files.readString(PROC.resolve(pid + "/stat"), StandardCharsets.ISO_8859_1);
            String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
            boolean ended = fields[STATE].equals("Z") || fields[STATE].equals("X");
            boolean othersGoOn = Integer.parseInt(fields[THREADS]) > 1; // its first thread alone has ended
            return ended && !othersGoOn ? Optional.empty() : Optional.of(fields);
        } catch (IOException ignored) { // no such process (any more)
            return Optional.empty();
        }
    }
}
