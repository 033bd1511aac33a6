package eu.leam.workbench.data.archive;

import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.data.DataException;
import eu.leam.workbench.data.Messages;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;

/**
 * Reads the plain files of a gzipped ustar or pax archive into memory. Nothing is unpacked to the disk, so that no
 * entry can write anywhere; an entry whose name leaves the archive, a link, a device, or more than the limits allow
 * refuses the whole.
 *
 * @param largestEntry most bytes of one entry
 * @param largestSum most bytes of all entries together, skipped ones too
 * @param mostEntries most entries
 */
public record TarGz(long largestEntry, long largestSum, int mostEntries) {
    private static final int BLOCK = 512;

    /** Enough for any package of plain texts: 4 MiB an entry, 64 MiB in all, 10,000 entries. */
    public static final TarGz TEXTS = new TarGz(4L << 20, 64L << 20, 10_000);

    /**
     * Reads the wanted files.
     *
     * @param archive the file
     * @param wanted which entry names to keep; all others are checked and skipped
     * @return content by entry name, sorted by name
     * @throws DataException when the archive is cut off, damaged, hostile or beyond the limits
     */
    public Map<String, byte[]> read(Path archive, Predicate<String> wanted) throws DataException {
        try (InputStream in = new BufferedInputStream(new GZIPInputStream(Files.newInputStream(archive), 1 << 16))) {
            return entries(archive, in, wanted);
        } catch (EOFException e) {
            throw refused(Texts.format(Messages.Archive_cutOff, archive), e);
        } catch (IOException e) {
            throw refused(Texts.format(Messages.Archive_damaged, archive, e.getMessage()), e);
        }
    }

    private Map<String, byte[]> entries(Path archive, InputStream in, Predicate<String> wanted)
            throws IOException, DataException {
        Map<String, byte[]> files = new TreeMap<>();
        long sum = 0;
        int count = 0;
        String longName = null;
        for (TarHeader header = next(in); header != null; header = next(in)) {
            sum += header.size();
            if (header.size() > largestEntry || sum > largestSum || ++count > mostEntries) {
                throw refused(Texts.format(Messages.Archive_tooLarge, archive, shown(header.name())), null);
            }
            String name = longName == null ? header.name() : longName;
            longName = null;
            switch (header.type()) {
                case 'x' -> longName = TarHeader.paxPath(content(in, header));
                case 'L' -> longName = TarHeader.text(content(in, header));
                case 'g' -> content(in, header);
                case '5' -> checked(archive, name);
                case '0', 0 -> {
                    byte[] content = content(in, header);
                    if (wanted.test(checked(archive, name))) {
                        files.put(name, content);
                    }
                }
                default -> throw refused(Texts.format(Messages.Archive_special, archive, shown(name)), null);
            }
        }
        drain(archive, in);
        return files;
    }

    /** Reads to the end, so that the checksum of the compressed stream is compared, too. */
    private void drain(Path archive, InputStream in) throws IOException, DataException {
        long rest = 0;
        for (long n = in.skip(1 << 16); n > 0 || in.read() >= 0; n = in.skip(1 << 16)) {
            rest += n + 1;
            if (rest > largestSum) {
                throw refused(Texts.format(Messages.Archive_tooLarge, archive, "…"), null);
            }
        }
    }

    private static TarHeader next(InputStream in) throws IOException {
        byte[] block = in.readNBytes(BLOCK);
        if (block.length < BLOCK) {
            throw new EOFException("no end mark");
        }
        return TarHeader.parse(block);
    }

    private static byte[] content(InputStream in, TarHeader header) throws IOException {
        int size = (int) header.size();
        byte[] content = in.readNBytes(size);
        int padding = (BLOCK - size % BLOCK) % BLOCK;
        if (content.length < size || in.readNBytes(padding).length < padding) {
            throw new EOFException(header.name());
        }
        return content;
    }

    private static String checked(Path archive, String name) throws DataException {
        boolean escapes = name.isEmpty() || name.startsWith("/") || name.indexOf('\\') >= 0 || name.indexOf(':') >= 0;
        for (String part : name.split("/")) {
            escapes |= part.equals("..");
        }
        if (escapes || name.chars().anyMatch(Character::isISOControl)) {
            throw refused(Texts.format(Messages.Archive_escape, archive, shown(name)), null);
        }
        return name;
    }

    /** A name from outside, fit for a message: no control characters, not endless. */
    private static String shown(String name) {
        String plain = name.replaceAll("\\p{Cntrl}", "?");
        return plain.length() > 80 ? plain.substring(0, 80) + "…" : plain;
    }

    private static DataException refused(String message, Throwable cause) {
        return new DataException(message, Messages.Archive_next, cause);
    }
}
