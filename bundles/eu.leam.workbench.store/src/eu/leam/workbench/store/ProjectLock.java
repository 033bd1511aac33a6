package eu.leam.workbench.store;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.files.AtomicFile;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.store.LockHolder.Life;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The lock of a window on a project: it covers unsaved edits only, so that two windows never edit side by side. Whoever comes second
 * opens read-only and learns who was first. A lock whose process is gone is taken over.
 */
public final class ProjectLock implements AutoCloseable {
    private static final String NAME = "window.lock";
    private static final Duration WAIT = Duration.ofSeconds(10);

    private final Path folder;
    private final LockHolder mine;

    private ProjectLock(Path folder, LockHolder mine) {
        this.folder = folder;
        this.mine = mine;
    }

    /** What became of asking for the lock. */
    public sealed interface Attempt {}

    /**
     * The lock is ours.
     *
     * @param lock to be closed with the window
     * @param former the window from which it was taken, mostly because that died; empty when nobody held it
     */
    public record Mine(ProjectLock lock, Optional<LockHolder> former) implements Attempt {}

    /**
     * Another window holds the project.
     *
     * @param holder which
     * @param takeable whether it can be taken over, because that window is not seen to run on this machine
     * @param message one sentence for the user
     * @param nextStep what can be done
     */
    public record Theirs(LockHolder holder, boolean takeable, String message, String nextStep) implements Attempt {}

    /** Asks for the lock; does not wait. */
    public static Attempt acquire(Path folder, Environment environment) throws StoreException {
        return acquire(folder, environment, EnumSet.of(Life.RUNS, Life.UNKNOWN));
    }

    /**
     * Takes the lock from a window of which nobody can see whether it runs, as one on another machine: for a person who knows that it
     * is gone. One that is seen to run on this machine keeps it.
     */
    public static Attempt takeOver(Path folder, Environment environment) throws StoreException {
        return acquire(folder, environment, EnumSet.of(Life.RUNS));
    }

    private static Attempt acquire(Path folder, Environment environment, Set<Life> respected) throws StoreException {
        Path file = file(folder);
        try (var lock = RepositoryLock.acquire(folder, WAIT)) {
            Optional<LockHolder> holder = read(file);
            if (holder.isPresent() && respected.contains(holder.get().life(environment))) {
                return theirs(folder, holder.get(), environment);
            }
            LockHolder mine = LockHolder.here(environment);
            AtomicFile.write(file, mine.text());
            return new Mine(new ProjectLock(folder, mine), holder);
        } catch (IOException e) {
            throw ProjectFiles.failed(Messages.Store_unwritable, file, e);
        }
    }

    /** Who holds the project now; empty when nobody does. */
    public static Optional<LockHolder> holder(Path folder, Environment environment) throws StoreException {
        Path file = file(folder);
        try {
            return read(file).filter(holder -> holder.life(environment) != Life.GONE);
        } catch (IOException e) {
            throw ProjectFiles.failed(Messages.Store_unreadable, file, e);
        }
    }

    /** Whether it still is ours; another may have taken it over. */
    public boolean isHeld() throws StoreException {
        Path file = file(folder);
        try {
            return read(file).filter(mine::equals).isPresent();
        } catch (IOException e) {
            throw ProjectFiles.failed(Messages.Store_unreadable, file, e);
        }
    }

    /**
     * Keeps everybody from taking the project over until the answer is closed, for a write; waits for whoever writes now.
     *
     * @return empty when another has taken it over before, so that nothing may be written
     */
    public Optional<RepositoryLock> still() throws StoreException {
        RepositoryLock still = RepositoryLock.acquire(folder, WAIT);
        boolean held = false;
        try {
            held = isHeld();
        } finally {
            if (!held) {
                still.close();
            }
        }
        return held ? Optional.of(still) : Optional.empty();
    }

    @Override
    public void close() throws StoreException {
        try (var lock = RepositoryLock.acquire(folder, WAIT)) {
            if (isHeld()) {
                Files.delete(file(folder));
            }
        } catch (IOException e) {
            throw ProjectFiles.failed(Messages.Store_unwritable, file(folder), e);
        }
    }

    private static Theirs theirs(Path folder, LockHolder holder, Environment environment) {
        String message = Texts.format(
                Messages.Lock_held,
                folder,
                holder.user(),
                holder.host(),
                holder.process(),
                holder.since().truncatedTo(ChronoUnit.SECONDS));
        boolean takeable = holder.life(environment) != Life.RUNS;
        String nextStep = takeable ? Texts.format(Messages.Lock_takeableNext, holder.host()) : Messages.Lock_heldNext;
        return new Theirs(holder, takeable, message, nextStep);
    }

    private static Path file(Path folder) {
        return folder.resolve(ProjectFiles.PRIVATE).resolve(NAME);
    }

    private static Optional<LockHolder> read(Path file) throws IOException {
        return Files.exists(file) ? LockHolder.parse(Files.readString(file)) : Optional.empty();
    }
}
