package eu.leam.workbench.evaluate.heldout;

import java.nio.charset.StandardCharsets;

/**
 * Bytes drawn independently, with add-one (Laplace) smoothing: {@code P(b) = (count(b) + 1) / (N + 257)}.
 *
 * @param logs natural logarithm of each token's probability
 */
public record ByteUnigram(double[] logs) implements ByteModel {

    /** Fits the model on documents; the end of each counts as a token, as in training. */
    public static ByteUnigram fit(Iterable<String> documents) {
        long[] counts = new long[TOKENS];
        long all = 0;
        for (String document : documents) {
            byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
            for (byte b : bytes) {
                counts[b & 0xFF]++;
            }
            counts[END]++;
            all += bytes.length + 1;
        }
        double[] logs = new double[TOKENS];
        for (int i = 0; i < TOKENS; i++) {
            logs[i] = Math.log((counts[i] + 1.0) / (all + TOKENS));
        }
        return new ByteUnigram(logs);
    }

    @Override
    public String id() {
        return "baseline/byte-unigram";
    }

    @Override
    public double logLikelihood(byte[] document, int from) {
        double sum = 0;
        for (int i = from; i < document.length; i++) {
            sum += logs[document[i] & 0xFF];
        }
        return sum;
    }
}
