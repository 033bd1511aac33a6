package eu.leam.workbench.evaluate.heldout;

import eu.leam.workbench.base.corpus.HeldOut;

/**
 * One dataset as split for measuring.
 *
 * @param dataset id of the dataset card
 * @param language BCP 47 tag
 * @param split its training and held-out documents
 */
public record HeldOutText(String dataset, String language, HeldOut split) {}
