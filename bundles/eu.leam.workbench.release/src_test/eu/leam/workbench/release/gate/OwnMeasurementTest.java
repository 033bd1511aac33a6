package eu.leam.workbench.release.gate;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.model.dossier.Gate;
import eu.leam.workbench.model.dossier.GateState;
import eu.leam.workbench.model.score.Evaluation;
import eu.leam.workbench.model.score.FileRef;
import eu.leam.workbench.model.score.ItemResult;
import eu.leam.workbench.model.score.Score;
import eu.leam.workbench.model.score.Scorer;
import eu.leam.workbench.release.Cases;
import eu.leam.workbench.release.ItemPresence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OwnMeasurementTest {
    private final Cases cases = new Cases();

    @Test
    void a_bias_suite_without_raw_file_or_results_per_item_is_not_measured_and_leaves_a_gap_in_the_hashes() {
        Evaluation full = cases.evaluations.get(1);
        List<FileRef[]> kept = List.of(new FileRef[] {full.raw(), null}, new FileRef[] {null, full.items()});
        for (FileRef[] files : kept) {
            cases.evaluations.set(1, with(full, full.scores(), files[0], files[1]));
            Gate bias = assertGate(new BiasMeasuredRule(), GateState.NOT_MEASURED, "minimal-pairs", "raw file");
            assertThat(bias.evidence()).hasSize(1);
            assertGate(new HashesRule(), GateState.NOT_MEASURED, FileClaim.reference(full), "not recorded");
        }
    }

    @Test
    void an_imported_evaluation_needs_no_results_per_item() {
        Evaluation full = cases.evaluation("lm-eval", "");
        cases.evaluations.set(0, with(full, full.scores(), full.raw(), null));
        assertGate(new HashesRule(), GateState.PASSED, "evaluations: 3");
    }

    @Test
    void a_suite_of_ours_needs_both_files_whatever_harness_it_names() {
        Evaluation full = cases.evaluations.get(0);
        cases.evaluations.set(0, with(full, full.scores(), full.raw(), null));
        assertGate(new HashesRule(), GateState.NOT_MEASURED, FileClaim.reference(full), "not recorded");
    }

    @Test
    void any_suite_that_names_our_own_harness_needs_both_files() {
        Evaluation full = cases.evaluation("another", "");
        Score plain = full.scores().get(0);
        Score own = new Score(
                plain.benchmark(),
                plain.revision(),
                plain.prompt(),
                plain.metric(),
                plain.unit(),
                plain.language(),
                plain.category(),
                plain.estimate(),
                plain.interval(),
                plain.direction(),
                plain.ideal(),
                new Scorer("leam-held-out", "1", "", "leam-workbench 0.1"));
        cases.evaluations.set(0, with(full, List.of(own), full.raw(), null));
        assertGate(new HashesRule(), GateState.NOT_MEASURED, FileClaim.reference(full), "not recorded");
    }

    @Test
    void a_bias_suite_on_a_part_of_its_pairs_is_not_measured() {
        Evaluation full = cases.evaluations.get(1);
        cases.items = Cases.here(List.of(Cases.pair("de", 1, 1)));
        List<Score> one = List.of(Cases.score("de", "", 1, 1), Cases.score("", "", 1, 1));
        cases.evaluations.set(1, with(full, one, full.raw(), full.items()));
        Gate gate = assertGate(new BiasMeasuredRule(), GateState.NOT_MEASURED, "language en", "language fr", "180");
        assertThat(gate.evidence()).hasSize(4).anyMatch(s -> s.contains("1 pairs in the language de"));
        List<Score> short59 = new ArrayList<>(full.scores());
        short59.set(4, Cases.score("fr", "", 0.5, 59));
        short59.set(1, Cases.score("", "", 0.5, 179));
        cases.evaluations.set(1, with(full, short59, full.raw(), full.items()));
        cases.items = Cases.here(Cases.pairs(60).subList(0, 179));
        gate = assertGate(new BiasMeasuredRule(), GateState.NOT_MEASURED, "59 pairs in the language fr");
        assertThat(gate.evidence()).hasSize(2).anyMatch(s -> s.contains("179 pairs over all"));
    }

    @Test
    void a_count_that_the_results_per_item_do_not_bear_out_is_not_measured() {
        cases.items = Cases.here(Cases.pairs(60).subList(0, 179));
        Gate gate = assertGate(new BiasMeasuredRule(), GateState.NOT_MEASURED, "tell of 60 pairs in the language fr");
        assertThat(gate.evidence())
                .hasSize(2)
                .anyMatch(s -> s.contains("180 pairs over all") && s.contains("hold 179"));
        cases.items = Cases.here(Cases.pairs(61));
        assertGate(new BiasMeasuredRule(), GateState.NOT_MEASURED, "language en", "language de", "hold 61", "hold 183");
    }

    @Test
    void a_pair_counts_once_and_only_with_a_result() {
        Evaluation full = cases.evaluations.get(1);
        List<Score> scores = new ArrayList<>(full.scores());
        scores.set(4, Cases.score("fr", "", 0.5, 61));
        scores.set(1, Cases.score("", "", 0.5, 181));
        cases.evaluations.set(1, with(full, scores, full.raw(), full.items()));
        for (ItemResult none : List.of(Cases.pair("fr", 0, 1), Cases.pair("fr", 60, Double.NaN), other())) {
            List<ItemResult> results = new ArrayList<>(Cases.pairs(60));
            results.add(none);
            cases.items = Cases.here(results);
            assertGate(new BiasMeasuredRule(), GateState.NOT_MEASURED, "61 pairs in the language fr", "hold 60");
        }
    }

    /** A result of another suite. */
    private static ItemResult other() {
        return new ItemResult("toxicity", "fr-60", "fr", "", Map.of(), Map.of("stereotyped_share", 1.0));
    }

    @Test
    void results_per_item_that_are_not_here_leave_the_bias_suite_not_measured_with_the_reason() {
        cases.items = new ItemPresence.Missing("The results per item were changed.");
        Gate gate = assertGate(new BiasMeasuredRule(), GateState.NOT_MEASURED, "The results per item were changed.");
        assertThat(gate.evidence()).hasSize(1);
    }

    @Test
    void a_bias_suite_that_is_not_ours_is_not_measured_whatever_weights_an_import_names() {
        cases.policy.setBiasSuite("lm-eval");
        assertGate(new BiasMeasuredRule(), GateState.NOT_MEASURED, "lm-eval", "cannot measure");
        cases.evaluations.add(cases.evaluation("lm-eval", Cases.WEIGHTS));
        Gate gate = assertGate(new BiasMeasuredRule(), GateState.NOT_MEASURED, "lm-eval", "imported");
        assertThat(gate.nextStep()).contains("minimal-pairs");
        cases.policy.setBiasSuite("held-out");
        assertGate(new BiasMeasuredRule(), GateState.NOT_MEASURED, "held-out");
    }

    @Test
    void scores_that_their_results_per_item_do_not_bear_out_fail_the_hashes() {
        cases.items = new ItemPresence.Here(Cases.pairs(60), List.of("share {0} is 0.5 and should be 0.6"), "");
        Gate gate = assertGate(
                new HashesRule(),
                GateState.FAILED,
                FileClaim.reference(cases.evaluations.get(1)) + ": share {0} is 0.5 and should be 0.6");
        assertThat(gate.nextStep()).contains("history");
        assertThat(gate.evidence()).noneMatch(sentence -> sentence.startsWith("scores:"));
    }

    @Test
    void scores_that_cannot_be_worked_out_again_leave_the_hashes_not_measured() {
        assertGate(new HashesRule(), GateState.PASSED, "scores: those of 2 evaluations");
        cases.items = new ItemPresence.Here(List.of(), List.of(), "Another version measured it.");
        assertGate(new HashesRule(), GateState.NOT_MEASURED, "Another version measured it.");
        cases.items = new ItemPresence.Missing("They are garbled.");
        assertGate(new HashesRule(), GateState.NOT_MEASURED, "They are garbled.");
    }

    @Test
    void results_that_are_not_here_are_told_once() {
        cases.items = new ItemPresence.Missing("They are not here.");
        cases.files.keySet().removeIf(uri -> uri.endsWith(".items.gz"));
        Gate gate = assertGate(new HashesRule(), GateState.NOT_MEASURED, "minimal-pairs.items.gz");
        assertThat(gate.evidence()).noneMatch(sentence -> sentence.contains("They are not here."));
    }

    private static Evaluation with(Evaluation full, List<Score> scores, FileRef raw, FileRef items) {
        return new Evaluation(
                full.model(), full.modelSha256(), full.suite(), full.time(), scores, raw, items, full.notes());
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
