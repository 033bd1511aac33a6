package eu.leam.workbench.trainer.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.leam.workbench.trainer.plan.ModelShape;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.Tensor;
import org.junit.jupiter.api.Test;

class WriterTest {
    private final ModelShape shape = new ModelShape(2, 32, 4, 24);

    @Test
    void reading_token_by_token_gives_the_logits_of_the_whole_text() {
        try (var scope = new PointerScope()) {
            var decoder = decoder();
            long[] tokens = new long[2 * 24];
            for (int i = 0; i < tokens.length; i++) {
                tokens[i] = (i * 37L + 11) % ModelShape.VOCABULARY;
            }
            Tensor whole = new Reference(shape, decoder.parameters()).logits(tokens, 2);
            try (var generator = new Generator(decoder, 2)) {
                float[] found = generator.read(new long[] {tokens[0], tokens[1], tokens[24], tokens[25]});
                check(whole, 1, found);
                for (int i = 2; i < 24; i++) {
                    check(whole, i, generator.read(new long[] {tokens[i], tokens[24 + i]}));
                }
            }
        }
    }

    private static void check(Tensor whole, int position, float[] found) {
        for (int text = 0; text < 2; text++) {
            float[] expected =
                    Buffers.read(whole.select(0, text * 24L + position).detach().clone());
            for (int i = 0; i < expected.length; i++) {
                assertThat(found[text * expected.length + i]).isCloseTo(expected[i], within(1e-4f));
            }
        }
    }

    @Test
    void equal_seeds_write_equal_texts_beyond_the_context_and_other_seeds_others() {
        try (var scope = new PointerScope()) {
            var writer = new Writer(decoder(), 1);
            List<byte[]> texts = write(writer, 60, prompt("abc", 1), prompt("abc", 1), prompt("abc", 2));
            assertThat(texts.get(0))
                    .isEqualTo(texts.get(1))
                    .isNotEqualTo(texts.get(2))
                    .hasSize(60);
            assertThat(write(writer, 60, prompt("abc", 1), prompt("abc", 1), prompt("abc", 2))
                            .get(2))
                    .isEqualTo(texts.get(2));
        }
    }

    @Test
    void a_text_does_not_depend_on_the_length_of_its_neighbours() {
        try (var scope = new PointerScope()) {
            var writer = new Writer(decoder(), 0);
            byte[] alone = write(writer, 30, prompt("abc", 1)).getFirst();
            byte[] beside = write(writer, 30, prompt("a much longer beginning", 9), prompt("abc", 1))
                    .get(1);
            assertThat(beside).hasSize(30);
            assertThat(new String(beside, 0, 15, StandardCharsets.ISO_8859_1))
                    .isEqualTo(new String(alone, 0, 15, StandardCharsets.ISO_8859_1));
        }
    }

    @Test
    void stops_when_the_sink_wants_no_more() {
        try (var scope = new PointerScope()) {
            int[] taken = {0};
            new Writer(decoder(), 1).write(List.of(prompt("x", 1)), 100, (text, value) -> ++taken[0] < 5);
            assertThat(taken[0]).isEqualTo(5);
        }
    }

    private Decoder decoder() {
        var parameters = new Parameters(shape, false);
        InitialWeights.fill(parameters, shape, 4);
        return new Decoder(shape, parameters);
    }

    private static Writer.Prompt prompt(String text, long seed) {
        return new Writer.Prompt(text.getBytes(StandardCharsets.UTF_8), seed);
    }

    private static List<byte[]> write(Writer writer, int bytes, Writer.Prompt... prompts) {
        List<ByteArrayOutputStream> out = new ArrayList<>();
        for (int i = 0; i < prompts.length; i++) {
            out.add(new ByteArrayOutputStream());
        }
        writer.write(List.of(prompts), bytes, (text, value) -> {
            out.get(text).write(value);
            return true;
        });
        return out.stream().map(ByteArrayOutputStream::toByteArray).toList();
    }
}
