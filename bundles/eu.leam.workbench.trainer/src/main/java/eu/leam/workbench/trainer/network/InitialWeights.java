package eu.leam.workbench.trainer.network;

import eu.leam.workbench.base.random.Philox;
import eu.leam.workbench.trainer.plan.ModelShape;
import eu.leam.workbench.trainer.text.Streams;

/**
 * The weights a run begins with: normal with mean 0, drawn by counter, so that they depend on the seed alone. The matrices that
 * write into the residual stream are narrower by the root of their number (Radford et al., "Language models are unsupervised
 * multitask learners", 2019, section 2.3); norms begin as the identity.
 */
public final class InitialWeights {
    /** Standard deviation of the embedding, which also is the head. */
    static final double EMBEDDING = 0.02;

    private InitialWeights() {}

    /** Fills the parameters; equal seeds give equal bits on every platform. */
    public static void fill(Parameters parameters, ModelShape shape, long seed) {
        float[] values = new float[(int) parameters.size()];
        for (Parameters.Slot slot : parameters.slots()) {
            double deviation = deviation(slot.name(), shape);
            int from = (int) slot.offset();
            int to = from + (int) slot.size();
            for (int i = from; i < to; i++) {
                values[i] = slot.shape().length == 1
                        ? slot.name().endsWith(".weight") ? 1 : 0
                        : (float) (deviation * normal(seed, i));
            }
        }
        Buffers.write(parameters.flat(), values);
    }

    private static double deviation(String name, ModelShape shape) {
        if (name.equals("embedding.weight")) {
            return EMBEDDING;
        }
        double in = name.endsWith("feedforward.out.weight") ? 4.0 * shape.width() : shape.width();
        double inward = 1 / Math.sqrt(in);
        return name.endsWith(".out.weight") ? inward / Math.sqrt(2.0 * shape.layers()) : inward;
    }

    /** One standard normal number of an index, by Box and Muller (1958). */
    private static double normal(long seed, long index) {
        double radius = 1 - Philox.uniform(seed, Streams.WEIGHTS, 2 * index);
        double angle = 2 * Math.PI * Philox.uniform(seed, Streams.WEIGHTS, 2 * index + 1);
        return StrictMath.sqrt(-2 * StrictMath.log(radius)) * StrictMath.cos(angle);
    }
}
