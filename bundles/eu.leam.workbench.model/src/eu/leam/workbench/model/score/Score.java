package eu.leam.workbench.model.score;

import eu.leam.workbench.base.quantity.Estimate;

/**
 * A number that says how well a model does, with all that one needs to compare it.
 *
 * @param benchmark id of the benchmark, for instance {@code held-out}, {@code minimal-pairs}, {@code toxicity}, {@code hellaswag}
 * @param revision version or hash of its items
 * @param prompt prompt form, for instance {@code none} or {@code 5-shot}
 * @param metric for instance {@code bits_per_byte}, {@code stereotyped_share}, {@code acc}
 * @param unit for instance {@code bits/byte}, {@code share}; empty for a bare number
 * @param language BCP 47 tag; empty when over all or not told
 * @param category part of the benchmark such as {@code gender}; empty for the whole
 * @param estimate value, standard error and n
 * @param interval interval or one-sided bound; null when there is none
 * @param direction which way is better
 * @param ideal the ideal value where the direction is {@link Direction#NEAR_IDEAL}, else NaN
 * @param scorer what computed it
 */
public record Score(
        String benchmark,
        String revision,
        String prompt,
        String metric,
        String unit,
        String language,
        String category,
        Estimate estimate,
        Interval interval,
        Direction direction,
        double ideal,
        Scorer scorer) {

    /** What is measured, without by what: two scores with one key are candidates for a comparison. */
    public String key() {
        return String.join("|", benchmark, metric, language, category);
    }
}
