package eu.leam.workbench.store;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.files.AtomicFile;
import eu.leam.workbench.model.kind.Ref;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Unsaved edits, flushed to the disk as they are made, so that they survive a crash of the program or the machine. Lies in {@code
 * .leam/journal}, never touches a saved file. Kept by the window that holds the {@link ProjectLock}; at its opening it tells what the
 * last one left, and keeps it until each is saved or given up. Methods may be called from any thread.
 */
public final class EditJournal implements AutoCloseable {
    private static final long COMPACT_FROM = 4 << 20;

    private final Path file;
    private final Environment environment;
    private final JournalDisk disk;
    private final Map<Ref, Unsaved> unsaved = new TreeMap<>();
    private FileChannel channel;
    private long length;
    private boolean torn;

    private EditJournal(Path file, Environment environment, JournalDisk disk) {
        this.file = file;
        this.environment = environment;
        this.disk = disk;
    }

    /**
     * Opens the journal of a project. What follows the last sound record, cut off while being written or damaged, is put aside as
     * {@code edits.damaged}, {@code edits.damaged-2} and so on.
     */
    public static EditJournal open(Path folder, Environment environment) throws StoreException {
        return open(folder, environment, new JournalDisk());
    }

    static EditJournal open(Path folder, Environment environment, JournalDisk disk) throws StoreException {
        Path file = new ProjectFiles(folder).privateFolder().resolve("journal").resolve("edits.log");
        try {
            Files.createDirectories(file.getParent());
            var journal = new EditJournal(file, environment, disk);
            journal.begin(Files.exists(file) ? Files.readAllBytes(file) : new byte[0]);
            return journal;
        } catch (IOException e) {
            throw ProjectFiles.failed(Messages.Store_unwritable, file, e);
        }
    }

    private void begin(byte[] bytes) throws IOException {
        int end = JournalRecord.replay(bytes, unsaved);
        torn = end < bytes.length;
        length = end;
        if (torn) {
            putAside(Arrays.copyOfRange(bytes, end, bytes.length));
        }
        compact();
        ready();
    }

    /** Keeps what cannot be read under a name of its own: what an earlier opening put aside may be all that is left of an edit. */
    private void putAside(byte[] rest) throws IOException {
        Path aside = file.resolveSibling("edits.damaged");
        for (int i = 2; Files.exists(aside); i++) {
            if (Files.isRegularFile(aside) && Arrays.equals(Files.readAllBytes(aside), rest)) {
                return; // by an opening that could not cut it off the journal
            }
            aside = file.resolveSibling("edits.damaged-" + i);
        }
        AtomicFile.write(aside, rest);
    }

    /** What is not saved, by reference: at opening, what the last session left. */
    public synchronized List<Unsaved> unsaved() {
        return List.copyOf(unsaved.values());
    }

    /**
     * Notes an edit; on the disk when this returns.
     *
     * @param text the document's whole canonical text
     * @param basis {@link Loaded#version()} that the edit started from, or {@link Change#NEW}
     */
    public synchronized void note(Ref ref, String text, String basis) throws StoreException {
        var edit = new Unsaved(ref, text, basis, environment.clock().instant());
        unsaved.put(ref, edit);
        append(JournalRecord.of(edit));
    }

    /** Forgets the edits of a document: it was saved, or its user gave them up. */
    public synchronized void settle(Ref ref) throws StoreException {
        if (unsaved.remove(ref) == null) {
            return;
        }
        append(JournalRecord.settled(ref));
        if (unsaved.isEmpty()) {
            compact();
        }
    }

    @Override
    public synchronized void close() throws StoreException {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            throw ProjectFiles.failed(Messages.Store_unwritable, file, e);
        }
    }

    private void append(byte[] entry) throws StoreException {
        try {
            ready();
            write(entry);
        } catch (IOException e) {
            throw ProjectFiles.failed(Messages.Store_unwritable, file, e);
        }
        if (length > COMPACT_FROM && length > 4 * size(unsaved.values())) {
            compact();
        }
    }

    /** Sees to it that the file is open and ends with a whole record: nothing behind half a record would be found again. */
    private void ready() throws IOException {
        if (channel == null) {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel.position(length);
        }
        if (torn) {
            disk.cut(channel, length);
            torn = false;
        }
    }

    private void write(byte[] entry) throws IOException {
        try {
            ByteBuffer rest = ByteBuffer.wrap(entry);
            while (rest.hasRemaining()) {
                disk.write(channel, rest);
            }
            channel.force(false);
            length += entry.length;
        } catch (IOException e) {
            cutBack(e);
            throw e;
        }
    }

    private void cutBack(IOException cause) {
        try {
            torn = true;
            disk.cut(channel, length);
            torn = false;
        } catch (IOException e) { // tried again before the next record
            cause.addSuppressed(e);
        }
    }

    /** Makes the file small. Where that fails, as on a full disk, the old one holds all the same edits and goes on being used. */
    private void compact() {
        try {
            var bytes = new ByteArrayOutputStream();
            for (Unsaved edit : unsaved.values()) {
                bytes.write(JournalRecord.of(edit));
            }
            AtomicFile.write(file, bytes.toByteArray());
            FileChannel old = channel;
            channel = null; // from here on the old channel leads to a file that has no name any more
            length = bytes.size();
            torn = false;
            if (old != null) {
                old.close();
            }
        } catch (IOException ignored) {
            // the edits are on the disk, in the old file or the new one
        }
    }

    private static long size(Collection<Unsaved> edits) {
        return edits.stream().mapToLong(edit -> edit.text().length()).sum();
    }
}
