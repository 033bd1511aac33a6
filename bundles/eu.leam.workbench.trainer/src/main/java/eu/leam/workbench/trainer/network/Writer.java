package eu.leam.workbench.trainer.network;

import eu.leam.workbench.base.random.Philox;
import eu.leam.workbench.trainer.plan.ModelShape;
import eu.leam.workbench.trainer.text.Streams;
import java.util.Arrays;
import java.util.List;

/**
 * Continues texts with a model, byte by byte, drawn from the model's probabilities by counter: the n-th byte depends on text, seed
 * and n alone. Beyond the model's context the last half of it is read again, and the writing goes on.
 */
public final class Writer {
    /** A text to continue: the bytes it begins with, and the seed of what follows. */
    public record Prompt(byte[] bytes, long seed) {}

    /** Receives what is written. */
    public interface Sink {
        /**
         * One byte more.
         *
         * @param text index of the prompt
         * @return whether to go on with this text
         */
        boolean take(int text, byte value);
    }

    private final Decoder decoder;
    private final double temperature;

    /**
     * A writer.
     *
     * @param temperature divides the logits; 0 = always the likeliest byte
     */
    public Writer(Decoder decoder, double temperature) {
        this.decoder = decoder;
        this.temperature = temperature;
    }

    /**
     * Continues the texts side by side until each has so many bytes more, the model ends it, or the sink wants no more.
     *
     * @param bytes most bytes to write per text
     */
    public void write(List<Prompt> prompts, int bytes, Sink sink) {
        if (prompts.isEmpty()) {
            return;
        }
        int batch = prompts.size();
        int longest = prompts.stream().mapToInt(p -> p.bytes().length).max().orElseThrow();
        long[][] texts = new long[batch][longest + bytes + 1];
        boolean[] over = new boolean[batch];
        for (int i = 0; i < batch; i++) {
            texts[i][0] = ModelShape.END;
            byte[] prompt = prompts.get(i).bytes();
            for (int k = 0; k < prompt.length; k++) {
                texts[i][k + 1] = prompt[k] & 0xFF;
            }
        }
        try (var generator = new Generator(decoder, batch)) {
            for (int at = 0; at < longest + bytes && !all(over); at++) {
                float[] logits = read(generator, texts, at);
                for (int i = 0; i < batch; i++) {
                    over[i] |= write(prompts.get(i), i, at, bytes, texts[i], logits, sink, over[i]);
                }
            }
        }
    }

    /** Reads the tokens at a place, or anew the last half context before it when the context is full. */
    private float[] read(Generator generator, long[][] texts, int at) {
        int context = decoder.shape().context();
        int from = at;
        if (generator.position() == context) {
            generator.restart();
            from = at + 1 - Math.max(1, context / 2);
        }
        int count = at + 1 - from;
        long[] tokens = new long[texts.length * count];
        for (int i = 0; i < texts.length; i++) {
            System.arraycopy(texts[i], from, tokens, i * count, count);
        }
        return generator.read(tokens);
    }

    /** Sets the token after a place unless the prompt names it; true when the text is over. */
    private boolean write(
            Prompt prompt, int text, int at, int bytes, long[] tokens, float[] logits, Sink sink, boolean over) {
        int written = at - prompt.bytes().length;
        if (over || written < 0) {
            return over;
        }
        if (written >= bytes) {
            return true;
        }
        int from = text * ModelShape.VOCABULARY;
        int token = draw(Arrays.copyOfRange(logits, from, from + ModelShape.VOCABULARY), prompt.seed(), written);
        tokens[at + 1] = token;
        return token == ModelShape.END || !sink.take(text, (byte) token) || written + 1 >= bytes;
    }

    private int draw(float[] logits, long seed, int index) {
        int best = 0;
        for (int i = 1; i < logits.length; i++) {
            best = logits[i] > logits[best] ? i : best;
        }
        if (temperature == 0) {
            return best;
        }
        double[] upTo = new double[logits.length];
        double sum = 0;
        for (int i = 0; i < logits.length; i++) {
            sum += StrictMath.exp((logits[i] - logits[best]) / temperature);
            upTo[i] = sum;
        }
        double point = Philox.uniform(seed, Streams.CONTINUATION, index) * sum;
        int token = 0;
        while (point >= upTo[token]) {
            token++;
        }
        return token;
    }

    private static boolean all(boolean[] flags) {
        for (boolean flag : flags) {
            if (!flag) {
                return false;
            }
        }
        return true;
    }
}
