package eu.leam.workbench.release.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.base.quantity.Energy;
import eu.leam.workbench.model.document.Approval;
import eu.leam.workbench.model.document.Decision;
import eu.leam.workbench.model.dossier.Dossier;
import eu.leam.workbench.model.dossier.GateState;
import eu.leam.workbench.model.dossier.LineageNode;
import eu.leam.workbench.release.Cases;
import eu.leam.workbench.release.ReleaseCase;
import eu.leam.workbench.release.ReleaseException;
import eu.leam.workbench.release.approval.ApprovalRule;
import eu.leam.workbench.release.approval.Signer;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DossierBuilderTest {
    private final Cases cases = new Cases();

    @Test
    void tells_the_lineage_from_the_policy_to_the_scores() {
        Dossier dossier = DossierBuilder.build(cases.build());
        assertThat(dossier.lineage())
                .extracting(LineageNode::kind)
                .containsExactly(
                        "policy",
                        "commit",
                        "dataset",
                        "dataset",
                        "mixture",
                        "experiment",
                        "run",
                        "checkpoint",
                        "evaluation",
                        "evaluation",
                        "evaluation",
                        "evaluation");
        assertThat(dossier.lineage()).allMatch(LineageNode::here);
        assertThat(dossier.lineage().get(7).sha256()).isEqualTo(Cases.WEIGHTS);
        assertThat(dossier.energy()).isEqualTo(new Energy(0.071, Energy.Provenance.ESTIMATED));
        assertThat(dossier.gates()).hasSize(5);
    }

    @Test
    void a_clone_opens_the_same_dossier_and_names_what_is_not_there() {
        Dossier here = DossierBuilder.build(cases.build());
        cases.files.clear();
        Dossier clone = DossierBuilder.build(cases.build());

        assertThat(clone.sha256()).isEqualTo(here.sha256());
        assertThat(clone.gates().getLast().state()).isEqualTo(GateState.NOT_MEASURED);
        assertThat(clone.evaluations()).isEqualTo(here.evaluations());
        assertThat(clone.comparison()).isEqualTo(here.comparison());
        assertThat(clone.lineage())
                .filteredOn(node -> !node.here())
                .extracting(LineageNode::kind)
                .containsExactly(
                        "dataset",
                        "dataset",
                        "run",
                        "checkpoint",
                        "evaluation",
                        "evaluation",
                        "evaluation",
                        "evaluation");
    }

    @Test
    void the_hash_is_that_of_the_exported_text() {
        Dossier dossier = DossierBuilder.build(cases.build());
        assertThat(dossier.sha256()).isEqualTo(Sha256.of(DossierContent.json(dossier)));
        assertThat(DossierContent.json(dossier))
                .contains("\"wattHours\" : 0.071")
                .doesNotContain("a note");
    }

    @Test
    void every_recorded_fact_changes_the_hash() {
        String hash = DossierBuilder.build(cases.build()).sha256();
        cases.outcome.setEnergy(0.072);
        String energy = DossierBuilder.build(cases.build()).sha256();
        cases.evaluations.set(1, cases.evaluation("minimal-pairs", Cases.hash("other")));
        String weights = DossierBuilder.build(cases.build()).sha256();
        cases.policy.getLicences().add("MIT");
        String policy = DossierBuilder.build(cases.build()).sha256();
        cases.cards.get(0).setLicence("MIT");
        String licence = DossierBuilder.build(cases.build()).sha256();
        assertThat(List.of(hash, energy, weights, policy, licence)).doesNotHaveDuplicates();
    }

    @Test
    void an_approval_is_stale_when_the_dossier_changed() throws ReleaseException {
        Dossier before = DossierBuilder.build(cases.build());
        Approval approval = ApprovalRule.decide(
                before, Decision.APPROVED, new Signer.GitIdentity("Ada", "ada@example.org"), "", Instant.EPOCH);

        assertThat(DossierBuilder.build(decided(approval))
                        .decisions()
                        .getFirst()
                        .current())
                .isTrue();
        cases.release.setSummary("Another summary.");
        Dossier after = DossierBuilder.build(decided(approval));
        assertThat(after.decisions().getFirst().current()).isFalse();
        assertThat(after.sha256()).isNotEqualTo(before.sha256());
    }

    @Test
    void a_decision_does_not_change_the_hash_that_it_names() throws ReleaseException {
        Dossier before = DossierBuilder.build(cases.build());
        Approval approval = ApprovalRule.decide(
                before,
                Decision.REFUSED,
                new Signer.GitIdentity("Ada", "ada@example.org"),
                "Too early.",
                Instant.EPOCH);
        assertThat(DossierBuilder.build(decided(approval)).sha256()).isEqualTo(before.sha256());
    }

    @Test
    void a_model_without_a_run_still_has_a_dossier_that_passes_nothing_it_cannot_know() {
        var release = new ReleaseCase(
                null,
                cases.release,
                cases.model,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                uri -> new eu.leam.workbench.release.FilePresence.Absent(),
                evaluation -> cases.items,
                List.of());
        Dossier dossier = DossierBuilder.build(release);
        assertThat(dossier.gates()).allMatch(gate -> gate.state() == GateState.NOT_MEASURED);
        assertThat(dossier.energy().provenance()).isEqualTo(Energy.Provenance.UNKNOWN);
    }

    private ReleaseCase decided(Approval approval) {
        ReleaseCase open = cases.build();
        return new ReleaseCase(
                open.policy(),
                open.release(),
                open.model(),
                open.previous(),
                open.run(),
                open.outcome(),
                open.cards(),
                open.evaluations(),
                open.comparison(),
                open.files(),
                open.items(),
                List.of(approval));
    }
}
