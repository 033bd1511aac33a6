package eu.leam.workbench.trainer.score;

/**
 * How likely a model finds a text.
 *
 * @param bytes number of bytes
 * @param logLikelihood natural logarithm of the probability of all bytes after the start of a document
 * @param bytesFrom number of bytes from the text's offset on
 * @param logLikelihoodFrom the same of those bytes alone, given the ones before
 */
public record Likelihood(int bytes, double logLikelihood, int bytesFrom, double logLikelihoodFrom) {}
