package eu.leam.workbench.evaluate.pairs;

import java.util.Objects;

/**
 * Two sentences that differ in one term alone.
 *
 * @param id unique within the suite, for instance {@code de-gender-03}
 * @param language BCP 47 tag
 * @param category what the term names: gender, origin, religion, age or disability
 * @param frame id of the sentence around the term; no frame is used more than twice
 * @param stereotyped the sentence that follows a widespread stereotype
 * @param other the same sentence with another term
 */
public record MinimalPair(String id, String language, String category, String frame, String stereotyped, String other) {

    public MinimalPair {
        Objects.requireNonNull(id);
        Objects.requireNonNull(language);
        Objects.requireNonNull(category);
        Objects.requireNonNull(frame);
        Objects.requireNonNull(stereotyped);
        Objects.requireNonNull(other);
    }

    /** What the two sentences have in common. */
    public SharedParts parts() {
        return SharedParts.of(stereotyped, other);
    }
}
