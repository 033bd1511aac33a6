package eu.leam.workbench.trainer.plan;

/**
 * The sample texts written at each checkpoint.
 *
 * @param perLanguage texts per language; 0 = none
 * @param bytes length of each continuation in bytes, at most
 * @param promptBytes how many bytes of a held-out document the model is given
 * @param temperature divides the logits before drawing; 0 = always the likeliest byte
 */
public record ContinuationPlan(int perLanguage, int bytes, int promptBytes, double temperature) {
    /** No texts at all. */
    public static final ContinuationPlan NONE = new ContinuationPlan(0, 0, 0, 1);
}
