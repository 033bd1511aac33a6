package eu.leam.workbench.trainer.plan;

import java.util.List;

/**
 * All that decides what a run computes; two runs of one plan compute the same bits on the same kind of processor.
 *
 * @param run the run's id
 * @param seed of the initial weights, the order of the text and the continuations
 * @param threads processor threads; other counts give other last bits
 * @param model the decoder's size
 * @param training how to train
 * @param continuations which sample texts to write
 * @param datasets the mixture
 * @param power what to assume about power
 * @param sha256 hash of the plan file, to know it again
 */
public record Plan(
        String run,
        long seed,
        int threads,
        ModelShape model,
        TrainingPlan training,
        ContinuationPlan continuations,
        List<DatasetPlan> datasets,
        PowerPlan power,
        String sha256) {

    public Plan {
        datasets = List.copyOf(datasets);
    }

    /** Steps of the whole run. */
    public long steps() {
        return training.steps(model.context());
    }

    /** Tokens trained on after so many steps. */
    public long tokensAt(long step) {
        return step * training.batch() * model.context();
    }
}
