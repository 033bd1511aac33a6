package eu.leam.workbench.store;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.files.AtomicFile;
import eu.leam.workbench.base.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

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
     * @param former the window that died holding it; empty when none did
     */
    public record Mine(ProjectLock lock, Optional<LockHolder> former) implements Attempt {}

    /**
     * Another window holds the project.
     *
     * @param holder which
     * @param message one sentence for the user
     * @param nextStep what can be done
     */
    public record Theirs(LockHolder holder, String message, String nextStep) implements Attempt {}

    /** Asks for the lock; does not wait. */
    public static Attempt acquire(Path folder, Environment environment) throws StoreException {
        return acquire(folder, environment, false);
    }

    /** Takes the lock from whoever holds it: for a person who knows that the other window, on another machine, is gone. */
    public static ProjectLock takeOver(Path folder, Environment environment) throws StoreException {
        return switch (acquire(folder, environment, true)) {
            case Mine mine -> mine.lock();
            case Theirs theirs -> throw new IllegalStateException(theirs.message());
        };
    }

    private static Attempt acquire(Path folder, Environment environment, boolean force) throws StoreException {
        Path file = file(folder);
        try (var lock = RepositoryLock.acquire(folder, WAIT)) {
            Optional<LockHolder> holder = read(file);
            if (!force && holder.isPresent() && holder.get().mayLive(environment)) {
                return theirs(folder, holder.get());
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
            return read(file).filter(holder -> holder.mayLive(environment));
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

    private static Theirs theirs(Path folder, LockHolder holder) {
        String message = Texts.format(
                Messages.Lock_held,
                folder,
                holder.user(),
                holder.host(),
                holder.process(),
                holder.since().truncatedTo(ChronoUnit.SECONDS));
        String nextStep = Texts.format(Messages.Lock_heldNext, file(folder).toAbsolutePath(), holder.host());
        return new Theirs(holder, message, nextStep);
    }

    private static Path file(Path folder) {
        return folder.resolve(ProjectFiles.PRIVATE).resolve(NAME);
    }

    private static Optional<LockHolder> read(Path file) throws IOException {
        return Files.exists(file) ? LockHolder.parse(Files.readString(file)) : Optional.empty();
    }
}
