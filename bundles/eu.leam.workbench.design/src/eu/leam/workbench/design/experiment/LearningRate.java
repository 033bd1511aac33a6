package eu.leam.workbench.design.experiment;

import eu.leam.workbench.model.document.Training;

/** The learning rate over the steps of a training, as the trainer follows it. */
public final class LearningRate {
    private LearningRate() {}

    /**
     * The rate of one step: it grows evenly over the warm-up, then falls by half a cosine to its minimum (Loshchilov and Hutter 2017,
     * equation 5, without restarts).
     *
     * @param training the training
     * @param steps steps of the whole training
     * @param step the step, from 0
     */
    public static double at(Training training, long steps, long step) {
        int warmup = training.getWarmup();
        if (step < warmup) {
            return training.getLearningRate() * (step + 1) / warmup;
        }
        double share = (double) (step - warmup) / Math.max(1, steps - 1 - warmup);
        double least = training.getMinimumLearningRate();
        return least + (training.getLearningRate() - least) * 0.5 * (1 + Math.cos(Math.PI * Math.min(1, share)));
    }
}
