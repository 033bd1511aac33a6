package eu.leam.workbench.design.mixture;

/** How the weights of a mixture come about. */
public sealed interface Weighting {

    /** Each dataset by its tokens: p_i = n_i / sum n. */
    record Proportional() implements Weighting {}

    /**
     * Each dataset by its tokens to the power of 1/T: p_i ~ n_i^(1/T). With the exponent alpha = 1/T this is the sampling of XLM-R
     * (Conneau et al. 2020, section 3.1) and of mT5 (Xue et al. 2021, section 3.2, alpha = 0.3).
     *
     * @param temperature T above 0; 1 is proportional, large is uniform
     */
    record Temperature(double temperature) implements Weighting {}

    /** Each dataset by the weight that a person gave, normalised over the mixture. */
    record Manual() implements Weighting {}
}
