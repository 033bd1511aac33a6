package eu.leam.workbench.model.mixture;

import java.util.List;

/**
 * A mixture worked out for a token budget.
 *
 * @param mixture id of the mixture
 * @param tokenBudget tokens that will be drawn in all
 * @param shares one for each dataset, in the mixture's order; the weights sum to 1
 */
public record ResolvedMixture(String mixture, long tokenBudget, List<Share> shares) {

    public ResolvedMixture {
        shares = List.copyOf(shares);
    }

    /**
     * One dataset's part.
     *
     * @param dataset id of the dataset card
     * @param language BCP 47 tag
     * @param weight sampling probability per token, 0 to 1
     * @param tokens tokens expected to be drawn, weight x budget
     * @param available tokens that the dataset holds
     * @param epochs how often it is seen: tokens / available
     */
    public record Share(String dataset, String language, double weight, double tokens, long available, double epochs) {}
}
