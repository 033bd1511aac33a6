package eu.leam.workbench.trainer.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.leam.workbench.trainer.TrainerException;
import eu.leam.workbench.trainer.network.Activations;
import eu.leam.workbench.trainer.network.Decoder;
import eu.leam.workbench.trainer.network.InitialWeights;
import eu.leam.workbench.trainer.network.Parameters;
import eu.leam.workbench.trainer.plan.ModelShape;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.PointerScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScorerTest {
    private final ModelShape shape = new ModelShape(2, 32, 2, 16);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 15, 16, 17, 24, 25, 33, 100, 1000})
    void each_byte_is_counted_once_with_half_a_context_before_it(int bytes) {
        int[] counted = new int[bytes];
        for (Window window : Window.over(0, bytes, 16)) {
            assertThat(window.length()).isBetween(1, 16);
            for (int i = window.scored(); i < window.length(); i++) {
                int target = window.start() + i;
                counted[target]++;
                assertThat(i).isGreaterThanOrEqualTo(Math.min(target, 8));
            }
        }
        assertThat(counted).containsOnly(1);
    }

    @Test
    void equals_the_probabilities_of_one_window_after_the_other() {
        try (var scope = new PointerScope()) {
            // given texts below, at and above the context, in no order
            var decoder = decoder();
            List<Text> texts = List.of(
                    text("abc", 1),
                    text("", 0),
                    text("0123456789abcdefghijklmnopqrstuvwxyzäöü", 20),
                    text("exactly sixteen.", 16),
                    text("x", 0),
                    text("seventeen bytes..", 3));
            List<Likelihood> found = new Scorer(decoder).score(texts);

            for (int i = 0; i < texts.size(); i++) {
                double[] expected = oneByOne(decoder, texts.get(i));
                double all = 0;
                double from = 0;
                for (int k = 0; k < expected.length; k++) {
                    all += expected[k];
                    from += k >= texts.get(i).from() ? expected[k] : 0;
                }
                assertThat(found.get(i).bytes()).isEqualTo(expected.length);
                assertThat(found.get(i).bytesFrom())
                        .isEqualTo(expected.length - texts.get(i).from());
                assertThat(found.get(i).logLikelihood()).isCloseTo(all, within(1e-4));
                assertThat(found.get(i).logLikelihoodFrom()).isCloseTo(from, within(1e-4));
            }
        }
    }

    /** Log-probability of each byte, each from a pass of its own over the window that counts it. */
    private double[] oneByOne(Decoder decoder, Text text) {
        double[] values = new double[text.bytes().length];
        for (int k = 0; k < values.length; k++) {
            int start = k < 16 ? 0 : (k - 16) / 8 * 8 + 8;
            int length = k - start + 1;
            long[] inputs = new long[length];
            long[] targets = new long[length];
            for (int i = 0; i < length; i++) {
                inputs[i] = start + i == 0 ? ModelShape.END : text.bytes()[start + i - 1] & 0xFF;
                targets[i] = text.bytes()[start + i] & 0xFF;
            }
            var room = new Activations(shape, 1, length, false);
            room.tokens(inputs);
            room.targets(targets);
            values[k] = decoder.logLikelihoods(room)[length - 1];
        }
        return values;
    }

    @Test
    void probabilities_of_all_first_bytes_and_the_end_sum_to_one() {
        try (var scope = new PointerScope()) {
            List<Text> texts = new ArrayList<>();
            for (int i = 0; i < 256; i++) {
                texts.add(new Text(new byte[] {(byte) i}, 0));
            }
            double sum = new Scorer(decoder())
                    .score(texts).stream()
                            .mapToDouble(l -> Math.exp(l.logLikelihood()))
                            .sum();
            assertThat(sum).isBetween(0.9, 1.0);
        }
    }

    @Test
    void bits_per_byte_are_nats_over_the_logarithm_of_two() {
        assertThat(Scorer.bitsPerByte(-8 * Math.log(2), 2)).isCloseTo(4, within(1e-12));
    }

    @Test
    void items_that_are_none_are_refused_with_their_line() throws Exception {
        Path items = folder.resolve("items.jsonl");
        for (String bad : List.of("{\"id\":\"a\"}", "{\"id\":\"a\",\"text\":\"x\",\"from\":2}", "{\"id\":", "7")) {
            Files.writeString(items, "{\"id\":\"ok\",\"text\":\"x\"}\n" + bad + "\n");
            assertThatThrownBy(() -> ScoreMode.run(folder, items, folder.resolve("out"), 1))
                    .isInstanceOf(TrainerException.class)
                    .hasMessageContaining("Line 2");
        }
        assertThatThrownBy(() -> ScoreMode.run(folder, folder.resolve("none"), folder.resolve("out"), 1))
                .isInstanceOf(TrainerException.class)
                .hasMessageContaining("none");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private static Text text(String text, int from) {
        return new Text(text.getBytes(StandardCharsets.UTF_8), from);
    }

    private Decoder decoder() {
        var parameters = new Parameters(shape, false);
        InitialWeights.fill(parameters, shape, 4);
        return new Decoder(shape, parameters);
    }
}
