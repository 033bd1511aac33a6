package eu.leam.workbench.curves.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import eu.leam.workbench.curves.Axis;
import eu.leam.workbench.curves.Block;
import eu.leam.workbench.curves.Curve;
import eu.leam.workbench.curves.CurveException;
import eu.leam.workbench.curves.CurveQuery;
import eu.leam.workbench.curves.CurveSlice;
import eu.leam.workbench.curves.CurveStore;
import eu.leam.workbench.curves.CurveWriter;
import eu.leam.workbench.curves.Range;
import eu.leam.workbench.curves.RunCurves;
import eu.leam.workbench.curves.RunStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceTest {
    @TempDir
    Path folder;

    @Test
    void a_small_run_keeps_every_point() throws CurveException {
        RunCurves run = run(2_000, 1);
        Path file = folder.resolve("runs/ä b/evidence.gz");

        Evidence written = Evidence.write(file, run);
        Evidence read = Evidence.read(file);

        assertThat(written.isReduced()).isFalse();
        assertThat(read).isEqualTo(written);
        assertThat(read.run()).isEqualTo("run-1");
        assertThat(read.status()).isEqualTo(RunStatus.COMPLETED);
        assertThat(read.metrics())
                .extracting(Evidence.Metric::name, Evidence.Metric::isVolatile)
                .containsExactly(tuple("loss", false), tuple("tokens_per_second", true), tuple("validation/de", false));
        assertThat(blocks(read.curves().getFirst()))
                .isEqualTo(blocks(run.curves().get("loss")));
    }

    @Test
    void a_clone_answers_the_same_queries_from_it() throws CurveException {
        RunCurves run = run(2_000, 1);
        Evidence.write(folder.resolve("evidence.gz"), run);
        CurveStore clone = CurveStore.inMemory();

        Evidence.read(folder.resolve("evidence.gz")).into(clone, Instant.EPOCH);

        CurveStore original = CurveStore.inMemory();
        original.adopt(
                "run-1", run.status(), Instant.EPOCH, List.copyOf(run.curves().values()));
        for (Axis axis : Axis.values()) {
            CurveQuery query =
                    CurveQuery.of(List.of("run-1"), "loss", 333).over(axis).smoothed(0.6);
            CurveSlice a = original.slices(query).getFirst();
            CurveSlice b = clone.slices(query).getFirst();
            assertThat(b.raw().min()).isEqualTo(a.raw().min());
            assertThat(b.raw().max()).isEqualTo(a.raw().max());
            assertThat(b.smoothed().last()).isEqualTo(a.smoothed().last());
            assertThat(b.raw().x()).isEqualTo(a.raw().x());
            assertThat(b.reduced()).isFalse();
        }
    }

    @Test
    void a_long_run_keeps_its_extremes_within_the_limit_and_says_that_it_is_reduced()
            throws CurveException, IOException {
        RunCurves run = run(1_000_000, 3);
        Path file = folder.resolve("evidence.gz");

        Evidence written = Evidence.write(file, run);

        assertThat(Files.size(file)).isLessThanOrEqualTo(1_000_000).isGreaterThan(300_000);
        Evidence read = Evidence.read(file);
        assertThat(read).isEqualTo(written);
        assertThat(read.isReduced()).isTrue();
        assertThat(read.metrics().get(2).isReduced())
                .as("a short metric beside a long one")
                .isFalse();
        CurveStore clone = CurveStore.inMemory();
        read.into(clone, Instant.EPOCH);
        CurveSlice slice = clone.slices(
                        CurveQuery.of(List.of("run-1"), "loss", 500).smoothed(0.9))
                .getFirst();
        Range all = new Range(0, 1e9);
        assertThat(slice.reduced()).isTrue();
        assertThat(slice.points()).isEqualTo(1_000_000);
        assertThat(slice.notFinite()).isEqualTo(1_000_000 / 1000);
        assertThat(slice.raw().values(all)).isEqualTo(extremes(run.curves().get("loss")));
        CurveStore original = CurveStore.inMemory();
        original.adopt(
                "run-1", run.status(), Instant.EPOCH, List.copyOf(run.curves().values()));
        CurveSlice exact = original.slices(
                        CurveQuery.of(List.of("run-1"), "loss", 500).smoothed(0.999))
                .getFirst();
        CurveSlice reduced = clone.slices(
                        CurveQuery.of(List.of("run-1"), "loss", 500).smoothed(0.999))
                .getFirst();
        assertThat(reduced.smoothed().last()[250]).isCloseTo(exact.smoothed().last()[250], within(0.02));
    }

    @Test
    void equal_curves_give_equal_bytes_without_a_clock() throws CurveException, IOException {
        Evidence.write(folder.resolve("a.gz"), run(5_000, 1));
        Evidence.write(folder.resolve("b.gz"), run(5_000, 1));

        byte[] bytes = Files.readAllBytes(folder.resolve("a.gz"));
        assertThat(bytes).isEqualTo(Files.readAllBytes(folder.resolve("b.gz")));
        assertThat(bytes).startsWith(0x1f, 0x8b, 8, 0, 0, 0, 0, 0); // RFC 1952: no name, modification time 0
    }

    @Test
    void refuses_damaged_foreign_and_newer_evidence_with_a_next_step() throws IOException, CurveException {
        Evidence.write(folder.resolve("a.gz"), run(500, 1));
        byte[] good = Files.readAllBytes(folder.resolve("a.gz"));
        byte[] cut = Arrays.copyOf(good, good.length / 2);

        assertRefused(cut, "evidence.gz");
        assertRefused("no gzip".getBytes(), "evidence.gz");
        assertRefused(gzip("{\"kind\":\"other\"}"), "evidence.gz");
        assertRefused(
                gzip("{\"schema\":1,\"kind\":\"leam-curves-evidence\"}\n{\"metric\":\"x\",\"value\":[1],\"step\":[]}"),
                "step");
        assertRefused(gzip("{\"schema\":99,\"kind\":\"leam-curves-evidence\"}"), "99");
        assertThatThrownBy(() -> Evidence.read(folder.resolve("absent.gz"))).isInstanceOf(CurveException.class);
    }

    private static void assertRefused(byte[] bytes, String about) {
        assertThatThrownBy(() -> Evidence.read("evidence.gz", bytes))
                .isInstanceOf(CurveException.class)
                .hasMessageContaining(about)
                .matches(e -> !((CurveException) e).nextStep().isEmpty());
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes());
        }
        return bytes.toByteArray();
    }

    private static RunCurves run(int points, long seed) {
        CurveStore store = CurveStore.inMemory();
        CurveWriter writer = store.writer("run-1");
        Random random = new Random(seed);
        for (int i = 1; i <= points; i++) {
            double time = 1.7e9 + Math.round(i * 17.3) / 1000.0;
            double value = i % 1000 == 0 ? Double.NaN : 2 + random.nextGaussian() * 0.1 + (i == 777 ? 40 : 0);
            writer.append("loss", i, i * 512L, time, value);
            writer.append("tokens_per_second", i, i * 512L, time, 20_000 + random.nextInt(500));
            if (i % 200 == 0 && i < 40_000) {
                writer.append("validation/de", i, i * 512L, time, random.nextDouble());
            }
        }
        writer.publish(RunStatus.COMPLETED, Instant.EPOCH);
        return store.snapshot().runs().get("run-1");
    }

    private static List<Block> blocks(Curve curve) {
        List<Block> blocks = new ArrayList<>();
        curve.forEach(blocks::add);
        return blocks;
    }

    private static Range extremes(Curve curve) {
        double[] range = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        curve.forEach(block -> {
            if (block.notFinite() == 0) {
                range[0] = Math.min(range[0], block.min());
                range[1] = Math.max(range[1], block.max());
            }
        });
        return new Range(range[0], range[1]);
    }
}
