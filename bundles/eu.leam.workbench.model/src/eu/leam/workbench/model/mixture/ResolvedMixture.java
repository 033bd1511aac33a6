package eu.leam.workbench.model.mixture;

import eu.leam.workbench.base.files.Sha256;
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
     * The mixture as text, the same for the same mixture on every machine: a line each for form, id and budget, then one for each
     * dataset with id, language, weight (shortest decimal that reads back to the same bits) and tokens available, tab between them.
     */
    public String canonicalText() {
        StringBuilder text = new StringBuilder("leam-resolved-mixture 1\n");
        text.append("mixture ").append(mixture).append('\n');
        text.append("budget ").append(tokenBudget).append('\n');
        for (Share share : shares) {
            text.append(share.dataset()).append('\t').append(share.language()).append('\t');
            text.append(share.weight()).append('\t').append(share.available()).append('\n');
        }
        return text.toString();
    }

    /** SHA-256 of the canonical text: what a run remembers of the mixture it drew from. */
    public String sha256() {
        return Sha256.of(canonicalText());
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
