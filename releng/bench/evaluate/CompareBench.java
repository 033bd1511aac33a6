import com.sun.management.OperatingSystemMXBean;
import eu.leam.workbench.base.quantity.Estimate;
import eu.leam.workbench.evaluate.compare.Comparer;
import eu.leam.workbench.evaluate.compare.Measured;
import eu.leam.workbench.model.score.Comparison;
import eu.leam.workbench.model.score.Direction;
import eu.leam.workbench.model.score.Evaluation;
import eu.leam.workbench.model.score.Interval;
import eu.leam.workbench.model.score.ItemResult;
import eu.leam.workbench.model.score.Score;
import eu.leam.workbench.model.score.Scorer;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Compares two made-up models over 100,000 items, once by bits per byte with 10,000 bootstrap rounds and once by shares of 0 and 1, for
 * which the product draws nothing but solves Tango's score interval and the exact test. Beside each a plain bootstrap loop over all
 * cores, whose interval must agree. Arguments: a folder for the items as doubles, for the peer in Python. One line a figure: name,
 * seconds, lower and upper end, seconds of processor time, which tell a busy machine from a slow program.
 */
public final class CompareBench {
    private static final int ITEMS = 100_000;
    private static final int ROUNDS = 10_000;
    private static final int REPEATS = 5;

    public static void main(String[] arguments) throws Exception {
        var random = new SplittableRandom(5);
        double[] bytes = new double[ITEMS];
        double[] first = new double[ITEMS];
        double[] second = new double[ITEMS];
        double[] firstRight = new double[ITEMS];
        double[] secondRight = new double[ITEMS];
        double[] ones = new double[ITEMS];
        for (int i = 0; i < ITEMS; i++) {
            bytes[i] = 50 + random.nextInt(200);
            first[i] = bytes[i] * (3 + random.nextDouble());
            second[i] = first[i] + bytes[i] * 0.02 * (random.nextDouble() - 0.4);
            firstRight[i] = random.nextInt(2);
            secondRight[i] = random.nextInt(10) == 0 ? random.nextInt(2) : firstRight[i];
            ones[i] = 1;
        }
        write(Path.of(arguments[0]), first, second, bytes);
        Measured a = measured("bits_per_byte", "bits", first, bytes);
        Measured b = measured("bits_per_byte", "bits", second, bytes);
        Measured c = measured("share", "share", firstRight, ones);
        Measured d = measured("share", "share", secondRight, ones);
        print("bits", () -> compare(a, b));
        print("shares", () -> compare(c, d));
        print("loop", () -> loop(first, second, bytes));
        print("loop-shares", () -> loop(firstRight, secondRight, ones));
    }

    private static double[] compare(Measured first, Measured second) {
        Comparison comparison =
                new Comparer(ROUNDS, 1).compare(List.of(first), List.of(second), List.of(), List.of("a", "b"));
        Interval interval = comparison.differences().getFirst().interval();
        return new double[] {interval.lower(), interval.upper()};
    }

    /** What one writes first: every round on its own, each draw over all items. */
    private static double[] loop(double[] first, double[] second, double[] denominators) {
        double[] rounds = IntStream.range(0, ROUNDS)
                .parallel()
                .mapToDouble(round -> {
                    var random = new SplittableRandom(round);
                    double gap = 0;
                    double denominator = 0;
                    for (int i = 0; i < ITEMS; i++) {
                        int drawn = random.nextInt(ITEMS);
                        gap += second[drawn] - first[drawn];
                        denominator += denominators[drawn];
                    }
                    return gap / denominator;
                })
                .sorted()
                .toArray();
        return new double[] {rounds[ROUNDS / 40], rounds[ROUNDS - 1 - ROUNDS / 40]};
    }

    /** Median of five after one; the plain loops are so slow that one after none must do. */
    private static void print(String name, Supplier<double[]> deed) {
        int repeats = name.startsWith("loop") ? 1 : REPEATS;
        if (repeats > 1) {
            deed.get();
        }
        double[] seconds = new double[repeats];
        double[] busy = new double[repeats];
        double[] ends = null;
        for (int i = 0; i < repeats; i++) {
            long begun = System.nanoTime();
            long processor = processor();
            ends = deed.get();
            seconds[i] = (System.nanoTime() - begun) / 1e9;
            busy[i] = (processor() - processor) / 1e9;
        }
        Arrays.sort(seconds);
        Arrays.sort(busy);
        PrintStream out = System.out;
        out.printf(
                Locale.ROOT,
                "%s %.3f %.8f %.8f %.2f%n",
                name,
                seconds[repeats / 2],
                ends[0],
                ends[1],
                busy[repeats / 2]);
    }

    private static long processor() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static Measured measured(String metric, String key, double[] values, double[] denominators) {
        List<ItemResult> items = new ArrayList<>();
        double sum = 0;
        double all = 0;
        for (int i = 0; i < ITEMS; i++) {
            Map<String, Double> results =
                    key.equals("bits") ? Map.of(key, values[i], "bytes", denominators[i]) : Map.of(key, values[i]);
            items.add(new ItemResult("bench", "item-" + i, "en", "", Map.of(), results));
            sum += values[i];
            all += denominators[i];
        }
        var score = new Score(
                "bench",
                "1",
                "none",
                metric,
                key.equals("bits") ? "bits/byte" : "share",
                "en",
                "",
                new Estimate(sum / all, Double.NaN, ITEMS),
                null,
                Direction.LOWER,
                Double.NaN,
                new Scorer("bench", "1", "", "bench"));
        var evaluation =
                new Evaluation("m", "", "bench", "2026-01-01T00:00:00Z", List.of(score), null, null, List.of());
        return new Measured(evaluation, items);
    }

    private static void write(Path folder, double[]... columns) throws Exception {
        ByteBuffer buffer =
                ByteBuffer.allocate(columns.length * ITEMS * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (double[] column : columns) {
            for (double value : column) {
                buffer.putDouble(value);
            }
        }
        Files.write(folder.resolve("items.f64"), buffer.array());
    }
}
