package eu.leam.workbench.queue.journal;

import eu.leam.workbench.base.files.AtomicFile;
import eu.leam.workbench.queue.job.Job;
import eu.leam.workbench.queue.job.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;

/**
 * The append-only file of all changes. A line is on the disk when {@link #append} returns; when it cannot be written the file is
 * as before. Written by one thread of one process, which holds the keeper's lock.
 */
public final class Journal implements Closeable {
    /** Version of the form of the file. */
    public static final int VERSION = 1;

    private static final long COMPACT_FROM_BYTES = 1 << 20;
    private static final int COMPACT_RATIO = 4;

    private final Path file;
    private final Recovered recovered;
    private FileChannel channel;
    private long length;
    private long lines;

    private Journal(Path file, Recovered recovered) throws IOException {
        this.file = file;
        this.recovered = recovered;
        this.lines = recovered.lines();
        open(recovered.end());
    }

    /**
     * Opens the journal, made when it is missing. A half last line is cut off; a file with damaged lines is kept aside and written
     * anew from what is whole. {@link #recovered()} says which.
     *
     * @throws Refusal when a newer version of the keeper wrote it
     */
    public static Journal open(Path file) throws IOException, Refusal {
        if (Files.notExists(file) || Files.size(file) == 0) {
            AtomicFile.writePrivate(file, Line.header(1));
        }
        Recovered recovered = JournalReader.read(file);
        boolean damaged =
                recovered.notes().stream().anyMatch(note -> note.code().equals("JournalDamaged"));
        if (damaged) {
            Files.copy(file, file.resolveSibling(damagedName(file)), StandardCopyOption.REPLACE_EXISTING);
        }
        Journal journal = new Journal(file, recovered);
        if (damaged) {
            journal.rewrite(recovered.jobs().values(), recovered.next());
        }
        return journal;
    }

    static String damagedName(Path file) {
        return file.getFileName() + ".damaged";
    }

    /** What was in the file when it was opened. */
    public Recovered recovered() {
        return recovered;
    }

    /** Writes the job's state to the disk. */
    public void append(Job job) throws IOException {
        try {
            ByteBuffer rest = ByteBuffer.wrap(Line.of(job));
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(false);
            length = channel.position();
            lines++;
        } catch (IOException e) {
            cutBack(e);
            throw e;
        }
    }

    /** Whether most lines are superseded, so that a {@link #rewrite} pays. */
    public boolean isWasteful(int jobs) {
        return length > COMPACT_FROM_BYTES && lines > (long) COMPACT_RATIO * Math.max(1, jobs);
    }

    /** Replaces the file, atomically, by one with these jobs alone. */
    public void rewrite(Collection<Job> jobs, long next) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.write(Line.header(next));
        for (Job job : jobs) {
            content.write(Line.of(job));
        }
        AtomicFile.writePrivate(file, content.toByteArray());
        channel.close();
        lines = jobs.size() + 1L;
        open(content.size());
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private void open(long end) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.WRITE);
        channel.truncate(end);
        channel.position(end);
        length = end;
    }

    private void cutBack(IOException cause) {
        try {
            channel.truncate(length);
            channel.position(length);
        } catch (IOException e) { // the half line stays and is passed over when it is read
            cause.addSuppressed(e);
        }
    }
}
