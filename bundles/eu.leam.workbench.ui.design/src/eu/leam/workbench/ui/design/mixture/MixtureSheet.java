package eu.leam.workbench.ui.design.mixture;

import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.core.dataset.DatasetPool;
import eu.leam.workbench.core.dataset.PoolCard;
import eu.leam.workbench.design.DesignException;
import eu.leam.workbench.design.mixture.Ingredient;
import eu.leam.workbench.design.mixture.MixtureProblem;
import eu.leam.workbench.design.mixture.MixtureSolver;
import eu.leam.workbench.design.mixture.Weighting;
import eu.leam.workbench.model.document.Mixture;
import eu.leam.workbench.model.document.MixtureEntry;
import eu.leam.workbench.model.document.Scheme;
import eu.leam.workbench.model.mixture.ResolvedMixture.Share;
import eu.leam.workbench.ui.design.Messages;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A mixture worked out, as its table shows it: what the document says, or what it would say while somebody drags. Immutable;
 * without a window.
 *
 * @param recipe what decides the weights
 * @param around what is known around the document
 * @param rows one for each entry, in their order
 * @param trouble why there are no weights; empty when there are
 */
record MixtureSheet(Recipe recipe, Around around, List<Row> rows, String trouble) {
    private static final MathContext DIGITS = new MathContext(6);
    private static final double MOST = 0.999;

    MixtureSheet {
        rows = List.copyOf(rows);
    }

    /**
     * What decides the weights.
     *
     * @param id id of the mixture
     * @param scheme how they come about
     * @param temperature temperature of the scheme of that name
     * @param budget tokens to draw
     * @param entries the datasets with the weights that a person gave
     */
    record Recipe(String id, Scheme scheme, double temperature, long budget, List<Entry> entries) {
        Recipe {
            entries = List.copyOf(entries);
        }

        static Recipe of(String id, Mixture mixture) {
            List<Entry> entries = new ArrayList<>();
            for (MixtureEntry entry : mixture.getEntries()) {
                entries.add(new Entry(entry.getDataset() == null ? "" : entry.getDataset(), entry.getWeight()));
            }
            return new Recipe(id, mixture.getScheme(), mixture.getTemperature(), mixture.getTokenBudget(), entries);
        }

        Recipe with(double otherTemperature) {
            return new Recipe(id, scheme, otherTemperature, budget, entries);
        }

        Recipe with(List<Double> weights) {
            List<Entry> weighed = new ArrayList<>();
            for (int i = 0; i < entries.size(); i++) {
                weighed.add(new Entry(entries.get(i).dataset(), weights.get(i)));
            }
            return new Recipe(id, Scheme.MANUAL, temperature, budget, weighed);
        }
    }

    /** A dataset with the weight that a person gave. */
    record Entry(String dataset, double weight) {}

    /**
     * What is known around the document.
     *
     * @param pool the cards
     * @param committed sampling probability of each dataset in the last commit
     * @param held datasets whose share stays while others change
     */
    record Around(DatasetPool pool, Map<String, Double> committed, Set<String> held) {
        Around {
            committed = Map.copyOf(committed);
            held = Set.copyOf(held);
        }
    }

    /**
     * A line of the table; NaN for what is not known.
     *
     * @param dataset id of the dataset
     * @param language BCP 47
     * @param licence SPDX
     * @param available tokens that it holds
     * @param share sampling probability per token, 0 to 1
     * @param committed the same in the last commit
     * @param tokens tokens drawn
     * @param epochs how often it is seen
     * @param held whether its share stays while others change
     */
    record Row(
            String dataset,
            String language,
            String licence,
            double available,
            double share,
            double committed,
            double tokens,
            double epochs,
            boolean held) {}

    /** Works a recipe out. */
    static MixtureSheet of(Recipe recipe, Around around) {
        List<String> unknown = new ArrayList<>();
        List<Ingredient> ingredients = new ArrayList<>();
        for (Entry entry : recipe.entries()) {
            PoolCard card = around.pool().cards().get(entry.dataset());
            if (card == null || card.tokens() == PoolCard.UNKNOWN) {
                unknown.add(entry.dataset());
            } else {
                ingredients.add(new Ingredient(entry.dataset(), card.language(), card.tokens(), entry.weight()));
            }
        }
        String trouble = unknown.isEmpty()
                ? ""
                : Texts.format(Messages.MixtureSheet_unknown, unknown.size(), String.join(", ", unknown));
        List<Share> shares = List.of();
        if (unknown.isEmpty()) {
            try {
                var problem = new MixtureProblem(recipe.id(), weighting(recipe), recipe.budget(), ingredients);
                shares = MixtureSolver.solve(problem).shares();
            } catch (DesignException e) {
                trouble = e.findings().isEmpty()
                        ? e.getMessage()
                        : e.findings().getFirst().message() + " "
                                + e.findings().getFirst().nextStep();
            }
        }
        return new MixtureSheet(recipe, around, rows(recipe, around, shares), trouble);
    }

    private static List<Row> rows(Recipe recipe, Around around, List<Share> shares) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < recipe.entries().size(); i++) {
            String dataset = recipe.entries().get(i).dataset();
            Optional<PoolCard> card = Optional.ofNullable(around.pool().cards().get(dataset));
            Optional<Share> share = shares.isEmpty() ? Optional.empty() : Optional.of(shares.get(i));
            rows.add(new Row(
                    dataset,
                    card.map(PoolCard::language).orElse(""),
                    card.map(PoolCard::licence).orElse(""),
                    card.filter(c -> c.tokens() != PoolCard.UNKNOWN)
                            .map(c -> (double) c.tokens())
                            .orElse(Double.NaN),
                    share.map(Share::weight).orElse(Double.NaN),
                    around.committed().getOrDefault(dataset, Double.NaN),
                    share.map(Share::tokens).orElse(Double.NaN),
                    share.map(Share::epochs).orElse(Double.NaN),
                    around.held().contains(dataset)));
        }
        return rows;
    }

    private static Weighting weighting(Recipe recipe) {
        return switch (recipe.scheme()) {
            case PROPORTIONAL -> new Weighting.Proportional();
            case TEMPERATURE -> new Weighting.Temperature(recipe.temperature());
            case MANUAL -> new Weighting.Manual();
        };
    }

    /** Whether there are weights. */
    boolean isSolved() {
        return !rows.isEmpty() && !Double.isNaN(rows.getFirst().share());
    }

    /** The largest share, by which bars are scaled; 1 when there is none. */
    double largest() {
        return rows.stream()
                .mapToDouble(row -> Math.max(row.share(), Double.isNaN(row.committed()) ? 0 : row.committed()))
                .filter(share -> share > 0)
                .max()
                .orElse(1);
    }

    /** The sheet at another temperature. */
    MixtureSheet at(double temperature) {
        return of(recipe.with(temperature), around);
    }

    /** The sheet weighed by hand with the shares that it has, in per cent. */
    MixtureSheet byHand() {
        return of(
                recipe.with(rows.stream().map(row -> rounded(row.share() * 100)).toList()), around);
    }

    /**
     * The sheet in which a dataset has another share. The others keep their proportions among each other; those that are held keep
     * their share.
     */
    MixtureSheet with(int index, double share) {
        double sum = 0;
        double held = 0;
        for (int i = 0; i < rows.size(); i++) {
            double weight = recipe.entries().get(i).weight();
            sum += weight;
            held += i != index && rows.get(i).held() ? weight : 0;
        }
        double own = recipe.entries().get(index).weight();
        double free = sum - held - own;
        if (!(sum > 0) || !(free > 0)) {
            return this;
        }
        double wished = Math.clamp(share, 0, MOST * (sum - held) / sum);
        List<Double> weights = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            double weight = recipe.entries().get(i).weight();
            if (held == 0) {
                weights.add(i == index ? rounded(wished / (1 - wished) * free) : weight);
            } else if (i == index) {
                weights.add(rounded(wished * sum));
            } else {
                weights.add(rows.get(i).held() ? weight : rounded(weight * (sum - held - wished * sum) / free));
            }
        }
        return of(recipe.with(weights), around);
    }

    /** Six digits name a weight as well as a person can mean it. */
    private static double rounded(double weight) {
        return new BigDecimal(weight).round(DIGITS).doubleValue();
    }
}
