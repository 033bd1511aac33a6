package eu.leam.workbench.trainer.plan;

/**
 * The size of a decoder over bytes: pre-LayerNorm blocks with rotary positions, no biases but the norms' own, a feed-forward
 * layer of four times the width, and an output head that is the token embedding.
 *
 * @param layers number of blocks, at least 1
 * @param width length of the vector per token; an even multiple of the heads
 * @param heads attention heads per block
 * @param context tokens the model sees at once, at least 2
 */
public record ModelShape(int layers, int width, int heads, int context) {
    /** Bytes 0 to 255 and the end of a document. */
    public static final int VOCABULARY = 257;

    /** The token that ends a document and stands before the first byte of each. */
    public static final int END = 256;

    /** Length of one head's vectors. */
    public int headWidth() {
        return width / heads;
    }

    /**
     * The exact number of trained parameters: V d + L (12 d^2 + 4 d) + 2 d. Each block has attention in (3 d^2) and out (d^2), the
     * feed-forward layer (8 d^2) and two norms of weight and bias (4 d); V d is the embedding, which also is the head, and 2 d the
     * last norm. Rotary positions have none.
     */
    public long parameters() {
        long d = width;
        return VOCABULARY * d + layers * (12 * d * d + 4 * d) + 2 * d;
    }
}
