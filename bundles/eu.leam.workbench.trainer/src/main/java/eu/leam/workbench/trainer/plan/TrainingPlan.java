package eu.leam.workbench.trainer.plan;

/**
 * How to train.
 *
 * @param tokens budget in tokens; the last step may exceed it by less than one batch
 * @param batch sequences of one context per step
 * @param learningRate highest learning rate, reached after the warm-up
 * @param minimumLearningRate learning rate at the last step
 * @param warmup steps of linear growth of the learning rate
 * @param weightDecay decoupled decay of matrices and embedding per unit of learning rate; norms do not decay
 * @param beta1 memory of the first moment, in [0, 1)
 * @param beta2 memory of the second moment, in [0, 1)
 * @param epsilon added to the root of the second moment
 * @param clip largest Euclidean norm of the gradient; longer ones are shortened to it; 0 = never
 * @param validateEvery steps between measurements on held-out text; 0 = only at the end
 * @param checkpointEvery steps between checkpoints; 0 = only at the end
 */
public record TrainingPlan(
        long tokens,
        int batch,
        double learningRate,
        double minimumLearningRate,
        int warmup,
        double weightDecay,
        double beta1,
        double beta2,
        double epsilon,
        double clip,
        int validateEvery,
        int checkpointEvery) {

    /** Steps that the budget takes with the context's length: rounded up. */
    public long steps(int context) {
        long perStep = (long) batch * context;
        return Math.ceilDiv(tokens, perStep);
    }

    /**
     * The learning rate of a step: linear warm-up, then half a cosine to the minimum (Loshchilov and Hutter, "SGDR", 2017, eq. 5,
     * without restarts).
     *
     * @param step from 0
     * @param steps number of steps of the run
     */
    public double learningRate(long step, long steps) {
        if (step < warmup) {
            return learningRate * (step + 1) / warmup;
        }
        double share = (double) (step - warmup) / Math.max(1, steps - 1 - warmup);
        double cosine = 0.5 * (1 + StrictMath.cos(StrictMath.PI * Math.min(1, share)));
        return minimumLearningRate + (learningRate - minimumLearningRate) * cosine;
    }
}
