package eu.leam.workbench.release.gate;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.model.document.PersonalData;
import eu.leam.workbench.model.dossier.Gate;
import eu.leam.workbench.model.dossier.GateState;
import eu.leam.workbench.release.Cases;
import eu.leam.workbench.release.FilePresence;
import eu.leam.workbench.release.ReleaseCase;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class GatesTest {
    private final Cases cases = new Cases();

    @Test
    void a_release_with_everything_in_place_passes_all_five_gates() {
        ReleaseCase release = cases.build();
        assertThat(GateRule.all())
                .extracting(GateRule::id)
                .containsExactly("licences", "personal-data", "bias-measured", "comparable", "hashes");
        for (GateRule rule : GateRule.all()) {
            Gate gate = rule.check(release);
            assertThat(gate.state()).as(gate.id() + " " + gate.evidence()).isEqualTo(GateState.PASSED);
            assertThat(gate.evidence()).isNotEmpty();
            assertThat(gate.nextStep()).isEmpty();
        }
    }

    @Test
    void a_licence_outside_the_policy_fails_and_is_named() {
        cases.dataset("novels-en", "CC-BY-NC-4.0", PersonalData.NONE);
        assertGate(new LicencesRule(), GateState.FAILED, "novels-en", "CC-BY-NC-4.0");
    }

    @Test
    void a_licence_that_changed_since_the_launch_is_told_and_fails_when_the_old_one_was_refused() {
        cases.run.getData().get(0).setLicence("Unicode-3.0");
        assertGate(new LicencesRule(), GateState.PASSED, "Unicode-3.0");
        cases.run.getData().get(0).setLicence("LicenseRef-unknown");
        assertGate(new LicencesRule(), GateState.FAILED, "LicenseRef-unknown");
    }

    @Test
    void licences_are_not_measured_without_policy_run_card_or_licence() {
        cases.cards.get(0).setLicence(" ");
        assertGate(new LicencesRule(), GateState.NOT_MEASURED, "udhr-de");
        cases.cards.remove(0);
        assertGate(new LicencesRule(), GateState.NOT_MEASURED, "udhr-de");
        cases.run.getData().clear();
        assertGate(new LicencesRule(), GateState.NOT_MEASURED, Cases.MODEL);
        cases.policy.getLicences().clear();
        assertGate(new LicencesRule(), GateState.NOT_MEASURED, "policy");
    }

    @Test
    void a_licence_expression_is_read_as_spdx_says() {
        List<String> allowed = List.of("MIT", "CC0-1.0", "GPL-2.0-only WITH Classpath-exception-2.0");
        assertThat(SpdxExpression.allows("mit", allowed)).isTrue();
        assertThat(SpdxExpression.allows("GPL-3.0-only OR MIT", allowed)).isTrue();
        assertThat(SpdxExpression.allows("GPL-3.0-only AND MIT", allowed)).isFalse();
        assertThat(SpdxExpression.allows("GPL-3.0-only AND MIT OR CC0-1.0", allowed))
                .isTrue();
        assertThat(SpdxExpression.allows("GPL-3.0-only AND (MIT OR CC0-1.0)", allowed))
                .isFalse();
        assertThat(SpdxExpression.allows("GPL-2.0-only WITH Classpath-exception-2.0", allowed))
                .isTrue();
        assertThat(SpdxExpression.allows("GPL-2.0-only", allowed)).isFalse();
        for (String broken :
                List.of("", "(MIT", "MIT)", "MIT AND", "OR MIT", "MIT CC0-1.0", "(".repeat(5000) + "MIT")) {
            assertThat(SpdxExpression.allows(broken, allowed)).as(broken).isFalse();
        }
    }

    @Test
    void personal_data_at_the_limit_fails_and_is_named() {
        cases.dataset("letters-de", "CC0-1.0", PersonalData.PRESENT);
        assertGate(new PersonalDataRule(), GateState.FAILED, "letters-de");
    }

    @Test
    void personal_data_is_not_measured_without_a_card() {
        cases.cards.remove(1);
        assertGate(new PersonalDataRule(), GateState.NOT_MEASURED, "cldr-fr");
    }

    @Test
    void personal_data_is_not_measured_when_a_card_does_not_grade_it() {
        cases.cards.get(0).unsetPersonalData();
        assertGate(new PersonalDataRule(), GateState.NOT_MEASURED, "udhr-de");
        cases.dataset("letters-de", "CC0-1.0", PersonalData.PRESENT);
        assertGate(new PersonalDataRule(), GateState.FAILED, "letters-de", "udhr-de");
    }

    @Test
    void a_grade_that_changed_since_the_launch_is_told_and_fails_when_the_old_one_was_refused() {
        cases.run.getData().get(0).setPersonalData(PersonalData.POSSIBLE);
        assertGate(new PersonalDataRule(), GateState.PASSED, "udhr-de");
        cases.run.getData().get(0).setPersonalData(PersonalData.SPECIAL_CATEGORY);
        assertGate(new PersonalDataRule(), GateState.FAILED, "udhr-de", "special category");
    }

    @Test
    void a_bias_suite_on_other_weights_fails() {
        cases.evaluations.set(1, cases.evaluation("minimal-pairs", Cases.hash("other")));
        assertGate(new BiasMeasuredRule(), GateState.FAILED, Cases.hash("other"), Cases.WEIGHTS);
    }

    @Test
    void a_bias_suite_that_was_not_run_is_not_measured() {
        cases.evaluations.remove(1);
        assertGate(new BiasMeasuredRule(), GateState.NOT_MEASURED, "minimal-pairs");
        cases.model.setSha256("");
        assertGate(new BiasMeasuredRule(), GateState.NOT_MEASURED, Cases.MODEL);
    }

    @Test
    void a_first_release_is_not_comparable_and_never_passed() {
        cases.release.setPrevious("");
        assertGate(new ComparableRule(), GateState.NOT_MEASURED, "No previous version is named");
    }

    @Test
    void a_comparison_that_is_missing_or_of_others_is_not_measured() {
        cases.comparison = Cases.comparison("leam-1/x", Cases.MODEL, List.of());
        assertGate(new ComparableRule(), GateState.NOT_MEASURED, "leam-1/x");
        cases.comparison = null;
        assertGate(new ComparableRule(), GateState.NOT_MEASURED, Cases.PREVIOUS);
    }

    @Test
    void a_version_compared_with_itself_under_whatever_name_is_not_measured() {
        cases.previous.setSha256(Cases.WEIGHTS.toUpperCase(Locale.ROOT));
        assertGate(new ComparableRule(), GateState.NOT_MEASURED, Cases.PREVIOUS, Cases.MODEL, "shows nothing");
        cases.previous.setSha256(null);
        assertGate(new ComparableRule(), GateState.PASSED, Cases.PREVIOUS);
        cases.release.setPrevious(Cases.MODEL);
        cases.comparison = Cases.comparison(Cases.MODEL, Cases.MODEL, List.of());
        assertGate(new ComparableRule(), GateState.NOT_MEASURED, Cases.MODEL + " itself");
    }

    @Test
    void a_score_that_could_not_be_compared_fails_with_its_reason() {
        cases.comparison = Cases.comparison(Cases.PREVIOUS, Cases.MODEL, List.of("toxicity: word list {0} differs."));
        assertGate(new ComparableRule(), GateState.FAILED, "toxicity: word list {0} differs.");
    }

    @Test
    void a_changed_corpus_fails_with_both_hashes() {
        cases.files.put(".leam/data/udhr-de.txt", new FilePresence.Here(Cases.hash("changed")));
        assertGate(new HashesRule(), GateState.FAILED, "udhr-de", Cases.hash("changed"), Cases.hash("udhr-de"));
    }

    @Test
    void a_card_that_no_longer_names_what_was_drawn_fails() {
        cases.cards.get(0).setSha256(Cases.hash("new text"));
        assertGate(new HashesRule(), GateState.FAILED, Cases.hash("new text"), Cases.hash("udhr-de"));
    }

    @Test
    void a_hash_in_capitals_is_the_same_hash() {
        cases.cards.get(0).setSha256(Cases.hash("udhr-de").toUpperCase(Locale.ROOT));
        cases.run.getData().get(1).setSha256(Cases.hash("cldr-fr").toUpperCase(Locale.ROOT));
        cases.model.setSha256(Cases.WEIGHTS.toUpperCase(Locale.ROOT));
        cases.outcome.setEvidenceSha256(Cases.hash("evidence").toUpperCase(Locale.ROOT));
        assertGate(new HashesRule(), GateState.PASSED, "corpora: 2");
        assertGate(new BiasMeasuredRule(), GateState.PASSED, "minimal-pairs");
        cases.files.put(".leam/data/udhr-de.txt", new FilePresence.Here(Cases.hash("changed")));
        assertGate(new HashesRule(), GateState.FAILED, "udhr-de", Cases.hash("changed"));
    }

    @Test
    void weights_that_the_run_did_not_write_fail() {
        cases.outcome.getCheckpoints().get(0).setSha256(Cases.hash("other"));
        assertGate(new HashesRule(), GateState.FAILED, Cases.hash("other"));
    }

    @Test
    void one_wrong_hash_fails_even_when_the_rest_is_absent() {
        cases.files.clear();
        cases.files.put("evaluations/held-out.items.gz", new FilePresence.Here(Cases.hash("forged")));
        assertGate(new HashesRule(), GateState.FAILED, Cases.hash("forged"));
    }

    @Test
    void someone_elses_clone_names_all_that_is_not_there_and_measures_nothing() {
        cases.files.clear();
        Gate gate = assertGate(
                new HashesRule(),
                GateState.NOT_MEASURED,
                "model.safetensors",
                ".leam/data/udhr-de.txt",
                ".leam/data/cldr-fr.txt",
                "runs/balanced-s1/evidence.gz",
                "evaluations/held-out.raw.jsonl",
                "evaluations/minimal-pairs.items.gz",
                Cases.WEIGHTS);
        assertThat(gate.evidence()).hasSize(8).allMatch(sentence -> sentence.contains("not on this machine"));
    }

    @Test
    void committed_evidence_alone_is_told_apart_from_what_is_missing() {
        cases.files.keySet().removeIf(uri -> uri.startsWith(".leam/"));
        Gate gate = assertGate(new HashesRule(), GateState.NOT_MEASURED, "udhr-de", "model.safetensors");
        assertThat(gate.evidence())
                .filteredOn(s -> s.contains("not on this machine"))
                .hasSize(3);
        assertThat(gate.evidence()).anyMatch(s -> s.startsWith("evaluations: 4"));
    }

    @Test
    void an_unreadable_or_unrecorded_file_is_not_measured() {
        cases.files.put(".leam/data/udhr-de.txt", new FilePresence.Unreadable("permission denied"));
        assertGate(new HashesRule(), GateState.NOT_MEASURED, "permission denied");
        cases.outcome.setEvidenceSha256(null);
        assertGate(new HashesRule(), GateState.NOT_MEASURED, "runs/balanced-s1");
        cases.outcome.getCheckpoints().clear();
        assertGate(new HashesRule(), GateState.NOT_MEASURED, "step 977");
    }

    @Test
    void each_file_is_hashed_once_for_all_gates() {
        List<String> looked = new java.util.ArrayList<>();
        ReleaseCase release = new ReleaseCase(
                cases.policy,
                cases.release,
                cases.model,
                cases.previous,
                cases.run,
                cases.outcome,
                cases.cards,
                cases.evaluations,
                cases.comparison,
                uri -> {
                    looked.add(uri);
                    return new FilePresence.Absent();
                },
                evaluation -> cases.items,
                List.of());
        new HashesRule().check(release);
        new HashesRule().check(release);
        assertThat(looked).hasSize(8).doesNotHaveDuplicates();
    }

    private Gate assertGate(GateRule rule, GateState state, String... named) {
        Gate gate = rule.check(cases.build());
        assertThat(gate.state()).as(gate.toString()).isEqualTo(state);
        assertThat(String.join("\n", gate.evidence())).contains(named);
        assertThat(gate.question()).endsWith("?");
        if (state != GateState.PASSED) {
            assertThat(gate.nextStep()).endsWith(".");
        }
        return gate;
    }
}
