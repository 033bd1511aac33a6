package eu.leam.workbench.model.score;

/**
 * What computed a score. Two scores are only comparable when their scorers agree in every part.
 *
 * @param name for instance {@code leam-minimal-pairs}
 * @param version version of the scorer
 * @param sha256 hash of what it scores with (suite file, word list); empty when it has none
 * @param harness program and version around it, for instance {@code lm-evaluation-harness 0.4.5}
 */
public record Scorer(String name, String version, String sha256, String harness) {}
