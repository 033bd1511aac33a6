package eu.leam.workbench.design.experiment;

/**
 * Where the corpus of a dataset lies for a training.
 *
 * @param dataset id of the dataset card
 * @param path absolute, or relative to the folder of the plan
 * @param sha256 hash that the trainer checks before it starts
 */
public record CorpusFile(String dataset, String path, String sha256) {}
