package eu.leam.workbench.model.dossier;

import eu.leam.workbench.base.quantity.Energy;
import eu.leam.workbench.model.score.Comparison;
import eu.leam.workbench.model.score.Evaluation;
import java.util.List;

/**
 * The evidence on which a model version is released or refused.
 *
 * @param release id of the release
 * @param model id of the model version
 * @param summary what is released and why
 * @param lineage what it stands on, from the data to the weights
 * @param evaluations its scores
 * @param comparison against the previous version; null when there is none
 * @param energy energy of the training
 * @param energyNote what the energy figure rests on
 * @param gates the gates, in their fixed order
 * @param decisions approvals and refusals
 * @param sha256 hash over the recorded facts of all of the above: what an approval names. The decisions are left out, and so are
 *     sentences made for people and what differs from machine to machine (whether a file is here, the state of the gate {@code
 *     hashes})
 */
public record Dossier(
        String release,
        String model,
        String summary,
        List<LineageNode> lineage,
        List<Evaluation> evaluations,
        Comparison comparison,
        Energy energy,
        String energyNote,
        List<Gate> gates,
        List<Decided> decisions,
        String sha256) {

    public Dossier {
        lineage = List.copyOf(lineage);
        evaluations = List.copyOf(evaluations);
        gates = List.copyOf(gates);
        decisions = List.copyOf(decisions);
    }
}
