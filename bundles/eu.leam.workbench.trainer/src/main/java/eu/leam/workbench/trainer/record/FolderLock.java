package eu.leam.workbench.trainer.record;

import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.trainer.Messages;
import eu.leam.workbench.trainer.TrainerException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a second trainer out of a run's folder; the system lets go of it when the program dies. */
public final class FolderLock implements AutoCloseable {
    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the folder.
     *
     * @throws TrainerException when another trainer has it
     */
    public static FolderLock take(Path folder) throws TrainerException, IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve(".trainer.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return new FolderLock(channel);
            }
        } catch (OverlappingFileLockException ignored) { // this very program has it
        }
        channel.close();
        throw new TrainerException(Texts.format(Messages.Run_busy, folder), Messages.Run_busyNext);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
