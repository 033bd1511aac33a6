import eu.leam.workbench.base.files.FileSource;
import eu.leam.workbench.chart.Axis;
import eu.leam.workbench.chart.Line;
import eu.leam.workbench.chart.LineFigure;
import eu.leam.workbench.chart.Style;
import eu.leam.workbench.chart.Trace;
import eu.leam.workbench.curves.CurveQuery;
import eu.leam.workbench.curves.CurveSlice;
import eu.leam.workbench.curves.CurveStore;
import eu.leam.workbench.curves.CurveWriter;
import eu.leam.workbench.curves.Range;
import eu.leam.workbench.curves.RunStatus;
import eu.leam.workbench.curves.Strip;
import eu.leam.workbench.curves.file.EventFile;
import eu.leam.workbench.curves.file.PointSink;
import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.zip.CRC32C;

/**
 * Measures the way from a metric file to pixels; one JSON object a line: section, name, value, unit. Arguments: a folder for
 * scratch files, then the parts to run (files, runs, long; all when none is named).
 */
public final class CurvesBench {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 600;

    public static void main(String[] arguments) throws Exception {
        Path scratch = Path.of(arguments[0]);
        List<String> parts = arguments.length > 1
                ? List.of(arguments).subList(1, arguments.length)
                : List.of("files", "runs", "long");
        Files.createDirectories(scratch);
        if (parts.contains("runs")) { // first, so that the first picture is drawn by a cold machine
            runs(scratch);
        }
        if (parts.contains("files")) {
            files(scratch);
        }
        if (parts.contains("long")) {
            longCurve(scratch);
        }
    }

    private static void files(Path scratch) throws Exception {
        Path file = scratch.resolve("events.out.tfevents.bench");
        writeEvents(file, 4_000_000);
        double megabytes = Files.size(file) / 1e6;
        double[] parse = new double[5];
        double[] store = new double[5];
        for (int round = 0; round < 5; round++) {
            long[] count = new long[1];
            PointSink sink = (metric, step, tokens, time, value) -> count[0]++;
            long start = System.nanoTime();
            new EventFile(new FileSource(file)).poll(sink, Long.MAX_VALUE);
            parse[round] = megabytes / seconds(start);
            try (CurveStore curves = CurveStore.in(scratch.resolve("cache"))) {
                CurveWriter writer = curves.writer("r");
                start = System.nanoTime();
                new EventFile(new FileSource(file)).poll(writer::append, Long.MAX_VALUE);
                writer.publish(RunStatus.RUNNING, Instant.EPOCH);
                store[round] = megabytes / seconds(start);
            }
            if (count[0] != 4_000_000) {
                throw new IllegalStateException("scalars lost: " + count[0]);
            }
        }
        row("event file reading", median(parse), "MB/s");
        row("event file into the store", median(store), "MB/s");
        Files.delete(file);
        writeEvents(file, 100_000);
        double[] open = new double[5];
        for (int round = 0; round < 5; round++) {
            try (CurveStore curves = CurveStore.in(scratch.resolve("cache"))) {
                CurveWriter writer = curves.writer("r");
                long start = System.nanoTime();
                new EventFile(new FileSource(file)).poll(writer::append, Long.MAX_VALUE);
                writer.publish(RunStatus.RUNNING, Instant.EPOCH);
                curves.slices(CurveQuery.of(List.of("r"), "metric/0", WIDTH));
                open[round] = seconds(start) * 1000;
            }
        }
        row("open 100,000 scalars", median(open), "ms");
        Files.delete(file);
    }

    private static void runs(Path scratch) throws Exception {
        int runs = 1000;
        int points = 10_000;
        try (CurveStore store = CurveStore.in(scratch.resolve("cache"))) {
            List<String> ids = new ArrayList<>();
            long start = System.nanoTime();
            for (int r = 0; r < runs; r++) {
                ids.add("run-" + r);
                CurveWriter writer = store.writer("run-" + r);
                SplittableRandom random = new SplittableRandom(r);
                for (int i = 0; i < points; i++) {
                    for (int m = 0; m < 5; m++) {
                        double value = 2 + m + 4 * Math.exp(-i / (900.0 + r)) + random.nextDouble() * 0.2;
                        writer.append("metric-" + m, i, i * 512L, 1.7e9 + i * 0.5, value);
                    }
                }
                writer.publish(RunStatus.COMPLETED, Instant.EPOCH);
            }
            row("load 1,000 runs x 10,000 points x 5 metrics", seconds(start), "s");
            System.gc();
            long heap = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
            row("heap with them", heap / 1048576.0, "MiB");
            start = System.nanoTime();
            for (int m = 0; m < 5; m++) {
                picture(store, ids, "metric-" + m, null, WIDTH / 2, HEIGHT / 2);
            }
            row("first picture of 1,000 runs x 10,000 x 5, cold", seconds(start) * 1000, "ms");
            double[] five = new double[9];
            double[] frame = new double[41];
            for (int round = 0; round < five.length; round++) {
                start = System.nanoTime();
                for (int m = 0; m < 5; m++) {
                    picture(store, ids, "metric-" + m, null, WIDTH / 2, HEIGHT / 2);
                }
                five[round] = seconds(start) * 1000;
            }
            row("the same, warm", median(five), "ms");
            for (int round = 0; round < frame.length; round++) {
                double half = points / 2.0 * Math.pow(0.93, round % 20);
                Range range = new Range(points / 2.0 - half, points / 2.0 + half);
                start = System.nanoTime();
                picture(store, ids, "metric-0", range, WIDTH, HEIGHT);
                frame[round] = seconds(start) * 1000;
            }
            row("zoom frame of one metric of 1,000 runs", median(frame), "ms");
            for (int round = 0; round < frame.length; round++) {
                double from = 1000 + round * 20;
                start = System.nanoTime();
                picture(store, ids.subList(0, 20), "metric-0", new Range(from, from + 5000), WIDTH, HEIGHT);
                frame[round] = seconds(start) * 1000;
            }
            row("pan frame of 20 runs", median(frame), "ms");
        }
    }

    private static void longCurve(Path scratch) throws Exception {
        int points = 100_000_000;
        try (CurveStore store = CurveStore.in(scratch.resolve("cache"))) {
            CurveWriter writer = store.writer("long");
            SplittableRandom random = new SplittableRandom(1);
            long start = System.nanoTime();
            for (int i = 0; i < points; i++) {
                writer.append("loss", i, i * 512L, 1.7e9 + i * 0.01, 2 + random.nextDouble() * 0.1);
            }
            writer.publish(RunStatus.RUNNING, Instant.EPOCH);
            row("load one curve of 100 M points", seconds(start), "s");
            System.gc();
            long heap = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
            row("heap with it", heap / 1048576.0, "MiB");
            double[] raw = new double[41];
            double[] smooth = new double[41];
            for (int round = -10; round < raw.length; round++) {
                double half = points / 2.0 * Math.pow(0.8, Math.floorMod(round, 41));
                Range range = new Range(points / 2.0 - half, points / 2.0 + half);
                start = System.nanoTime();
                picture(store, List.of("long"), "loss", range, WIDTH, HEIGHT);
                raw[Math.max(0, round)] = seconds(start) * 1000;
            }
            row("zoom frame of 100 M points, median", median(raw), "ms");
            row("zoom frame of 100 M points, worst", Arrays.stream(raw).max().orElse(0), "ms");
            start = System.nanoTime();
            store.slices(CurveQuery.of(List.of("long"), "loss", WIDTH).smoothed(0.99));
            row("smooth 100 M points the first time", seconds(start) * 1000, "ms");
            for (int round = 0; round < smooth.length; round++) {
                start = System.nanoTime();
                store.slices(CurveQuery.of(List.of("long"), "loss", WIDTH).smoothed(0.99));
                smooth[round] = seconds(start) * 1000;
            }
            row("smoothed slice of 100 M points", median(smooth), "ms");
        }
    }

    private static void picture(CurveStore store, List<String> ids, String metric, Range range, int width, int height) {
        List<Line> lines = new ArrayList<>();
        for (CurveSlice slice : store.slices(CurveQuery.of(ids, metric, width).within(range))) {
            Strip s = slice.raw();
            Trace trace = new Trace(s.x(), s.xLast(), s.first(), s.last(), s.min(), s.max());
            lines.add(new Line(slice.run(), lines.size(), trace, null, ""));
        }
        Axis x = Axis.of("step", "");
        LineFigure figure = LineFigure.of("", range == null ? x : x.between(range.from(), range.to()), Axis.of("loss", ""), lines)
                .withLegend(false, "");
        if (figure.toImage(width, height, 1, Style.LIGHT).argb().length != width * height) {
            throw new IllegalStateException("no picture");
        }
    }

    private static void writeEvents(Path file, int scalars) throws Exception {
        byte[][] tags = new byte[7][];
        for (int t = 0; t < tags.length; t++) {
            tags[t] = ("metric/" + t).getBytes(StandardCharsets.UTF_8);
        }
        ByteBuffer record = ByteBuffer.allocate(128).order(ByteOrder.LITTLE_ENDIAN);
        CRC32C crc = new CRC32C();
        SplittableRandom random = new SplittableRandom(1);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            for (int i = 0; i < scalars; i++) {
                byte[] tag = tags[i % tags.length];
                record.clear().position(12);
                record.put((byte) 9).putDouble(1.7e9 + i * 0.01).put((byte) 16);
                long step = i / tags.length;
                for (; step > 127; step >>>= 7) {
                    record.put((byte) (step & 127 | 128));
                }
                record.put((byte) step).put((byte) 42).put((byte) (tag.length + 9));
                record.put((byte) 10).put((byte) (tag.length + 7)).put((byte) 10).put((byte) tag.length).put(tag);
                record.put((byte) 21).putFloat((float) random.nextDouble());
                int length = record.position() - 12;
                record.putLong(0, length).putInt(8, masked(crc, record.array(), 0, 8));
                record.putInt(masked(crc, record.array(), 12, length));
                out.write(record.array(), 0, record.position());
            }
        }
    }

    private static int masked(CRC32C crc, byte[] bytes, int from, int length) {
        crc.reset();
        crc.update(bytes, from, length);
        return Integer.rotateRight((int) crc.getValue(), 15) + 0xa282ead8;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void row(String name, double value, String unit) {
        System.out.printf(
                Locale.ROOT, "{\"section\":\"curves\",\"name\":\"%s\",\"value\":%.3f,\"unit\":\"%s\"}%n", name, value, unit);
    }
}
