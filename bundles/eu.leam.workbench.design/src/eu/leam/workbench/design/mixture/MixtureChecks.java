package eu.leam.workbench.design.mixture;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.Severity;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.design.Messages;
import eu.leam.workbench.model.mixture.ResolvedMixture;
import eu.leam.workbench.model.mixture.ResolvedMixture.Share;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What stands in the way of solving a mixture, and what one should know of the solution; each finding names its field. */
public final class MixtureChecks {
    /** Muennighoff et al. 2023, Scaling Data-Constrained Language Models: up to 4 epochs are nearly as good as new text. */
    private static final double MANY_EPOCHS = 4;

    private MixtureChecks() {}

    /** All that makes the problem unsolvable, in the order of the fields; empty when it can be solved. */
    public static List<Finding> errors(MixtureProblem problem) {
        List<Finding> findings = new ArrayList<>();
        String id = problem.mixture();
        if (problem.weighting() instanceof Weighting.Temperature(double t) && !(t > 0 && Double.isFinite(t))) {
            findings.add(error(
                    problem,
                    "temperature",
                    "temperature",
                    Texts.format(Messages.Mixture_temperature, id, t),
                    Messages.Mixture_temperature_next));
        }
        if (problem.tokenBudget() < 1) {
            findings.add(error(
                    problem,
                    "budget",
                    "tokenBudget",
                    Texts.format(Messages.Mixture_budget, id, problem.tokenBudget()),
                    Messages.Mixture_budget_next));
        }
        if (problem.ingredients().isEmpty()) {
            findings.add(error(
                    problem,
                    "empty",
                    "entries",
                    Texts.format(Messages.Mixture_empty, id),
                    Messages.Mixture_empty_next));
        }
        entries(problem, findings);
        if (findings.isEmpty() && allZero(problem)) {
            findings.add(error(
                    problem,
                    "allZero",
                    "entries",
                    Texts.format(Messages.Mixture_allZero, id),
                    Messages.Mixture_allZero_next));
        }
        return List.copyOf(findings);
    }

    /** What a solved mixture should make one think of: datasets that would be seen too often. */
    public static List<Finding> warnings(ResolvedMixture mixture) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < mixture.shares().size(); i++) {
            Share share = mixture.shares().get(i);
            if (share.epochs() > MANY_EPOCHS) {
                findings.add(new Finding(
                        "mixture.epochs",
                        Severity.WARNING,
                        "mixtures/" + mixture.mixture(),
                        "entries[" + i + "]",
                        Texts.format(
                                Messages.Mixture_epochs,
                                share.dataset(),
                                String.format(Locale.ROOT, "%.1f", share.epochs())),
                        Messages.Mixture_epochs_next));
            }
        }
        return List.copyOf(findings);
    }

    private static void entries(MixtureProblem problem, List<Finding> findings) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < problem.ingredients().size(); i++) {
            Ingredient entry = problem.ingredients().get(i);
            String at = "entries[" + i + "].";
            if (!seen.add(entry.dataset())) {
                findings.add(error(
                        problem,
                        "datasetTwice",
                        at + "dataset",
                        Texts.format(Messages.Mixture_datasetTwice, problem.mixture(), entry.dataset()),
                        Messages.Mixture_datasetTwice_next));
            }
            if (entry.tokens() < 0) {
                findings.add(error(
                        problem,
                        "tokensNegative",
                        at + "dataset",
                        Texts.format(
                                Messages.Mixture_tokensNegative, problem.mixture(), entry.dataset(), entry.tokens()),
                        Texts.format(Messages.Mixture_tokensNegative_next, entry.dataset())));
            }
            if (problem.weighting() instanceof Weighting.Manual) {
                weight(problem, entry, at + "weight", findings);
            }
        }
    }

    private static void weight(MixtureProblem problem, Ingredient entry, String field, List<Finding> findings) {
        double weight = entry.weight();
        if (!(weight >= 0) || Double.isInfinite(weight)) {
            findings.add(error(
                    problem,
                    "weight",
                    field,
                    Texts.format(Messages.Mixture_weight, problem.mixture(), entry.dataset(), weight),
                    Messages.Mixture_weight_next));
        } else if (weight > 0 && entry.tokens() == 0) {
            findings.add(error(
                    problem,
                    "noTokens",
                    field,
                    Texts.format(Messages.Mixture_noTokens, problem.mixture(), entry.dataset(), weight),
                    Messages.Mixture_noTokens_next));
        }
    }

    private static boolean allZero(MixtureProblem problem) {
        boolean manual = problem.weighting() instanceof Weighting.Manual;
        for (Ingredient entry : problem.ingredients()) {
            if (manual ? entry.weight() > 0 : entry.tokens() > 0) {
                return false;
            }
        }
        return true;
    }

    private static Finding error(MixtureProblem problem, String rule, String field, String message, String next) {
        return new Finding("mixture." + rule, Severity.ERROR, "mixtures/" + problem.mixture(), field, message, next);
    }
}
