package eu.leam.workbench.core.model;

/**
 * What a model is asked to continue, and how.
 *
 * @param prompt the beginning
 * @param bytes most bytes to write, 1 to 4096
 * @param temperature 0 = always the likeliest byte, 1 = as the model foretells; at most 2
 * @param seed of the drawing: the same seed gives the same text
 */
public record Sampling(String prompt, int bytes, double temperature, long seed) {
    /** Most bytes that one request may ask for. */
    public static final int MOST_BYTES = 4096;
    /** Highest temperature. */
    public static final double HOTTEST = 2;

    /** Whether the numbers lie within their bounds. */
    public boolean isPossible() {
        return bytes >= 1 && bytes <= MOST_BYTES && temperature >= 0 && temperature <= HOTTEST;
    }
}
