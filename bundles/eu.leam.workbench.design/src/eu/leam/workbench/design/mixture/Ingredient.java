package eu.leam.workbench.design.mixture;

/**
 * A dataset as it stands in a mixture to be solved.
 *
 * @param dataset id of the dataset card
 * @param language BCP 47 tag
 * @param tokens tokens that it holds
 * @param weight relative weight for the manual scheme; other schemes do not read it
 */
public record Ingredient(String dataset, String language, long tokens, double weight) {}
