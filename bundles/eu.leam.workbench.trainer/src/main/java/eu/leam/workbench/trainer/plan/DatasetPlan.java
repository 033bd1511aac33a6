package eu.leam.workbench.trainer.plan;

import java.nio.file.Path;

/**
 * One dataset of the mixture.
 *
 * @param id the dataset card's id
 * @param language BCP 47 tag
 * @param path the corpus file
 * @param sha256 the hash the corpus must have
 * @param weight share of the drawn sequences; the weights of a plan need not sum to 1
 */
public record DatasetPlan(String id, String language, Path path, String sha256, double weight) {}
