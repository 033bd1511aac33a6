package eu.leam.workbench.release.gate;

import eu.leam.workbench.model.document.DatasetCard;
import eu.leam.workbench.model.document.RunDataset;
import eu.leam.workbench.model.dossier.Gate;
import eu.leam.workbench.release.Messages;
import eu.leam.workbench.release.ReleaseCase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether every dataset that the model was trained on is licensed for release by the project's policy. */
public final class LicencesRule implements GateRule {

    @Override
    public String id() {
        return "licences";
    }

    @Override
    public Gate check(ReleaseCase release) {
        Verdict verdict = new Verdict();
        List<String> allowed =
                release.policy() == null ? List.of() : release.policy().getLicences();
        if (allowed.isEmpty()) {
            verdict.gap(Messages.Licences_noPolicy_next, Messages.Licences_noPolicy);
        } else if (release.data().isEmpty()) {
            verdict.gap(
                    Messages.Gate_noRun_next,
                    Messages.Gate_noRun,
                    release.model().getId());
        } else {
            datasets(release, allowed, verdict);
        }
        return verdict.gate(id(), Messages.Licences_question);
    }

    private static void datasets(ReleaseCase release, List<String> allowed, Verdict verdict) {
        Map<String, Integer> good = new LinkedHashMap<>();
        for (RunDataset data : release.data()) {
            Optional<DatasetCard> card = release.card(data.getDataset());
            if (card.isEmpty()) {
                verdict.gap(Messages.Gate_noCard_next, Messages.Gate_noCard, data.getDataset());
                continue;
            }
            String licence = card.get().getLicence();
            if (licence == null || licence.isBlank()) {
                verdict.gap(Messages.Licences_none_next, Messages.Licences_none, data.getDataset());
            } else if (SpdxExpression.allows(licence, allowed)) {
                good.merge(licence, 1, Integer::sum);
                changed(data, licence, allowed, verdict);
            } else {
                verdict.failure(Messages.Licences_refused_next, Messages.Licences_refused, data.getDataset(), licence);
            }
        }
        good.forEach((licence, count) -> verdict.proof(Messages.Licences_allowed, licence, count));
    }

    /** A licence that the card names now but did not at the launch is told; what was drawn under a refused one fails. */
    private static void changed(RunDataset data, String licence, List<String> allowed, Verdict verdict) {
        String then = data.getLicence();
        if (then == null || then.isBlank() || then.equals(licence)) {
            return;
        }
        if (SpdxExpression.allows(then, allowed)) {
            verdict.proof(Messages.Licences_changed, data.getDataset(), then, licence);
        } else {
            verdict.failure(
                    Messages.Licences_changedRefused_next,
                    Messages.Licences_changedRefused,
                    data.getDataset(),
                    then,
                    licence);
        }
    }
}
