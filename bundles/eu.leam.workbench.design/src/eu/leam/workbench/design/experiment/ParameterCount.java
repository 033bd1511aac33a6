package eu.leam.workbench.design.experiment;

import eu.leam.workbench.model.document.ModelShape;

/**
 * The exact number of parameters of the trainer's decoder: a byte vocabulary whose table is also the output head, a learned table of
 * positions, pre-normalised blocks with biases (Radford et al. 2019, GPT-2) and a final normalisation.
 *
 * @param tokens table of the 257 tokens, which is the output head as well: 257 d
 * @param positions table of the positions: context x d
 * @param blocks all blocks: layers x (12 d^2 + 13 d), of which attention 4 d^2 + 4 d, feed-forward 8 d^2 + 5 d, two
 *     normalisations 4 d
 * @param finalNorm gain and bias of the final normalisation: 2 d
 */
public record ParameterCount(long tokens, long positions, long blocks, long finalNorm) {
    /** Bytes 0 to 255 and the end of a document. */
    public static final int VOCABULARY = 257;

    /** Counts the parameters of a shape; all four numbers of the shape are at least 1. */
    public static ParameterCount of(ModelShape shape) {
        long d = shape.getWidth();
        long block = 12 * d * d + 13 * d;
        return new ParameterCount(VOCABULARY * d, shape.getContext() * d, shape.getLayers() * block, 2 * d);
    }

    /** All parameters. */
    public long total() {
        return tokens + positions + blocks + finalNorm;
    }

    /** Parameters that each token is multiplied with: all but the table of positions, of which one row is added. */
    public long multiplied() {
        return total() - positions;
    }
}
