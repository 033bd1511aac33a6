package eu.leam.workbench.design.mixture;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.Severity;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.design.DesignException;
import eu.leam.workbench.design.Messages;
import eu.leam.workbench.model.document.DatasetCard;
import eu.leam.workbench.model.document.Mixture;
import eu.leam.workbench.model.document.MixtureEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A mixture to be solved.
 *
 * @param mixture id of the mixture
 * @param weighting how the weights come about
 * @param tokenBudget tokens that will be drawn in all
 * @param ingredients the datasets in the mixture's order
 */
public record MixtureProblem(String mixture, Weighting weighting, long tokenBudget, List<Ingredient> ingredients) {

    public MixtureProblem {
        ingredients = List.copyOf(ingredients);
    }

    /**
     * Takes the problem from the documents.
     *
     * @throws DesignException when an entry names a dataset without a card; names all of them
     */
    public static MixtureProblem of(Mixture mixture, Collection<? extends DatasetCard> cards) throws DesignException {
        Map<String, DatasetCard> byId = new HashMap<>();
        cards.forEach(card -> byId.put(card.getId(), card));
        List<Ingredient> ingredients = new ArrayList<>();
        List<Finding> unknown = new ArrayList<>();
        List<MixtureEntry> entries = mixture.getEntries();
        for (int i = 0; i < entries.size(); i++) {
            MixtureEntry entry = entries.get(i);
            DatasetCard card = byId.get(entry.getDataset());
            if (card == null) {
                unknown.add(unknown(mixture, entry, i));
            } else if (!card.isSetTokens()) {
                unknown.add(sizeUnknown(mixture, entry, i));
            } else {
                ingredients.add(new Ingredient(card.getId(), card.getLanguage(), card.getTokens(), entry.getWeight()));
            }
        }
        if (!unknown.isEmpty()) {
            throw new DesignException(unknown);
        }
        return new MixtureProblem(mixture.getId(), weighting(mixture), mixture.getTokenBudget(), ingredients);
    }

    /** The same mixture for another budget. */
    public MixtureProblem withTokenBudget(long tokens) {
        return new MixtureProblem(mixture, weighting, tokens, ingredients);
    }

    private static Weighting weighting(Mixture mixture) {
        return switch (mixture.getScheme()) {
            case PROPORTIONAL -> new Weighting.Proportional();
            case TEMPERATURE -> new Weighting.Temperature(mixture.getTemperature());
            case MANUAL -> new Weighting.Manual();
        };
    }

    private static Finding unknown(Mixture mixture, MixtureEntry entry, int index) {
        return new Finding(
                "mixture.datasetUnknown",
                Severity.ERROR,
                "mixtures/" + mixture.getId(),
                "entries[" + index + "].dataset",
                Texts.format(Messages.Mixture_datasetUnknown, mixture.getId(), entry.getDataset()),
                Texts.format(Messages.Mixture_datasetUnknown_next, entry.getDataset()));
    }

    /** A dataset that nobody measured must not be taken for an empty one. */
    private static Finding sizeUnknown(Mixture mixture, MixtureEntry entry, int index) {
        return new Finding(
                "mixture.sizeUnknown",
                Severity.ERROR,
                "mixtures/" + mixture.getId(),
                "entries[" + index + "].dataset",
                Texts.format(Messages.Mixture_sizeUnknown, mixture.getId(), entry.getDataset()),
                Texts.format(Messages.Mixture_sizeUnknown_next, entry.getDataset()));
    }
}
