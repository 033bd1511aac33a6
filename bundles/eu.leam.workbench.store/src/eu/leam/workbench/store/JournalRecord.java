package eu.leam.workbench.store;

import eu.leam.workbench.model.kind.Ref;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * One record of the journal: a line {@code leam1 <reference> <basis or -> <milliseconds> <bytes or -> <check sum>}, then the text,
 * then a line break. A dash for the bytes settles the document's edits.
 */
final class JournalRecord {
    private static final String MAGIC = "leam1";
    private static final int FIELDS = 6;
    private static final int LONGEST_HEAD = 1000;

    private JournalRecord() {}

    static byte[] of(Unsaved edit) {
        byte[] text = edit.text().getBytes(StandardCharsets.UTF_8);
        String basis = edit.basis().isEmpty() ? "-" : edit.basis();
        return record(edit.ref() + " " + basis + " " + edit.when().toEpochMilli() + " " + text.length, text);
    }

    static byte[] settled(Ref ref) {
        return record(ref + " - 0 -", new byte[0]);
    }

    /** Applies the records to the edits; answers how many bytes were sound records. */
    static int replay(byte[] bytes, Map<Ref, Unsaved> unsaved) {
        int at = 0;
        while (at < bytes.length) {
            int next = next(bytes, at, unsaved);
            if (next < 0) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private static byte[] record(String head, byte[] text) {
        byte[] line =
                (MAGIC + " " + head + " " + sum(head, text, 0, text.length) + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[line.length + text.length + 1];
        System.arraycopy(line, 0, all, 0, line.length);
        System.arraycopy(text, 0, all, line.length, text.length);
        all[all.length - 1] = '\n';
        return all;
    }

    private static int next(byte[] bytes, int at, Map<Ref, Unsaved> unsaved) {
        int lineEnd = at;
        while (lineEnd < bytes.length && bytes[lineEnd] != '\n' && lineEnd - at < LONGEST_HEAD) {
            lineEnd++;
        }
        if (lineEnd == bytes.length || bytes[lineEnd] != '\n') {
            return -1;
        }
        String line = new String(bytes, at, lineEnd - at, StandardCharsets.UTF_8);
        String[] fields = line.split(" ");
        if (fields.length != FIELDS || !fields[0].equals(MAGIC)) {
            return -1;
        }
        String head = line.substring(MAGIC.length() + 1, line.lastIndexOf(' '));
        try {
            int length = fields[4].equals("-") ? 0 : Integer.parseInt(fields[4]);
            int text = lineEnd + 1;
            boolean whole = length >= 0 && length < bytes.length - text && bytes[text + length] == '\n';
            if (!whole || !fields[5].equals(sum(head, bytes, text, length))) {
                return -1;
            }
            Optional<Ref> ref = Ref.parse(fields[1]);
            ref.ifPresent(r -> apply(r, fields, new String(bytes, text, length, StandardCharsets.UTF_8), unsaved));
            return text + length + 1;
        } catch (NumberFormatException ignored) { // a damaged head
            return -1;
        }
    }

    private static void apply(Ref ref, String[] fields, String text, Map<Ref, Unsaved> unsaved) {
        if (fields[4].equals("-")) {
            unsaved.remove(ref);
        } else {
            String basis = fields[2].equals("-") ? Change.NEW : fields[2];
            unsaved.put(ref, new Unsaved(ref, text, basis, Instant.ofEpochMilli(Long.parseLong(fields[3]))));
        }
    }

    private static String sum(String head, byte[] text, int from, int length) {
        var crc = new CRC32();
        crc.update(head.getBytes(StandardCharsets.UTF_8));
        crc.update(text, from, length);
        return Long.toHexString(crc.getValue());
    }
}
