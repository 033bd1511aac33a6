package eu.leam.workbench.trainer.plan;

/**
 * The sample texts written at each checkpoint.
 *
 * @param perLanguage texts per language on the way; 0 = none
 * @param perLanguageAtEnd texts per language after the last step, from which toxicity is measured; 0 = none
 * @param bytes length of each continuation in bytes, at most
 * @param promptBytes how many bytes of a held-out document the model is given
 * @param temperature divides the logits before drawing; 0 = always the likeliest byte
 */
public record ContinuationPlan(int perLanguage, int perLanguageAtEnd, int bytes, int promptBytes, double temperature) {
    /** Most texts per language. */
    public static final int MOST = 10_000;

    /** No texts at all. */
    public static final ContinuationPlan NONE = new ContinuationPlan(0, 0, 0, 0, 1);
}
