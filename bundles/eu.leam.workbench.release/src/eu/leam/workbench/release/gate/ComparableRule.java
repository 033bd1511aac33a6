package eu.leam.workbench.release.gate;

import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.model.dossier.Gate;
import eu.leam.workbench.model.score.Comparison;
import eu.leam.workbench.release.Messages;
import eu.leam.workbench.release.ReleaseCase;

/**
 * Whether the scores can be compared with those of the previous version. A first release has none: the gate then is not measured,
 * never passed, and an approval gives as its reason that this is the first.
 */
public final class ComparableRule implements GateRule {

    @Override
    public String id() {
        return "comparable";
    }

    @Override
    public Gate check(ReleaseCase release) {
        Verdict verdict = new Verdict();
        String previous = release.release().getPrevious();
        Comparison comparison = release.comparison();
        if (previous == null || previous.isBlank()) {
            verdict.gap(Messages.Comparable_first_next, Messages.Comparable_first);
        } else if (isSame(release, previous)) {
            verdict.gap(
                    Messages.Comparable_same_next,
                    Messages.Comparable_same,
                    previous,
                    release.model().getId());
        } else if (comparison == null) {
            verdict.gap(Messages.Comparable_none_next, Messages.Comparable_none, previous);
        } else if (!comparison.first().equals(previous)
                || !comparison.second().equals(release.model().getId())) {
            verdict.gap(
                    Messages.Comparable_others_next,
                    Messages.Comparable_others,
                    comparison.first(),
                    comparison.second(),
                    previous,
                    release.model().getId());
        } else {
            judge(comparison, verdict);
        }
        return verdict.gate(id(), Messages.Comparable_question);
    }

    /** A version always agrees with itself, under whatever second name it stands. */
    private static boolean isSame(ReleaseCase release, String previous) {
        return previous.equals(release.model().getId())
                || release.previous() != null
                        && Sha256.same(
                                release.previous().getSha256(), release.model().getSha256());
    }

    private static void judge(Comparison comparison, Verdict verdict) {
        comparison.refused().forEach(reason -> verdict.failure(Messages.Comparable_refused_next, "{0}", reason));
        if (comparison.differences().isEmpty()) {
            verdict.gap(Messages.Comparable_none_next, Messages.Comparable_nothing, comparison.first());
        } else {
            verdict.proof(Messages.Comparable_compared, comparison.differences().size(), comparison.first());
        }
    }
}
