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
    private final Map<Ref, Unsaved> unsaved;
    private FileChannel channel;

    private EditJournal(Path file, Environment environment, Map<Ref, Unsaved> unsaved) {
        this.file = file;
        this.environment = environment;
        this.unsaved = unsaved;
    }

    /**
     * Opens the journal of a project. A record that was cut off while being written is dropped; what follows a damaged record is
     * put aside as {@code edits.damaged}.
     */
    public static EditJournal open(Path folder, Environment environment) throws StoreException {
        Path file = new ProjectFiles(folder).privateFolder().resolve("journal").resolve("edits.log");
        try {
            Files.createDirectories(file.getParent());
            byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            Map<Ref, Unsaved> unsaved = new TreeMap<>();
            int end = JournalRecord.replay(bytes, unsaved);
            if (end < bytes.length) {
                AtomicFile.write(file.resolveSibling("edits.damaged"), Arrays.copyOfRange(bytes, end, bytes.length));
            }
            var journal = new EditJournal(file, environment, unsaved);
            journal.compact();
            return journal;
        } catch (IOException e) {
            throw ProjectFiles.failed(Messages.Store_unwritable, file, e);
        }
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
            try {
                compact();
            } catch (IOException e) {
                throw ProjectFiles.failed(Messages.Store_unwritable, file, e);
            }
        }
    }

    @Override
    public synchronized void close() throws StoreException {
        try {
            channel.close();
        } catch (IOException e) {
            throw ProjectFiles.failed(Messages.Store_unwritable, file, e);
        }
    }

    private void append(byte[] entry) throws StoreException {
        try {
            ByteBuffer rest = ByteBuffer.wrap(entry);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(false);
            if (channel.size() > COMPACT_FROM && channel.size() > 4 * size(unsaved.values())) {
                compact();
            }
        } catch (IOException e) {
            throw ProjectFiles.failed(Messages.Store_unwritable, file, e);
        }
    }

    /** Writes what is unsaved into a fresh file, which takes the old one's place in one step. */
    private void compact() throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (Unsaved edit : unsaved.values()) {
            bytes.write(JournalRecord.of(edit));
        }
        if (channel != null) {
            channel.close();
        }
        AtomicFile.write(file, bytes.toByteArray());
        channel = FileChannel.open(file, StandardOpenOption.APPEND);
    }

    private static long size(Collection<Unsaved> edits) {
        return edits.stream().mapToLong(edit -> edit.text().length()).sum();
    }
}
