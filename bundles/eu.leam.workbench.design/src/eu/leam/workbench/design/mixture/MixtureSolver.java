package eu.leam.workbench.design.mixture;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.design.DesignException;
import eu.leam.workbench.model.document.DatasetCard;
import eu.leam.workbench.model.document.Mixture;
import eu.leam.workbench.model.mixture.ResolvedMixture;
import eu.leam.workbench.model.mixture.ResolvedMixture.Share;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Works out how often each dataset is drawn: a weight (sampling probability per token), tokens and epochs for the budget. Pure and
 * the same bit for bit on every machine. An epoch is the whole dataset, its held-out tenth included, so that the training documents
 * are seen a little more often than the epochs tell.
 */
public final class MixtureSolver {
    private MixtureSolver() {}

    /**
     * Solves the mixture of a document.
     *
     * @throws DesignException when an entry names no card, or the input is out of range; names the field
     */
    public static ResolvedMixture solve(Mixture mixture, Collection<? extends DatasetCard> cards)
            throws DesignException {
        return solve(MixtureProblem.of(mixture, cards));
    }

    /**
     * Solves the problem. The order of the shares is that of the ingredients; the weights sum to 1 within 1e-12.
     *
     * @throws DesignException when a weight is negative, NaN or infinite, all are zero, there is no dataset or one stands twice, the
     *     budget is below 1 or the temperature is not a positive number; names the field
     */
    public static ResolvedMixture solve(MixtureProblem problem) throws DesignException {
        List<Finding> errors = MixtureChecks.errors(problem);
        if (!errors.isEmpty()) {
            throw new DesignException(errors);
        }
        double[] mass = masses(problem);
        double sum = sum(mass);
        List<Share> shares = new ArrayList<>(mass.length);
        for (int i = 0; i < mass.length; i++) {
            Ingredient entry = problem.ingredients().get(i);
            double weight = mass[i] / sum;
            double tokens = weight * problem.tokenBudget();
            double epochs = entry.tokens() == 0 ? 0 : tokens / entry.tokens();
            shares.add(new Share(entry.dataset(), entry.language(), weight, tokens, entry.tokens(), epochs));
        }
        return new ResolvedMixture(problem.mixture(), problem.tokenBudget(), shares);
    }

    /** The weights before they are normalised, the largest being 1, so that no power and no sum can overflow. */
    private static double[] masses(MixtureProblem problem) {
        boolean manual = problem.weighting() instanceof Weighting.Manual;
        double[] mass = problem.ingredients().stream()
                .mapToDouble(entry -> manual ? entry.weight() : entry.tokens())
                .toArray();
        double largest = 0;
        for (double each : mass) {
            largest = Math.max(largest, each);
        }
        double exponent = problem.weighting() instanceof Weighting.Temperature(double t)
                ? Math.min(1 / t, Double.MAX_VALUE) // an infinite exponent would make 1 to the power of it NaN
                : 1;
        for (int i = 0; i < mass.length; i++) {
            // StrictMath: the bits of a power must not depend on the processor
            mass[i] = StrictMath.pow(mass[i] / largest, exponent);
        }
        return mass;
    }

    /** Compensated sum (Neumaier 1974), so that ten thousand small weights lose nothing. */
    private static double sum(double[] values) {
        double sum = 0;
        double lost = 0;
        for (double value : values) {
            double next = sum + value;
            lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
            sum = next;
        }
        return sum + lost;
    }
}
