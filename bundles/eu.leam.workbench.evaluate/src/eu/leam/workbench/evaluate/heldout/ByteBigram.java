package eu.leam.workbench.evaluate.heldout;

import java.nio.charset.StandardCharsets;

/**
 * Each byte drawn by the one before it, with add-one (Laplace) smoothing: {@code P(b | a) = (count(a b) + 1) / (count(a) +
 * 257)}; before the first byte stands the end of document.
 *
 * @param logs natural logarithm of each token's probability, by the token before it
 */
public record ByteBigram(double[][] logs) implements ByteModel {

    /** Fits the model on documents; the end of each counts as a token, as in training. */
    public static ByteBigram fit(Iterable<String> documents) {
        long[][] counts = new long[TOKENS][TOKENS];
        for (String document : documents) {
            int before = END;
            for (byte b : document.getBytes(StandardCharsets.UTF_8)) {
                counts[before][b & 0xFF]++;
                before = b & 0xFF;
            }
            counts[before][END]++;
        }
        double[][] logs = new double[TOKENS][TOKENS];
        for (int a = 0; a < TOKENS; a++) {
            long all = 0;
            for (long count : counts[a]) {
                all += count;
            }
            for (int b = 0; b < TOKENS; b++) {
                logs[a][b] = Math.log((counts[a][b] + 1.0) / (all + TOKENS));
            }
        }
        return new ByteBigram(logs);
    }

    @Override
    public String id() {
        return "baseline/byte-bigram";
    }

    @Override
    public double logLikelihood(byte[] document, int from) {
        double sum = 0;
        for (int i = from; i < document.length; i++) {
            int before = i == 0 ? END : document[i - 1] & 0xFF;
            sum += logs[before][document[i] & 0xFF];
        }
        return sum;
    }
}
