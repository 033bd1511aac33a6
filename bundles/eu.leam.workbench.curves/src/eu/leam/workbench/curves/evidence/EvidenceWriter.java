package eu.leam.workbench.curves.evidence;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import eu.leam.workbench.curves.Block;
import eu.leam.workbench.curves.Curve;
import eu.leam.workbench.curves.RunCurves;
import eu.leam.workbench.curves.Volatile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Writes evidence as small as it must be: long metrics are reduced, the longest most, until the file keeps the limit.
 */
final class EvidenceWriter {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int FIRST_CAP = 1 << 17;

    private EvidenceWriter() {}

    /**
     * What came out.
     *
     * @param evidence the content
     * @param bytes the file
     */
    record Written(Evidence evidence, byte[] bytes) {}

    static Written write(RunCurves run, int limit) throws IOException {
        long most =
                run.curves().values().stream().mapToLong(Curve::points).max().orElse(1);
        long cap = Math.min(FIRST_CAP, Math.max(1, most));
        while (entries(run, cap) > 400_000) {
            cap /= 2;
        }
        while (true) {
            Evidence evidence = reduced(run, cap);
            byte[] bytes = gzip(evidence);
            if (bytes.length <= limit || cap <= 1) {
                return new Written(evidence, bytes);
            }
            cap = Math.max(1, bytes.length > 4L * limit ? cap / 4 : cap / 2);
        }
    }

    private static long entries(RunCurves run, long cap) {
        return run.curves().values().stream()
                .mapToLong(c -> Math.min(c.points(), cap))
                .sum();
    }

    private static Evidence reduced(RunCurves run, long cap) {
        List<Evidence.Metric> metrics = new ArrayList<>();
        run.curves().forEach((name, curve) -> {
            int every = 1;
            while (curve.points() > cap * every) {
                every *= 2;
            }
            List<Block> blocks = Reduction.of(curve, every);
            metrics.add(new Evidence.Metric(name, Volatile.is(name), every, curve.points(), blocks));
        });
        return new Evidence(run.run(), run.status(), metrics);
    }

    private static byte[] gzip(Evidence evidence) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new BestGzip(bytes);
                JsonGenerator json = JSON.createGenerator(out)) {
            json.setRootValueSeparator(null);
            json.writeStartObject();
            json.writeNumberField("schema", Evidence.SCHEMA);
            json.writeStringField("kind", EvidenceReader.KIND);
            json.writeStringField("run", evidence.run());
            json.writeStringField("status", evidence.status().name());
            json.writeNumberField("metrics", evidence.metrics().size());
            json.writeEndObject();
            json.writeRaw('\n');
            for (Evidence.Metric metric : evidence.metrics()) {
                metric(metric, json);
                json.writeRaw('\n');
            }
        }
        return bytes.toByteArray();
    }

    private static void metric(Evidence.Metric metric, JsonGenerator json) throws IOException {
        List<Block> blocks = metric.blocks();
        json.writeStartObject();
        json.writeStringField("metric", metric.name());
        json.writeBooleanField("volatile", metric.isVolatile());
        json.writeNumberField("every", metric.every());
        json.writeNumberField("points", metric.points());
        deltas("step", blocks, Block::step, json);
        if (blocks.stream().anyMatch(b -> b.tokens() >= 0)) {
            deltas("tokens", blocks, Block::tokens, json);
        }
        if (blocks.stream().anyMatch(b -> !Double.isNaN(b.time()))) {
            deltas("milliseconds", blocks, b -> milliseconds(b.time()), json);
        }
        numbers(metric.isReduced() ? "first" : "value", blocks, Block::first, json);
        if (metric.isReduced()) {
            spans(blocks, json);
        }
        json.writeEndObject();
    }

    private static void spans(List<Block> blocks, JsonGenerator json) throws IOException {
        deltas("lastStep", blocks, Block::lastStep, json);
        if (blocks.stream().anyMatch(b -> b.tokens() >= 0)) {
            deltas("lastTokens", blocks, Block::lastTokens, json);
        }
        if (blocks.stream().anyMatch(b -> !Double.isNaN(b.time()))) {
            deltas("lastMilliseconds", blocks, b -> milliseconds(b.lastTime()), json);
        }
        deltas("count", blocks, Block::count, json);
        deltas("notFinite", blocks, Block::notFinite, json);
        numbers("last", blocks, Block::last, json);
        numbers("min", blocks, Block::min, json);
        numbers("max", blocks, Block::max, json);
        numbers("mean", blocks, Block::mean, json);
    }

    private static long milliseconds(double seconds) {
        return Double.isNaN(seconds) ? EvidenceReader.NO_TIME : Math.round(seconds * 1000);
    }

    /** Whole numbers as the difference to the one before, the first to 0: regular steps shrink to nothing. */
    private static void deltas(String name, List<Block> blocks, ToLongFunction<Block> of, JsonGenerator json)
            throws IOException {
        json.writeArrayFieldStart(name);
        long before = 0;
        for (Block block : blocks) {
            long value = of.applyAsLong(block);
            json.writeNumber(value - before);
            before = value;
        }
        json.writeEndArray();
    }

    private static void numbers(String name, List<Block> blocks, ToDoubleFunction<Block> of, JsonGenerator json)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (Block block : blocks) {
            double value = of.applyAsDouble(block);
            if (value == Math.rint(value) && Math.abs(value) < 1e15 && (value != 0 || 1 / value > 0)) {
                json.writeNumber((long) value);
            } else {
                json.writeNumber(value);
            }
        }
        json.writeEndArray();
    }

    /**
     * Gzip at its best ratio; the JDK writes 0 as its time and 255 as its system, so equal content gives equal bytes.
     */
    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(OutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
