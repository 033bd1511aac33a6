package eu.leam.workbench.trainer.text;

import eu.leam.workbench.base.random.Philox;
import java.util.List;

/**
 * Which text a run learns from at which step. A sequence's dataset is drawn by the mixture's weights, its place uniformly in that
 * dataset's training tokens; both depend on seed, step and the sequence's number alone, so that a resumed run draws what it would
 * have drawn.
 */
public final class Draws {
    private static final int SEQUENCE_BITS = 16;

    private final List<DatasetText> datasets;
    private final double[] upTo;
    private final long seed;

    /**
     * Prepares drawing.
     *
     * @param datasets with weights that are not negative and not all 0
     */
    public Draws(List<DatasetText> datasets, long seed) {
        this.datasets = List.copyOf(datasets);
        this.seed = seed;
        upTo = new double[datasets.size()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += datasets.get(i).plan().weight();
            upTo[i] = sum;
        }
    }

    /** Index of the dataset that the sequence of the step comes from. */
    public int dataset(long step, int sequence) {
        double point = Philox.uniform(seed, Streams.DATASET, index(step, sequence)) * upTo[upTo.length - 1];
        int i = 0;
        while (point >= upTo[i]) {
            i++;
        }
        return i;
    }

    /**
     * Writes one batch.
     *
     * @param step from 0
     * @param batch number of sequences
     * @param inputs batch x context tokens, row after row
     * @param targets the token after each input token
     */
    public void fill(long step, int batch, long[] inputs, long[] targets) {
        int context = inputs.length / batch;
        for (int row = 0; row < batch; row++) {
            short[] ring = datasets.get(dataset(step, row)).training();
            int at = Philox.below(ring.length, seed, Streams.POSITION, index(step, row));
            for (int i = row * context; i < (row + 1) * context; i++) {
                inputs[i] = ring[at];
                at = at + 1 == ring.length ? 0 : at + 1;
                targets[i] = ring[at];
            }
        }
    }

    private static long index(long step, int sequence) {
        return (step << SEQUENCE_BITS) | sequence;
    }
}
