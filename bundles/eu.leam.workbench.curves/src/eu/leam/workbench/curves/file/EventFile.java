package eu.leam.workbench.curves.file;

import eu.leam.workbench.base.ByteSource;
import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.Severity;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.curves.Messages;
import eu.leam.workbench.curves.file.Wire.Malformed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * A TensorBoard event file: TFRecords (length, masked CRC-32C of the length, data, masked CRC-32C of the data; the mask rotates
 * right by 15 bits and adds 0xa282ead8, tensorflow/core/lib/hash/crc32c.h) that hold {@code Event} messages. A damaged record
 * with something behind it is passed over; at the file's end it is waited for, since a file may be copied or written in pieces.
 */
public final class EventFile implements MetricFile {
    private static final int HEADER = 12;
    private static final int FOOTER = 4;
    private static final int LARGEST = 1 << 26;

    private final Window window;
    private final EventParser parser = new EventParser();
    private final CRC32C crc = new CRC32C();
    private boolean cut;
    private int damages;
    private long damagedBytes;
    private long firstDamage;
    private long hopelessAt = -1;
    private long hopelessRest;

    /** Reads the source, from its start. */
    public EventFile(ByteSource source) {
        window = new Window(source);
    }

    @Override
    public String name() {
        return window.name();
    }

    @Override
    public long offset() {
        return window.offset();
    }

    @Override
    public Reading poll(PointSink sink, long mostBytes) throws IOException {
        long before = window.offset();
        if (!window.open()) {
            rewind();
            return new Reading(0, false, true);
        }
        try {
            boolean more = true;
            while (more && window.offset() - before < mostBytes) {
                more = record(sink);
            }
            cut = !more && window.rest() > 0;
            return new Reading(window.offset() - before, !more, false);
        } finally {
            window.close();
        }
    }

    @Override
    public void rewind() {
        window.rewind();
        cut = false;
        damages = 0;
        damagedBytes = 0;
    }

    @Override
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(2);
        if (damages > 0) {
            String message = Texts.format(Messages.EventFile_damaged, damages, damagedBytes, firstDamage);
            findings.add(new Finding(
                    "curves.recordDamaged", Severity.WARNING, name(), "", message, Messages.EventFile_damagedNext));
        }
        if (cut) {
            String message = Texts.format(Messages.EventFile_cut, window.offset());
            findings.add(new Finding("curves.recordCut", Severity.NOTE, name(), "", message, ""));
        }
        return findings;
    }

    /** Takes one record or passes over damage; false when the rest must be waited for. */
    private boolean record(PointSink sink) throws IOException {
        if (!window.ensure(HEADER)) {
            return false;
        }
        if (!headerHolds(window.at())) {
            return resynchronise();
        }
        long length = Wire.longAt(window.bytes(), window.at());
        long whole = HEADER + length + FOOTER;
        if (window.rest() < whole) {
            return false;
        }
        if (length > LARGEST) { // a graph or an image of that size holds no scalar
            window.skip(whole);
            return true;
        }
        if (!window.ensure((int) whole)) {
            return false;
        }
        if (!dataHolds(window.at(), (int) length)) {
            if (window.rest() == whole) {
                return false;
            }
            damage(whole);
            return true;
        }
        try {
            parser.read(window.bytes(), window.at() + HEADER, window.at() + HEADER + (int) length, sink);
            window.skip(whole);
        } catch (Malformed ignored) { // its checksum holds but it is no event: as good as damaged
            damage(whole);
        }
        return true;
    }

    /** Looks for the next whole record behind a damaged length; false when there is none yet. */
    private boolean resynchronise() throws IOException {
        if (hopelessAt == window.offset() && hopelessRest == window.rest()) {
            return false;
        }
        long ahead = 1;
        while (ahead + HEADER + FOOTER <= Math.min(window.rest(), LARGEST) && window.ensure((int) ahead + HEADER)) {
            int at = window.at() + (int) ahead;
            if (headerHolds(at)) {
                long whole = ahead + HEADER + Wire.longAt(window.bytes(), at) + FOOTER;
                boolean holds = whole <= Math.min(window.rest(), LARGEST)
                        && window.ensure((int) whole)
                        && dataHolds(window.at() + (int) ahead, (int) (whole - ahead) - HEADER - FOOTER);
                if (holds) {
                    damage(ahead);
                    return true;
                }
            }
            ahead++;
        }
        hopelessAt = window.offset();
        hopelessRest = window.rest();
        return false;
    }

    private void damage(long bytes) {
        if (damages++ == 0) {
            firstDamage = window.offset();
        }
        damagedBytes += bytes;
        window.skip(bytes);
    }

    private boolean headerHolds(int at) {
        byte[] bytes = window.bytes();
        return Wire.longAt(bytes, at) >= 0 && masked(bytes, at, Long.BYTES) == Wire.intAt(bytes, at + Long.BYTES);
    }

    private boolean dataHolds(int at, int length) {
        byte[] bytes = window.bytes();
        return masked(bytes, at + HEADER, length) == Wire.intAt(bytes, at + HEADER + length);
    }

    private int masked(byte[] bytes, int from, int length) {
        crc.reset();
        crc.update(bytes, from, length);
        return Integer.rotateRight((int) crc.getValue(), 15) + 0xa282ead8;
    }
}
