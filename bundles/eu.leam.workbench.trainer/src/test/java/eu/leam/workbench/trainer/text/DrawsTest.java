package eu.leam.workbench.trainer.text;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.trainer.TrainerException;
import eu.leam.workbench.trainer.plan.DatasetPlan;
import eu.leam.workbench.trainer.plan.ModelShape;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawsTest {
    @TempDir
    Path folder;

    @Test
    void datasets_come_as_often_as_their_weights_say() {
        // given weights that do not sum to 1, one of them 0
        double[] weights = {3, 0, 1, 0.5, 2.5, 1};
        var draws = new Draws(datasets(weights), 42);
        int n = 40_000;
        int[] counts = new int[weights.length];
        for (int step = 0; step < n / 8; step++) {
            for (int sequence = 0; sequence < 8; sequence++) {
                counts[draws.dataset(step, sequence)]++;
            }
        }

        // then chi-square with four degrees of freedom stays below its 99.9 % point (NIST/SEMATECH e-Handbook, table
        // 1.3.6.7.4)
        double statistic = 0;
        for (int i = 0; i < weights.length; i++) {
            double expected = n * weights[i] / 8;
            if (weights[i] == 0) {
                assertThat(counts[i]).isZero();
            } else {
                statistic += (counts[i] - expected) * (counts[i] - expected) / expected;
            }
        }
        assertThat(statistic).isLessThan(18.467);
    }

    @Test
    void places_are_uniform_in_the_ring_and_windows_wrap_around() {
        short[] ring = new short[50];
        for (short i = 0; i < ring.length; i++) {
            ring[i] = i;
        }
        var draws = new Draws(List.of(new DatasetText(plan("a", 1), ring, List.of())), 1);
        int[] counts = new int[ring.length];
        long[] inputs = new long[64];
        long[] targets = new long[64];
        int steps = 5000;
        for (int step = 0; step < steps; step++) {
            draws.fill(step, 2, inputs, targets);
            for (int row = 0; row < 2; row++) {
                counts[(int) inputs[row * 32]]++;
                for (int i = row * 32; i < row * 32 + 32; i++) {
                    assertThat(targets[i]).isEqualTo((inputs[i] + 1) % ring.length);
                }
            }
        }
        double expected = 2.0 * steps / ring.length;
        double statistic = 0;
        for (int count : counts) {
            statistic += (count - expected) * (count - expected) / expected;
        }
        // 49 degrees of freedom, 99.9 % point
        assertThat(statistic).isLessThan(85.351);
    }

    @Test
    void what_a_step_draws_depends_on_seed_and_step_alone() {
        var texts = datasets(1, 2, 3);
        var forward = new Draws(texts, 9);
        var jumping = new Draws(texts, 9);
        List<long[]> all = new ArrayList<>();
        for (int step = 0; step < 20; step++) {
            long[] inputs = new long[30];
            forward.fill(step, 3, inputs, new long[30]);
            all.add(inputs);
        }
        long[] again = new long[30];
        for (int step : new int[] {17, 3, 19, 0, 3}) {
            jumping.fill(step, 3, again, new long[30]);
            assertThat(again).isEqualTo(all.get(step));
        }
        new Draws(texts, 10).fill(3, 3, again, new long[30]);
        assertThat(again).isNotEqualTo(all.get(3));
    }

    @Test
    void held_out_documents_are_never_drawn() throws Exception {
        // given documents that differ from each other in every long stretch
        var text = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            text.append(Sha256.of("document " + i)).append("\n\n");
        }
        DatasetText dataset = DatasetText.read(corpus(text.toString().getBytes(StandardCharsets.UTF_8)));
        assertThat(dataset.heldOut()).hasSizeBetween(15, 50);
        var draws = new Draws(List.of(dataset), 1);

        // when 4,000 windows are drawn
        var drawn = new StringBuilder();
        long[] inputs = new long[8 * 70];
        for (int step = 0; step < 500; step++) {
            draws.fill(step, 8, inputs, new long[inputs.length]);
            for (long token : inputs) {
                drawn.append(token == ModelShape.END ? '|' : (char) token);
            }
        }

        // then no sixteen bytes of a held-out document are among them, though those of most others are
        for (byte[] document : dataset.heldOut()) {
            String held = new String(document, StandardCharsets.UTF_8);
            assertThat(drawn.indexOf(held.substring(20, 36))).isEqualTo(-1);
        }
        assertThat(drawn.indexOf("|")).isPositive();
        assertThat(dataset.training().length).isEqualTo((300 - dataset.heldOut().size()) * 65);
    }

    @Test
    void a_corpus_that_vanished_is_named() {
        var plan = new DatasetPlan("udhr-de", "de", folder.resolve("gone.txt"), "00", 1);
        refused(plan, "The corpus of dataset udhr-de cannot be read");
    }

    @Test
    void a_corpus_that_changed_is_refused_with_both_hashes() throws IOException {
        DatasetPlan plan = corpus("one\n\ntwo\n".getBytes(StandardCharsets.UTF_8));
        Files.writeString(plan.path(), "one\n\nthree\n");
        refused(plan, plan.sha256());
        refused(plan, Sha256.of(plan.path()));
    }

    @Test
    void a_corpus_that_is_not_utf8_and_an_empty_one_are_refused() throws IOException {
        refused(corpus(new byte[] {'a', (byte) 0xFC, 'b'}), "not UTF-8");
        refused(corpus(new byte[] {'\n', '\n'}), "no document");
    }

    private static void refused(DatasetPlan plan, String words) {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> DatasetText.read(plan))
                .isInstanceOf(TrainerException.class)
                .hasMessageContaining(words);
    }

    private DatasetPlan corpus(byte[] bytes) throws IOException {
        Path file = Files.createTempFile(folder, "corpus", ".txt");
        Files.write(file, bytes);
        return new DatasetPlan("test", "en", file, Sha256.of(file), 1);
    }

    private static DatasetPlan plan(String id, double weight) {
        return new DatasetPlan(id, "en", Path.of("x"), "", weight);
    }

    private static List<DatasetText> datasets(double... weights) {
        List<DatasetText> datasets = new ArrayList<>();
        for (double weight : weights) {
            short[] ring = new short[100 + datasets.size()];
            for (int i = 0; i < ring.length; i++) {
                ring[i] = (short) ((i * 7 + datasets.size() * 50) % 257);
            }
            datasets.add(new DatasetText(plan("d" + datasets.size(), weight), ring, List.of()));
        }
        return datasets;
    }
}
