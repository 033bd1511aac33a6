package eu.leam.workbench.release.dossier;

import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.base.quantity.Energy;
import eu.leam.workbench.model.document.Approval;
import eu.leam.workbench.model.document.EnergySource;
import eu.leam.workbench.model.document.Outcome;
import eu.leam.workbench.model.dossier.Decided;
import eu.leam.workbench.model.dossier.Dossier;
import eu.leam.workbench.model.dossier.Gate;
import eu.leam.workbench.release.ReleaseCase;
import eu.leam.workbench.release.gate.GateRule;
import java.util.List;
import java.util.Objects;

/** Puts the dossier of a release together: what it stands on, its scores, the gates and what was decided. */
public final class DossierBuilder {
    private DossierBuilder() {}

    /** The dossier with its hash; hashes each file that is on this machine once. */
    public static Dossier build(ReleaseCase release) {
        List<Gate> gates =
                GateRule.all().stream().map(rule -> rule.check(release)).toList();
        Dossier undecided = new Dossier(
                release.release().getId(),
                release.model().getId(),
                Objects.requireNonNullElse(release.release().getSummary(), ""),
                Lineage.of(release),
                release.evaluations(),
                release.comparison(),
                energy(release.outcome()),
                note(release.outcome()),
                gates,
                List.of(),
                "");
        String sha256 = DossierContent.sha256(undecided);
        List<Decided> decisions = release.approvals().stream()
                .map(approval -> decided(approval, sha256))
                .toList();
        return with(undecided, decisions, sha256);
    }

    private static Dossier with(Dossier d, List<Decided> decisions, String sha256) {
        return new Dossier(
                d.release(),
                d.model(),
                d.summary(),
                d.lineage(),
                d.evaluations(),
                d.comparison(),
                d.energy(),
                d.energyNote(),
                d.gates(),
                decisions,
                sha256);
    }

    /** An approval is current as long as the dossier is the one that was judged. */
    private static Decided decided(Approval approval, String sha256) {
        return new Decided(
                approval.getDecision().getLiteral(),
                text(approval.getPerson()),
                text(approval.getEmail()),
                text(approval.getAt()),
                text(approval.getReason()),
                text(approval.getSignature()),
                Sha256.same(sha256, approval.getDossierSha256()));
    }

    private static Energy energy(Outcome outcome) {
        if (outcome == null || !(outcome.getEnergy() >= 0)) {
            return new Energy(0, Energy.Provenance.UNKNOWN);
        }
        return new Energy(outcome.getEnergy(), provenance(outcome.getEnergySource()));
    }

    private static Energy.Provenance provenance(EnergySource source) {
        return switch (source) {
            case MEASURED -> Energy.Provenance.MEASURED;
            case ESTIMATED -> Energy.Provenance.ESTIMATED;
            case UNKNOWN -> Energy.Provenance.UNKNOWN;
        };
    }

    private static String note(Outcome outcome) {
        return outcome == null ? "" : text(outcome.getEnergyNote());
    }

    private static String text(String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
