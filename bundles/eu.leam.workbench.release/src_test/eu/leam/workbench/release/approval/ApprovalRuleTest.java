package eu.leam.workbench.release.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.leam.workbench.base.Id;
import eu.leam.workbench.model.document.Approval;
import eu.leam.workbench.model.document.Decision;
import eu.leam.workbench.model.dossier.Dossier;
import eu.leam.workbench.release.Cases;
import eu.leam.workbench.release.ReleaseException;
import eu.leam.workbench.release.dossier.DossierBuilder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApprovalRuleTest {
    private static final Signer ADA = new Signer.GitIdentity("Ada Lovelace", "Ada.Lovelace@example.org");
    private static final Instant AT = Instant.parse("2026-11-24T12:00:00Z");
    private final Cases cases = new Cases();

    @Test
    void approves_under_the_git_identity_and_remembers_the_gates() throws ReleaseException {
        Dossier dossier = DossierBuilder.build(cases.build());
        Approval approval = ApprovalRule.decide(dossier, Decision.APPROVED, ADA, null, AT);
        assertThat(approval.getDossierSha256()).isEqualTo(dossier.sha256());
        assertThat(approval.getSignature()).isEqualTo("unsigned");
        assertThat(approval.getPerson()).isEqualTo("Ada Lovelace");
        assertThat(approval.getAt()).isEqualTo("2026-11-24T12:00:00Z");
        assertThat(approval.getId())
                .isEqualTo("ada.lovelace-at-example.org-"
                        + Cases.hash("ada.lovelace@example.org").substring(0, 8));
        assertThat(approval.getGates()).hasSize(5).allMatch(gate -> gate.getState()
                .equals("passed"));
    }

    @Test
    void refuses_a_typed_name_and_half_an_identity() {
        Dossier dossier = DossierBuilder.build(cases.build());
        for (Signer nobody : new Signer[] {
            new Signer.TypedName("Ada Lovelace"),
            new Signer.GitIdentity("Ada Lovelace", " "),
            new Signer.GitIdentity(null, "ada@example.org")
        }) {
            assertThatThrownBy(() -> ApprovalRule.decide(dossier, Decision.APPROVED, nobody, "because", AT))
                    .isInstanceOfSatisfying(ReleaseException.class, e -> assertThat(e.nextStep())
                            .contains("user.email"));
        }
    }

    @Test
    void a_gate_that_is_not_measured_needs_a_reason() throws ReleaseException {
        cases.files.clear();
        Dossier dossier = DossierBuilder.build(cases.build());
        assertThatThrownBy(() -> ApprovalRule.decide(dossier, Decision.APPROVED, ADA, "  ", AT))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContaining("hashes (not measured)");
        Approval approval = ApprovalRule.decide(dossier, Decision.APPROVED, ADA, " Checked on the cluster. ", AT);
        assertThat(approval.getReason()).isEqualTo("Checked on the cluster.");
        assertThat(approval.getGates().getLast().getState()).isEqualTo("not-measured");
    }

    @Test
    void a_failed_gate_needs_a_reason() {
        cases.cards.get(0).setLicence("LicenseRef-none");
        Dossier dossier = DossierBuilder.build(cases.build());
        assertThatThrownBy(() -> ApprovalRule.decide(dossier, Decision.APPROVED, ADA, "", AT))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContaining("licences (failed)");
    }

    @Test
    void a_refusal_needs_a_reason() {
        Dossier dossier = DossierBuilder.build(cases.build());
        assertThatThrownBy(() -> ApprovalRule.decide(dossier, Decision.REFUSED, ADA, "", AT))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContaining("refused");
    }

    @Test
    void e_mails_that_read_alike_once_made_plain_have_ids_of_their_own() throws ReleaseException {
        Dossier dossier = DossierBuilder.build(cases.build());
        List<String> ids = new ArrayList<>();
        for (String email :
                List.of("j.müller@x.de", "j.möller@x.de", "a+b@x", "a-b@x", "x".repeat(80) + "1@y", "x".repeat(80))) {
            var signer = new Signer.GitIdentity("J. M.", email);
            ids.add(ApprovalRule.decide(dossier, Decision.APPROVED, signer, "", AT)
                    .getId());
        }
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids.getFirst()).startsWith("j.m-ller-at-x.de-");
        var again = new Signer.GitIdentity("J. M.", " J.Mu\u0308ller@x.de ");
        assertThat(ApprovalRule.decide(dossier, Decision.APPROVED, again, "", AT)
                        .getId())
                .isEqualTo(ids.getFirst());
    }

    @Test
    void a_decision_takes_the_place_of_the_same_persons_alone() throws ReleaseException {
        Dossier dossier = DossierBuilder.build(cases.build());
        Approval ada = ApprovalRule.decide(dossier, Decision.APPROVED, ADA, "", AT);
        Approval bob =
                ApprovalRule.decide(dossier, Decision.REFUSED, new Signer.GitIdentity("Bob", "bob@x"), "No.", AT);
        ApprovalRule.requireSamePerson("a.yaml", ada, ada);
        for (String other : new String[] {bob.getEmail(), null, " "}) {
            bob.setEmail(other);
            assertThatThrownBy(() -> ApprovalRule.requireSamePerson("a.yaml", bob, ada))
                    .isInstanceOf(ReleaseException.class)
                    .hasMessageContaining("a.yaml")
                    .hasMessageContaining("Ada.Lovelace@example.org");
        }
    }

    @Test
    void the_id_of_a_decision_is_a_safe_file_name_whatever_the_e_mail() throws ReleaseException {
        Dossier dossier = DossierBuilder.build(cases.build());
        for (String email :
                new String[] {"../../etc@x", "Jörg Ä@müller.de", "@", "…", "a..b@c.", "x".repeat(300) + "@y"}) {
            var signer = new Signer.GitIdentity("N", email);
            assertThat(ApprovalRule.decide(dossier, Decision.APPROVED, signer, "", AT)
                            .getId())
                    .matches(Id::isValid);
        }
    }
}
