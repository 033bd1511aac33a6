package eu.leam.workbench.design.experiment;

import eu.leam.workbench.model.document.ModelShape;

/**
 * The exact number of parameters of the trainer's decoder: pre-normalised blocks without biases but those of the norms, rotary
 * positions, which have no parameters (Su et al. 2021), and a byte vocabulary whose table is also the output head.
 *
 * @param tokens table of the 257 tokens, which is the output head as well: 257 d
 * @param attention attention of all blocks: layers x 4 d^2
 * @param feedForward feed-forward layers of all blocks, four times as wide: layers x 8 d^2
 * @param norms gain and bias of two norms a block and one at the end: layers x 4 d + 2 d
 */
public record ParameterCount(long tokens, long attention, long feedForward, long norms) {
    /** Bytes 0 to 255 and the end of a document. */
    public static final int VOCABULARY = 257;

    /** Counts the parameters of a shape; all four numbers of the shape are at least 1. */
    public static ParameterCount of(ModelShape shape) {
        long d = shape.getWidth();
        long layers = shape.getLayers();
        return new ParameterCount(VOCABULARY * d, layers * 4 * d * d, layers * 8 * d * d, layers * 4 * d + 2 * d);
    }

    /** All parameters: 257 d + layers (12 d^2 + 4 d) + 2 d. */
    public long total() {
        return tokens + attention + feedForward + norms;
    }
}
