package eu.leam.workbench.base.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;

/** Writes a file so that a reader, or the next start after a crash, sees either the former or the new content, never a part. */
public final class AtomicFile {
    private static final Set<OpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    private static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rw-------");

    private AtomicFile() {}

    /** Writes the text as UTF-8, see {@link #write(Path, byte[])}. */
    public static void write(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes the content beside the file, flushes it to the disk and renames it into place; missing folders are made.
     *
     * @throws IOException when it cannot be written; the former content is then untouched
     */
    public static void write(Path file, byte[] content) throws IOException {
        // Made with the rights that the user gives new files: a temporary file would be for its owner alone.
        write(file, content, new FileAttribute<?>[0]);
    }

    /**
     * The same for what nobody but its owner may read, such as a secret: from its first byte on, where the file system has owners.
     *
     * @throws IOException when it cannot be written; the former content is then untouched
     */
    public static void writePrivate(Path file, byte[] content) throws IOException {
        boolean owners = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        write(
                file,
                content,
                owners
                        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ALONE)}
                        : new FileAttribute<?>[0]);
    }

    private static void write(Path file, byte[] content, FileAttribute<?>[] rights) throws IOException {
        Path target = file.toAbsolutePath();
        Files.createDirectories(target.getParent());
        Path part = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            try (FileChannel channel = FileChannel.open(part, NEW, rights)) {
                ByteBuffer rest = ByteBuffer.wrap(content);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            move(part, target);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Renames over the target, atomically where the file system can. */
    public static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (
                AtomicMoveNotSupportedException
                        ignored) { // some network file systems: the plain rename is all there is
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
