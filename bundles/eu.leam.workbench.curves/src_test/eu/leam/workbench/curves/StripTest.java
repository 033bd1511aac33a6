package eu.leam.workbench.curves;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is drawn against a look at each point. */
class StripTest {
    private static final Instant NOW = Instant.EPOCH;

    private record Point(long step, long tokens, double time, double value) {
        double x(Axis axis, double origin) {
            return switch (axis) {
                case STEP -> step;
                case TOKENS -> tokens;
                case TIME -> time - origin;
                case CLOCK -> time;
            };
        }
    }

    @Test
    void no_extremum_is_ever_hidden_whatever_the_axis_the_range_and_the_width() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 45; round++) {
            List<Point> points = points(random, random.nextInt(4) == 0 ? 40 : 200_000 >> random.nextInt(8), round % 3);
            CurveStore store = store(points);
            for (int look = 0; look < 12; look++) {
                Axis axis = Axis.values()[random.nextInt(4)];
                boolean logarithmic = random.nextInt(4) == 0;
                Range all = store.snapshot().curve("r", "m").range(axis);
                double a = all.from() + all.length() * random.nextDouble();
                double b = all.from() + all.length() * random.nextDouble();
                Range range = look == 0 ? all : new Range(Math.min(a, b), Math.max(a, b));
                if (logarithmic && !(range.from() > 0)) {
                    continue;
                }
                int pixels = 1 + random.nextInt(1500);
                CurveQuery query = new CurveQuery(List.of("r"), "m", axis, range, logarithmic, pixels, 0);
                check(
                        "seed " + seed + " round " + round + " " + query,
                        points,
                        store.slices(query).getFirst(),
                        query);
            }
        }
    }

    /** Each entry against a look at its points; together they are all points of the range, once each. */
    private static void check(String what, List<Point> points, CurveSlice slice, CurveQuery query) {
        double origin = points.getFirst().time();
        List<Point> within = points.stream()
                .filter(p -> p.x(query.axis(), origin) >= query.range().from())
                .filter(p -> p.x(query.axis(), origin) <= query.range().to())
                .sorted(Comparator.comparingDouble(p -> p.x(query.axis(), origin)))
                .toList();
        Strip raw = slice.raw();
        int at = 0;
        long notFinite = 0;
        for (int i = 0; i < raw.size(); i++) {
            if (raw.xLast()[i] < query.range().from()
                    || raw.x()[i] > query.range().to()) {
                assertThat(raw.count()[i]).as(what).isEqualTo(1);
                continue;
            }
            List<Point> own = within.subList(at, at + raw.count()[i]);
            at += raw.count()[i];
            double[] finite = own.stream()
                    .mapToDouble(Point::value)
                    .filter(Double::isFinite)
                    .sorted()
                    .toArray();
            notFinite += own.size() - finite.length;
            assertThat(raw.x()[i]).as(what).isEqualTo(own.getFirst().x(query.axis(), origin));
            assertThat(raw.xLast()[i]).as(what).isEqualTo(own.getLast().x(query.axis(), origin));
            assertThat(raw.notFinite()[i]).as(what).isEqualTo(own.size() - finite.length);
            if (finite.length > 0) {
                assertThat(raw.min()[i]).as(what).isEqualTo(finite[0]);
                assertThat(raw.max()[i]).as(what).isEqualTo(finite[finite.length - 1]);
            } else {
                assertThat(raw.min()[i]).as(what).isNaN();
            }
        }
        assertThat(at).as(what).isEqualTo(within.size());
        assertThat(raw.size()).as(what).isLessThanOrEqualTo(2 * query.pixels() + 2);
        assertThat(slice.points()).as(what).isEqualTo(within.size());
        assertThat(slice.notFinite()).as(what).isEqualTo(notFinite);
        assertThat(slice.hiddenPoints()).as(what).isBetween(0L, (long) within.size());
    }

    @Test
    void an_entry_lies_in_its_pixel_column_but_for_a_quarter_of_a_pixel() {
        CurveStore store = CurveStore.inMemory();
        CurveWriter writer = store.writer("r");
        for (int i = 0; i < 100_000; i++) {
            writer.append("m", i * 3, -1, i, i % 7);
        }
        writer.publish(RunStatus.RUNNING, NOW);
        Random random = new Random(4);
        for (int look = 0; look < 50; look++) {
            double from = random.nextDouble() * 100_000;
            Range range = new Range(from, from + 2000 + random.nextDouble() * 190_000);
            int pixels = 1 + random.nextInt(1500);
            Strip strip = store.slices(CurveQuery.of(List.of("r"), "m", pixels).within(range))
                    .getFirst()
                    .raw();
            double pixel = range.length() / pixels;
            for (int i = 0; i < strip.size(); i++) {
                double left = Math.floor((strip.x()[i] - range.from()) / pixel + 0.2501);
                double right = Math.floor((strip.xLast()[i] - range.from()) / pixel - 0.2501);
                assertThat(right).isLessThanOrEqualTo(left);
            }
        }
    }

    @Test
    void first_and_last_of_each_entry_are_those_of_its_points() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<Point> points = points(random, 100_000, 0);
        CurveSlice slice =
                store(points).slices(CurveQuery.of(List.of("r"), "m", 333)).getFirst();
        int i = 0;
        for (int e = 0; e < slice.raw().size(); e++) {
            List<Double> finite = points.subList(i, i + slice.raw().count()[e]).stream()
                    .map(Point::value)
                    .filter(Double::isFinite)
                    .toList();
            assertThat(slice.raw().first()[e]).as("seed %d", seed).isEqualTo(finite.getFirst());
            assertThat(slice.raw().last()[e]).as("seed %d", seed).isEqualTo(finite.getLast());
            i += slice.raw().count()[e];
        }
        assertThat(i).isEqualTo(points.size());
    }

    @Test
    void the_points_just_outside_the_range_come_too_so_that_the_line_leaves_the_picture() {
        CurveStore store = CurveStore.inMemory();
        CurveWriter writer = store.writer("r");
        for (int i = 0; i < 100; i++) {
            writer.append("m", i, -1, i, i);
        }
        writer.publish(RunStatus.RUNNING, NOW);

        Strip strip = store.slices(CurveQuery.of(List.of("r"), "m", 50).within(new Range(10.5, 12.5)))
                .getFirst()
                .raw();

        assertThat(strip.x()).containsExactly(10, 11, 12, 13);
        CurveSlice gap = store.slices(CurveQuery.of(List.of("r"), "m", 50).within(new Range(10.2, 10.8)))
                .getFirst();
        assertThat(gap.raw().x()).containsExactly(10, 11);
        assertThat(gap.points()).isZero();
    }

    @Test
    void counts_the_points_that_have_no_mark_of_their_own() {
        CurveStore store = CurveStore.inMemory();
        CurveWriter writer = store.writer("r");
        for (int i = 0; i < 1000; i++) {
            writer.append("m", i, -1, i, i); // each column: first is the minimum, last the maximum
        }
        writer.publish(RunStatus.RUNNING, NOW);

        assertThat(store.slices(CurveQuery.of(List.of("r"), "m", 10)).getFirst().hiddenPoints())
                .isEqualTo(1000 - 20);
        assertThat(store.slices(CurveQuery.of(List.of("r"), "m", 500))
                        .getFirst()
                        .hiddenPoints())
                .isZero();
    }

    @Test
    void smoothed_extremes_of_wide_columns_are_those_of_each_smoothed_point() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<Point> points = points(random, 150_000, 0);
        CurveStore store = store(points);
        Smoothing state = new Smoothing(0.97);
        double[] smooth =
                points.stream().mapToDouble(p -> state.next(p.value())).toArray();

        for (int look = 0; look < 30; look++) {
            int a = random.nextInt(points.size());
            int b = random.nextInt(points.size());
            Range range = new Range(
                    points.get(Math.min(a, b)).step(),
                    points.get(Math.max(a, b)).step());
            CurveQuery query = CurveQuery.of(List.of("r"), "m", 1 + random.nextInt(300))
                    .within(range)
                    .smoothed(0.97);
            CurveSlice slice = store.slices(query).getFirst();
            int i = Math.min(a, b) == 0 ? 0 : Math.min(a, b) - 1;
            for (int e = 0; e < slice.smoothed().size(); e++) {
                double low = Double.POSITIVE_INFINITY;
                double high = Double.NEGATIVE_INFINITY;
                for (int k = 0; k < slice.raw().count()[e]; k++, i++) {
                    if (Double.isFinite(smooth[i])) {
                        low = Math.min(low, smooth[i]);
                        high = Math.max(high, smooth[i]);
                    }
                }
                if (low <= high) {
                    assertThat(slice.smoothed().min()[e])
                            .as("seed %d %s", seed, query)
                            .isEqualTo(low);
                    assertThat(slice.smoothed().max()[e])
                            .as("seed %d %s", seed, query)
                            .isEqualTo(high);
                }
            }
        }
    }

    @Test
    void an_infinite_or_absent_value_is_counted_and_leaves_a_gap() {
        CurveStore store = CurveStore.inMemory();
        CurveWriter writer = store.writer("r");
        double[] values = {1, Double.NaN, 3, Double.POSITIVE_INFINITY};
        for (int i = 0; i < values.length; i++) {
            writer.append("m", i, -1, i, values[i]);
        }
        writer.publish(RunStatus.RUNNING, NOW);

        CurveSlice slice = store.slices(CurveQuery.of(List.of("r"), "m", 100)).getFirst();

        assertThat(slice.raw().min()).containsExactly(1, Double.NaN, 3, Double.NaN);
        assertThat(slice.notFinite()).isEqualTo(2);
        assertThat(slice.raw().values(new Range(0, 10))).isEqualTo(new Range(1, 3));
    }

    @Test
    void a_logarithmic_axis_leaves_out_what_is_not_above_zero() {
        CurveStore store = CurveStore.inMemory();
        CurveWriter writer = store.writer("r");
        for (int i = 0; i < 1000; i++) {
            writer.append("m", i, -1, i, -i);
        }
        writer.publish(RunStatus.RUNNING, NOW);

        CurveSlice slice = store.slices(CurveQuery.of(List.of("r"), "m", 20).logarithmic(true))
                .getFirst();

        assertThat(slice.raw().x()[0]).isEqualTo(1);
        assertThat(slice.points()).isEqualTo(999);
    }

    private static CurveStore store(List<Point> points) {
        CurveStore store = CurveStore.inMemory();
        CurveWriter writer = store.writer("r");
        points.forEach(p -> writer.append("m", p.step(), p.tokens(), p.time(), p.value()));
        writer.publish(RunStatus.RUNNING, NOW);
        return store;
    }

    /** Kind 0: even steps; 1: uneven steps; 2: a clock that is set back now and then. Some values are not finite. */
    private static List<Point> points(Random random, int count, int kind) {
        List<Point> points = new ArrayList<>();
        long step = random.nextInt(100);
        double time = 1.7e9;
        for (int i = 0; i < count; i++) {
            step += kind == 0 ? 5 : 1 + random.nextInt(9);
            time += kind == 2 && random.nextInt(500) == 0 ? -50 : random.nextDouble();
            double value = random.nextInt(300) == 0
                    ? random.nextBoolean() ? Double.NaN : Double.NEGATIVE_INFINITY
                    : random.nextGaussian() * (random.nextInt(1000) == 0 ? 1e6 : 1);
            points.add(new Point(step, step * 512, time, value));
        }
        return points;
    }
}
