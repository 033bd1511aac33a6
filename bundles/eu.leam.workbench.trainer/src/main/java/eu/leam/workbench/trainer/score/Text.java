package eu.leam.workbench.trainer.score;

/**
 * A text to score.
 *
 * @param bytes in UTF-8
 * @param from offset of the first byte that counts for the second sum of the result
 */
public record Text(byte[] bytes, int from) {}
