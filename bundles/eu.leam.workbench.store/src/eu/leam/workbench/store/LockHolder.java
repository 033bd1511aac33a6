package eu.leam.workbench.store;

import eu.leam.workbench.base.Environment;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A window that holds a project.
 *
 * @param user account it runs under
 * @param host machine it runs on
 * @param process its process id there
 * @param started when that process started, so that a later one of the same number is not taken for it
 * @param since when it took the project
 */
public record LockHolder(String user, String host, long process, Instant started, Instant since) {
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    static LockHolder here(Environment environment) {
        ProcessHandle me = ProcessHandle.current();
        Instant now = environment.clock().instant();
        return new LockHolder(
                environment.user(), environment.host(), me.pid(), started(me).orElse(Instant.EPOCH), now);
    }

    /** What can be seen of its process from a machine. */
    enum Life {
        RUNS,
        /** It is on another machine, or there is one of its number of which nobody can say when it started. */
        UNKNOWN,
        GONE
    }

    Life life(Environment environment) {
        if (!host.equals(environment.host())) {
            return Life.UNKNOWN;
        }
        Optional<ProcessHandle> handle = ProcessHandle.of(process).filter(ProcessHandle::isAlive);
        if (handle.isEmpty()) {
            return Life.GONE;
        }
        Optional<Instant> start = handle.flatMap(LockHolder::started);
        if (start.isEmpty() || started.equals(Instant.EPOCH)) {
            return Life.UNKNOWN;
        }
        boolean same = Duration.between(start.get(), started).abs().compareTo(TOLERANCE) <= 0;
        return same ? Life.RUNS : Life.GONE;
    }

    String text() {
        return String.join("\n", user, host, Long.toString(process), started.toString(), since.toString(), "");
    }

    /** Empty when the text is none of ours; being written atomically, it then belongs to nobody. */
    static Optional<LockHolder> parse(String text) {
        List<String> lines = text.lines().toList();
        try {
            return lines.size() < 5
                    ? Optional.empty()
                    : Optional.of(new LockHolder(
                            lines.get(0),
                            lines.get(1),
                            Long.parseLong(lines.get(2)),
                            Instant.parse(lines.get(3)),
                            Instant.parse(lines.get(4))));
        } catch (NumberFormatException | DateTimeException ignored) { // not one of ours
            return Optional.empty();
        }
    }

    private static Optional<Instant> started(ProcessHandle handle) {
        return handle.info().startInstant();
    }
}
