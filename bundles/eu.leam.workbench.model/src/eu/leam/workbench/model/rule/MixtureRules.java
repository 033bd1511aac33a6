package eu.leam.workbench.model.rule;

import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.model.Messages;
import eu.leam.workbench.model.document.LeamPackage.Literals;
import eu.leam.workbench.model.document.Mixture;
import eu.leam.workbench.model.document.MixtureEntry;
import eu.leam.workbench.model.document.Scheme;
import eu.leam.workbench.model.field.Field;
import java.util.HashSet;
import java.util.Set;

/** A mixture draws from at least one dataset, from each once, with weights that can be made probabilities. */
final class MixtureRules {
    private MixtureRules() {}

    static void entries(Subject subject) {
        if (!(subject.document instanceof Mixture mixture)) {
            return;
        }
        if (mixture.getEntries().isEmpty()) {
            subject.error(
                    "mixture.empty",
                    mixture,
                    Literals.MIXTURE__ENTRIES,
                    Messages.Rule_mixtureEmpty,
                    Messages.Rule_mixtureEmptyNext);
        }
        Set<String> seen = new HashSet<>();
        for (MixtureEntry entry : mixture.getEntries()) {
            if (entry.getDataset() != null && !seen.add(entry.getDataset())) {
                subject.error(
                        "mixture.duplicate",
                        entry,
                        Literals.MIXTURE_ENTRY__DATASET,
                        Texts.format(Messages.Rule_mixtureDuplicate, entry.getDataset()),
                        Messages.Rule_mixtureDuplicateNext);
            }
        }
    }

    static void weights(Subject subject) {
        if (!(subject.document instanceof Mixture mixture)) {
            return;
        }
        for (MixtureEntry entry : mixture.getEntries()) {
            double weight = entry.getWeight();
            if (!Double.isFinite(weight)) {
                wrong(subject, "mixture.weightNotFinite", entry, Messages.Rule_weightNotFinite);
            } else if (weight < 0) {
                wrong(subject, "mixture.weightNegative", entry, Messages.Rule_weightNegative);
            }
        }
        boolean allZero = mixture.getEntries().stream().allMatch(entry -> entry.getWeight() == 0);
        if (mixture.getScheme() == Scheme.MANUAL
                && allZero
                && !mixture.getEntries().isEmpty()) {
            subject.error(
                    "mixture.weightsAllZero",
                    mixture,
                    Literals.MIXTURE__ENTRIES,
                    Messages.Rule_weightsAllZero,
                    Messages.Rule_weightsAllZeroNext);
        }
    }

    private static void wrong(Subject subject, String rule, MixtureEntry entry, String pattern) {
        String at = Field.path(entry, Literals.MIXTURE_ENTRY__WEIGHT);
        String message = Texts.format(pattern, at, String.valueOf(entry.getDataset()), entry.getWeight());
        subject.error(rule, entry, Literals.MIXTURE_ENTRY__WEIGHT, message, Texts.format(Messages.Rule_weightNext, at));
    }
}
