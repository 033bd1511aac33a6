package eu.leam.workbench.store;

import eu.leam.workbench.base.text.Texts;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The short lock around each write into a project, of window and command line alike. The operating system frees it when its holder
 * dies. The thread that holds it may take it again.
 */
public final class RepositoryLock implements AutoCloseable {
    private static final Map<Path, ReentrantLock> HERE = new ConcurrentHashMap<>();
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final ReentrantLock here;
    private final FileChannel channel;
    private final FileLock lock;

    private RepositoryLock(ReentrantLock here, FileChannel channel, FileLock lock) {
        this.here = here;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes the lock.
     *
     * @param folder the project's folder
     * @param longest how long to wait for another thread or program
     * @throws StoreException when it is still held then, or the folder cannot be written
     */
    public static RepositoryLock acquire(Path folder, Duration longest) throws StoreException {
        Path file = new ProjectFiles(folder).privateFolder().resolve("repository.lock");
        long end = System.nanoTime() + longest.toNanos();
        ReentrantLock here = HERE.computeIfAbsent(real(file.getParent()), key -> new ReentrantLock());
        try {
            if (!here.tryLock(longest.toNanos(), TimeUnit.NANOSECONDS)) {
                throw held(folder, longest);
            }
            if (here.getHoldCount() > 1) {
                return new RepositoryLock(here, null, null);
            }
            RepositoryLock lock = lock(file, end, here);
            if (lock == null) {
                here.unlock();
                throw held(folder, longest);
            }
            return lock;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw held(folder, longest);
        } catch (IOException e) {
            here.unlock();
            throw ProjectFiles.failed(Messages.Store_unwritable, file, e);
        }
    }

    private static RepositoryLock lock(Path file, long end, ReentrantLock here)
            throws IOException, InterruptedException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            for (FileLock lock = channel.tryLock(); ; lock = channel.tryLock()) {
                if (lock != null) {
                    return new RepositoryLock(here, channel, lock);
                }
                if (System.nanoTime() >= end) {
                    channel.close();
                    return null;
                }
                Thread.sleep(PAUSE);
            }
        } catch (IOException | InterruptedException e) {
            channel.close();
            if (e instanceof InterruptedException) {
                here.unlock();
            }
            throw e;
        }
    }

    private static Path real(Path folder) throws StoreException {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            throw ProjectFiles.failed(Messages.Store_unreadable, folder, e);
        }
    }

    private static StoreException held(Path folder, Duration longest) {
        String message = Texts.format(Messages.Lock_busy, folder, longest.toSeconds());
        return new StoreException(message, Messages.Lock_busyNext, null);
    }

    @Override
    public void close() {
        try {
            if (channel != null) {
                lock.release();
                channel.close();
            }
        } catch (IOException ignored) { // the operating system frees it with the process at the latest
            System.getLogger(RepositoryLock.class.getName())
                    .log(System.Logger.Level.DEBUG, "lock not released", ignored);
        } finally {
            here.unlock();
        }
    }
}
