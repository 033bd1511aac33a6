package eu.leam.workbench.model.score;

/**
 * An interval around a number.
 *
 * @param lower lower end, in the number's unit
 * @param upper upper end
 * @param level coverage, for instance 0.95
 * @param method how it was had and what it covers, for instance {@code bootstrap over items, 10000 rounds, seed 1}
 */
public record Interval(double lower, double upper, double level, String method) {}
