package eu.leam.workbench.evaluate.scoring;

/**
 * What the score mode said of one item.
 *
 * @param id id of the item
 * @param bytes bytes of the text
 * @param logLikelihood natural logarithm of the probability of all bytes, in nats; 0 or less
 * @param bytesFrom bytes from the item's offset on
 * @param logLikelihoodFrom the same over the bytes from the offset on
 */
public record ItemScore(String id, long bytes, double logLikelihood, long bytesFrom, double logLikelihoodFrom) {}
