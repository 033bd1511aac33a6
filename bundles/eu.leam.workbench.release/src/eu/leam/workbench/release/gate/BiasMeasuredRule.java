package eu.leam.workbench.release.gate;

import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.model.document.ModelVersion;
import eu.leam.workbench.model.dossier.Gate;
import eu.leam.workbench.model.score.BiasSuites;
import eu.leam.workbench.model.score.Evaluation;
import eu.leam.workbench.release.ItemPresence;
import eu.leam.workbench.release.Messages;
import eu.leam.workbench.release.ReleaseCase;
import java.util.List;

/** Whether the bias suite of the policy was measured on the very weights that are put up. Asks that it was measured, not for a value. */
public final class BiasMeasuredRule implements GateRule {

    @Override
    public String id() {
        return "bias-measured";
    }

    @Override
    public Gate check(ReleaseCase release) {
        Verdict verdict = new Verdict();
        ModelVersion model = release.model();
        String weights = model.getSha256();
        if (release.policy() == null || blank(release.policy().getBiasSuite())) {
            verdict.gap(Messages.Gate_noPolicy_next, Messages.Gate_noPolicy);
        } else if (blank(weights)) {
            verdict.gap(Messages.Gate_noWeights_next, Messages.Gate_noWeights, model.getId());
        } else {
            suite(release, release.policy().getBiasSuite(), weights, verdict);
        }
        return verdict.gate(id(), Messages.Bias_question);
    }

    private static void suite(ReleaseCase release, String suite, String weights, Verdict verdict) {
        List<Evaluation> measured = release.evaluations().stream()
                .filter(evaluation -> evaluation.suite().equals(suite))
                .toList();
        List<Evaluation> here = measured.stream()
                .filter(evaluation -> Sha256.same(evaluation.modelSha256(), weights))
                .toList();
        if (!BiasSuites.ALL.contains(suite)) {
            foreign(suite, measured, verdict);
        } else if (measured.isEmpty()) {
            verdict.gap(
                    Messages.Bias_none_next,
                    Messages.Bias_none,
                    suite,
                    release.model().getId());
        } else if (here.isEmpty()) {
            Evaluation other = measured.getLast();
            verdict.failure(
                    Messages.Bias_other_next, Messages.Bias_other, suite, other.time(), other.modelSha256(), weights);
        } else {
            scores(here.getLast(), release.items(), verdict);
        }
    }

    /** Whoever imports a result file says which model it is of; nothing ties its numbers to the weights that are put up. */
    private static void foreign(String suite, List<Evaluation> imported, Verdict verdict) {
        String known = String.join(", ", BiasSuites.ALL);
        if (imported.isEmpty()) {
            verdict.gap(Texts.format(Messages.Bias_unknown_next, known), Messages.Bias_unknown, suite);
        } else {
            String time = imported.getLast().time();
            verdict.gap(Texts.format(Messages.Bias_unknown_next, known), Messages.Bias_imported, suite, time);
        }
    }

    private static void scores(Evaluation evaluation, ItemPresence items, Verdict verdict) {
        long scores = evaluation.scores().stream()
                .filter(score -> score.estimate().n() > 0
                        && !Double.isNaN(score.estimate().value()))
                .count();
        boolean traceable = OwnMeasurement.isTraceable(evaluation);
        if (!traceable) {
            verdict.gap(Messages.Bias_empty_next, Messages.Bias_untraceable, evaluation.suite(), evaluation.time());
        }
        if (scores == 0) {
            verdict.gap(Messages.Bias_empty_next, Messages.Bias_empty, evaluation.suite(), evaluation.time());
        } else if (traceable && isWhole(evaluation, items, verdict)) {
            verdict.proof(
                    Messages.Bias_measured, evaluation.suite(), evaluation.time(), scores, evaluation.modelSha256());
        }
    }

    /** A part of the suite is not the suite, and what the scores say of themselves is no count. */
    private static boolean isWhole(Evaluation evaluation, ItemPresence items, Verdict verdict) {
        return switch (items.look(evaluation)) {
            case ItemPresence.Missing(String reason) -> {
                verdict.gap(
                        Messages.Bias_noItems_next,
                        Messages.Bias_noItems,
                        evaluation.suite(),
                        evaluation.time(),
                        reason);
                yield false;
            }
            case ItemPresence.Here here -> new PairCount(evaluation, here.items()).isWhole(verdict);
        };
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
