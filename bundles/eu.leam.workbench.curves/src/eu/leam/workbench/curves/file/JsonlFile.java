package eu.leam.workbench.curves.file;

import eu.leam.workbench.base.ByteSource;
import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.Severity;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.curves.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A file with one JSON object a line: {@code step}, {@code tokens} and {@code time} are axes, every other number is a metric
 * under its key (nested keys joined by a slash), numbers written as text such as {@code "NaN"} too; anything else is passed over.
 * A last line without line end is taken when it is a whole object, else waited for.
 */
public final class JsonlFile implements MetricFile {
    private static final int LONGEST = 1 << 24;

    private final Window window;
    private final JsonRow row = new JsonRow();
    private long lines;
    private long unreadable;
    private long firstUnreadable;
    private String firstText = "";
    private long withoutStep;
    private long firstWithoutStep;

    /** Reads the source, from its start. */
    public JsonlFile(ByteSource source) {
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
                more = line(sink);
            }
            return new Reading(window.offset() - before, !more, false);
        } finally {
            window.close();
        }
    }

    @Override
    public void rewind() {
        window.rewind();
        lines = 0;
        unreadable = 0;
        withoutStep = 0;
    }

    @Override
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(2);
        if (unreadable > 0) {
            String message = Texts.format(Messages.JsonlFile_unreadable, unreadable, firstUnreadable, firstText);
            findings.add(new Finding(
                    "curves.lineUnreadable", Severity.WARNING, name(), "", message, Messages.JsonlFile_unreadableNext));
        }
        if (withoutStep > 0) {
            String message = Texts.format(Messages.JsonlFile_noStep, withoutStep, firstWithoutStep);
            findings.add(new Finding(
                    "curves.lineWithoutStep", Severity.WARNING, name(), "", message, Messages.JsonlFile_noStepNext));
        }
        return findings;
    }

    /** Takes one line; false when the rest must be waited for. */
    private boolean line(PointSink sink) throws IOException {
        int length = lineLength();
        if (length < 0) {
            return unfinished(sink);
        }
        int at = window.at();
        lines++;
        if (!isBlank(at, length)) {
            take(row.read(window.bytes(), at, length), at, length, sink);
        }
        window.skip(length + 1L);
        return true;
    }

    /** Bytes up to the line end; -1 when none is there. */
    private int lineLength() throws IOException {
        int seen = 0;
        while (window.ensure(seen + 1)) {
            byte[] bytes = window.bytes();
            for (int i = window.at() + seen; i < window.at() + window.available(); i++) {
                if (bytes[i] == '\n') {
                    return i - window.at();
                }
            }
            seen = window.available();
            if (seen > LONGEST) {
                return seen - 1; // no text at all: passed over piece by piece
            }
        }
        return -1;
    }

    private boolean unfinished(PointSink sink) {
        int length = window.available();
        int at = window.at();
        boolean closed = length > 0 && window.bytes()[at + length - 1] == '}';
        if (closed && row.read(window.bytes(), at, length) != JsonRow.Kind.UNREADABLE) {
            lines++;
            take(row.kind(), at, length, sink);
            window.skip(length);
        }
        return false;
    }

    private void take(JsonRow.Kind kind, int at, int length, PointSink sink) {
        switch (kind) {
            case POINTS -> row.giveTo(sink);
            case WITHOUT_STEP -> {
                if (withoutStep++ == 0) {
                    firstWithoutStep = lines;
                }
            }
            case UNREADABLE -> {
                if (unreadable++ == 0) {
                    firstUnreadable = lines;
                    firstText = new String(window.bytes(), at, Math.min(length, 60), StandardCharsets.UTF_8);
                }
            }
        }
    }

    private boolean isBlank(int at, int length) {
        byte[] bytes = window.bytes();
        for (int i = at; i < at + length; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\r' && bytes[i] != '\t') {
                return false;
            }
        }
        return true;
    }
}
