package eu.leam.workbench.curves.file;

import eu.leam.workbench.curves.file.Wire.Malformed;
import java.nio.charset.StandardCharsets;

/**
 * Finds the scalars in a TensorBoard {@code Event} message (tensorflow/core/util/event.proto, framework/summary.proto): {@code
 * simple_value}, and tensors of one number as TensorFlow 2 writes them. Graphs, images, histograms and texts are passed over.
 */
final class EventParser {
    private static final int SESSION_START = 1;

    private final Wire event = new Wire();
    private final Wire summary = new Wire();
    private final Wire value = new Wire();
    private final Wire metadata = new Wire();
    private final TensorValue tensor = new TensorValue();
    private final Tags tags = new Tags();
    private double time;
    private long step;
    private int summaryAt;
    private int summaryEnd;
    private boolean restarted;

    /** Reads one event. */
    void read(byte[] bytes, int from, int to, PointSink sink) throws Malformed {
        header(bytes, from, to);
        if (restarted) {
            sink.restart(step);
        }
        summary.over(bytes, summaryAt, summaryEnd);
        while (summary.more()) {
            int key = (int) summary.varint();
            if (key == (1 << 3 | Wire.BYTES)) {
                int length = summary.length();
                value(bytes, summary.at(), summary.at() + length, sink);
                summary.skip(length);
            } else {
                summary.skipField(key & 7);
            }
        }
    }

    private void header(byte[] bytes, int from, int to) throws Malformed {
        time = 0;
        step = 0;
        summaryAt = from;
        summaryEnd = from;
        restarted = false;
        event.over(bytes, from, to);
        while (event.more()) {
            int key = (int) event.varint();
            switch (key) {
                case 1 << 3 | Wire.FIXED64 -> time = event.fixed64();
                case 2 << 3 | Wire.VARINT -> step = event.varint();
                case 5 << 3 | Wire.BYTES -> {
                    int length = event.length();
                    summaryAt = event.at();
                    summaryEnd = summaryAt + length;
                    event.skip(length);
                }
                case 7 << 3 | Wire.BYTES -> session(bytes);
                default -> event.skipField(key & 7);
            }
        }
    }

    private void session(byte[] bytes) throws Malformed {
        int length = event.length();
        metadata.over(bytes, event.at(), event.at() + length);
        while (metadata.more()) {
            int key = (int) metadata.varint();
            if (key == 1 << 3) {
                restarted = metadata.varint() == SESSION_START;
            } else {
                metadata.skipField(key & 7);
            }
        }
        event.skip(length);
    }

    private void value(byte[] bytes, int from, int to, PointSink sink) throws Malformed {
        Tags.Tag tag = null;
        boolean simple = false;
        double number = 0;
        int tensorAt = -1;
        int tensorEnd = -1;
        String plugin = null;
        value.over(bytes, from, to);
        while (value.more()) {
            int key = (int) value.varint();
            switch (key) {
                case 1 << 3 | Wire.BYTES -> {
                    int length = value.length();
                    tag = tags.of(bytes, value.at(), length);
                    value.skip(length);
                }
                case 2 << 3 | Wire.FIXED32 -> {
                    number = value.fixed32();
                    simple = true;
                }
                case 8 << 3 | Wire.BYTES -> {
                    int length = value.length();
                    tensorAt = value.at();
                    tensorEnd = tensorAt + length;
                    value.skip(length);
                }
                case 9 << 3 | Wire.BYTES -> {
                    int length = value.length();
                    plugin = plugin(bytes, value.at(), value.at() + length);
                    value.skip(length);
                }
                default -> value.skipField(key & 7);
            }
        }
        if (tag == null) {
            return;
        }
        if (plugin != null && tag.plugin == null) {
            tag.plugin = plugin;
        }
        if (simple) {
            sink.point(tag.name, step, -1, time, number);
        } else if (tensorAt >= 0 && tag.mayBeScalar()) {
            tensor.read(bytes, tensorAt, tensorEnd);
            if (tensor.isScalar()) {
                sink.point(tag.name, step, -1, time, tensor.value(bytes));
            }
        }
    }

    /** Name of the plugin in a {@code SummaryMetadata}; null when it names none. */
    private String plugin(byte[] bytes, int from, int to) throws Malformed {
        metadata.over(bytes, from, to);
        while (metadata.more()) {
            int key = (int) metadata.varint();
            if (key != (1 << 3 | Wire.BYTES)) {
                metadata.skipField(key & 7);
                continue;
            }
            int end = metadata.length() + metadata.at();
            while (metadata.at() < end) {
                int field = (int) metadata.varint();
                if (field == (1 << 3 | Wire.BYTES)) {
                    int length = metadata.length();
                    return new String(bytes, metadata.at(), length, StandardCharsets.UTF_8);
                }
                metadata.skipField(field & 7);
            }
        }
        return null;
    }
}
