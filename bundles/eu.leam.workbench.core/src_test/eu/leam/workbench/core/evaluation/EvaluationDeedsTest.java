package eu.leam.workbench.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.comparison.ListComparisons;
import eu.leam.workbench.core.comparison.ShowComparison;
import eu.leam.workbench.core.project.CheckProject;
import eu.leam.workbench.core.project.NewProject;
import eu.leam.workbench.evaluate.pairs.PairSuite;
import eu.leam.workbench.model.score.Comparison;
import eu.leam.workbench.model.score.Evaluation;
import eu.leam.workbench.model.score.PairedDifference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationDeedsTest {
    @TempDir
    Path folder;

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    @BeforeEach
    void make() throws LeamException {
        new NewProject(place(), "test", false, 1000).call(Progress.NONE);
    }

    @Test
    void a_second_import_leaves_the_first_ones_tasks_and_replaces_what_it_gives_again() throws Exception {
        importResults("{\"a\":{\"acc,none\":0.5},\"b\":{\"acc,none\":0.25}}");
        importResults("{\"b\":{\"acc,none\":0.75},\"c\":{\"acc,none\":1.0}}");

        List<Evaluation> shown = new ShowEvaluation(place(), "baselines/gpt-3")
                .call(Progress.NONE)
                .evaluations();

        assertThat(shown.stream()
                        .flatMap(e -> e.scores().stream())
                        .map(s -> s.benchmark() + " " + s.estimate().value()))
                .containsExactly("a 0.5", "b 0.75", "c 1.0");
        assertThat(new ListEvaluations(place()).call(Progress.NONE).lines()).hasSize(2);
    }

    @Test
    void an_import_refuses_a_bad_id_and_leaves_nothing() throws Exception {
        Path file = folder.resolve("results.json");
        Files.writeString(file, "{\"results\":{\"a\":{\"acc,none\":0.5}}}");

        assertThatThrownBy(() -> new ImportEvaluation(place(), file, "../escape").call(Progress.NONE))
                .isInstanceOf(LeamException.class);
        assertThat(new ListEvaluations(place()).call(Progress.NONE).lines()).isEmpty();
    }

    @Test
    void a_comparison_stands_beside_the_difference_of_two_seeds_of_one_experiment() throws Exception {
        threeModels();

        Comparison comparison = compare("leam-1/proportional-s1", "leam-1/balanced-s1");

        assertThat(comparison.seedPair()).containsExactly("leam-1/balanced-s1", "leam-1/balanced-s2");
        assertThat(comparison.refused()).isEmpty();
        assertThat(comparison.differences()).hasSize(3 * 24);
        Map<String, Double> first = values("leam-1/balanced-s1");
        Map<String, Double> second = values("leam-1/balanced-s2");
        for (PairedDifference difference : comparison.differences()) {
            String key = difference.score().key();
            assertThat(difference.seedDifference()).isCloseTo(second.get(key) - first.get(key), within(1e-12));
            assertThat(difference.interval()).isNotNull();
            assertThat(difference.interval().method()).contains("items").doesNotContain("unpaired");
        }
    }

    @Test
    void seeds_of_an_experiment_of_neither_are_named_and_judge_nothing() throws Exception {
        threeModels();
        model("leam-1/other-s1", "other-s1", "other", 1, 100, 0.002, "are born free");

        Comparison comparison = compare("leam-1/proportional-s1", "leam-1/other-s1");

        assertThat(comparison.seedPair()).containsExactly("leam-1/balanced-s1", "leam-1/balanced-s2");
        assertThat(comparison.ownSeeds()).isFalse();
        assertThat(comparison.coversNot()).contains("leam-1/balanced-s1", "leam-1/balanced-s2", "another experiment");
        assertThat(comparison.differences())
                .allSatisfy(d -> assertThat(d.verdict()).doesNotContain("Another seed"));
        assertThat(compare("leam-1/balanced-s1", "leam-1/other-s1").ownSeeds()).isTrue();
    }

    @Test
    void seeds_of_another_step_of_the_experiment_count() throws Exception {
        threeModels();
        model("leam-1/balanced-s1-late", "balanced-s1", "balanced", 1, 200, 0.001, "all human beings");

        Comparison comparison = compare("leam-1/proportional-s1", "leam-1/balanced-s1-late");

        assertThat(comparison.seedPair()).containsExactly("leam-1/balanced-s1", "leam-1/balanced-s2");
        assertThat(comparison.ownSeeds()).isTrue();
    }

    @Test
    void two_checkpoints_of_one_run_or_another_learning_rate_are_no_seed_pair() throws Exception {
        model("leam-1/one-s1", "one-s1", "one", 1, 100, 0.001, "rights and dignity");
        model("leam-1/one-s1-late", "one-s1", "one", 1, 200, 0.001, "all human beings");
        model("leam-1/one-s2", "one-s2", "one", 2, 100, 0.002, "are born free");

        Comparison comparison = compare("leam-1/one-s1", "leam-1/one-s1-late");

        assertThat(comparison.seedPair()).isEmpty();
        assertThat(comparison.differences())
                .allSatisfy(d -> assertThat(d.seedDifference()).isNaN());
        assertThat(comparison.coversNot()).contains("no two seeds");
    }

    @Test
    void missing_or_changed_items_are_named_in_the_method() throws Exception {
        threeModels();
        Path items = folder.resolve(items("leam-1/proportional-s1"));
        Files.write(items, new byte[] {1, 2, 3});
        assertThat(methods())
                .allSatisfy(method -> assertThat(method).contains("unpaired", "were changed", ".items.gz"));

        Files.delete(items);
        assertThat(methods()).allSatisfy(method -> assertThat(method).contains("unpaired", "not on this machine"));
    }

    @Test
    void the_seed_pair_itself_stands_beside_no_difference_of_its_own() throws Exception {
        threeModels();

        Comparison comparison = compare("leam-1/balanced-s1", "leam-1/balanced-s2");

        assertThat(comparison.differences()).isNotEmpty().allSatisfy(d -> assertThat(d.seedDifference())
                .isNaN());
        assertThat(comparison.coversNot()).contains("differ in nothing but the seed");
        model("leam-1/balanced-s3", "balanced-s3", "balanced", 3, 100, 0.001, "and conscience");
        assertThat(compare("leam-1/balanced-s1", "leam-1/balanced-s2").seedPair())
                .containsExactly("leam-1/balanced-s2", "leam-1/balanced-s3");
    }

    @Test
    void a_half_written_file_is_told_with_its_place_and_leaves_the_others_alone() throws Exception {
        threeModels();
        assertThat(new CheckProject(place()).call(Progress.NONE))
                .extracting(Finding::rule)
                .noneMatch(rule -> rule.startsWith("evaluation."));
        String path = items("leam-1/balanced-s2").replace(".items.gz", ".json");
        Files.writeString(
                folder.resolve(path), Files.readString(folder.resolve(path)).substring(0, 300));

        ListEvaluations.Listed listed = new ListEvaluations(place()).call(Progress.NONE);
        assertThat(listed.lines())
                .extracting(ListEvaluations.Line::model)
                .containsExactly("leam-1/balanced-s1", "leam-1/proportional-s1");
        assertTold(listed.findings(), "evaluation.unreadable", path);
        ListComparisons.Listed pairs = new ListComparisons(place()).call(Progress.NONE);
        assertThat(pairs.lines()).hasSize(1);
        assertTold(pairs.findings(), "evaluation.unreadable", path);
        assertThat(compare("leam-1/proportional-s1", "leam-1/balanced-s2").refused())
                .first()
                .asString()
                .contains(path);
        assertTold(new CheckProject(place()).call(Progress.NONE), "evaluation.unreadable", path);
        assertThatThrownBy(() -> new Evaluations(place()).latest("leam-1/balanced-s2"))
                .hasMessageContaining(path);
    }

    @Test
    void the_check_of_a_project_names_changed_missing_and_garbled_results_per_item() throws Exception {
        threeModels();
        String path = items("leam-1/balanced-s1");
        byte[] garbled = {1, 2, 3};
        String right = Sha256.of(folder.resolve(path));
        Files.write(folder.resolve(path), garbled);
        assertTold(new CheckProject(place()).call(Progress.NONE), "evaluation.fileChanged", path);

        Path scores = folder.resolve(path.replace(".items.gz", ".json"));
        Files.writeString(scores, Files.readString(scores).replace(right, Sha256.of(garbled)));
        assertTold(new CheckProject(place()).call(Progress.NONE), "evaluation.unreadable", path);

        Files.delete(folder.resolve(path));
        assertTold(new CheckProject(place()).call(Progress.NONE), "evaluation.fileMissing", path);
    }

    private static void assertTold(List<Finding> findings, String rule, String path) {
        assertThat(findings)
                .filteredOn(finding -> finding.rule().equals(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message()).contains(path);
                    assertThat(finding.blocks()).isTrue();
                });
    }

    @Test
    void items_of_a_suite_are_told_and_a_suite_that_did_not_measure_is_refused() throws Exception {
        threeModels();

        var measured = new ItemsEvaluation(place(), "leam-1/balanced-s1", "minimal-pairs").call(Progress.NONE);

        assertThat(measured.items()).hasSize(PairSuite.builtIn().pairs().size());
        assertThat(measured.items().getFirst().texts()).containsOnlyKeys("stereotyped", "other");
        assertThatThrownBy(() -> new ItemsEvaluation(place(), "leam-1/balanced-s1", "toxicity").call(Progress.NONE))
                .isInstanceOf(LeamException.class)
                .hasMessageContaining("toxicity");
    }

    @Test
    void refuses_a_model_that_is_not_there() {
        assertThatThrownBy(() -> compare("leam-1/none", "leam-1/neither"))
                .isInstanceOf(LeamException.class)
                .hasMessageContaining("leam-1/none");
    }

    private List<String> methods() throws LeamException {
        return compare("leam-1/proportional-s1", "leam-1/balanced-s1").differences().stream()
                .filter(d -> d.interval() != null)
                .map(d -> d.interval().method())
                .toList();
    }

    private String items(String model) throws LeamException {
        return new Evaluations(place()).latest(model).getFirst().items().uri();
    }

    private void threeModels() throws LeamException {
        model("leam-1/proportional-s1", "proportional-s1", "proportional", 1, 100, 0.001, "rights and dignity");
        model("leam-1/balanced-s1", "balanced-s1", "balanced", 1, 100, 0.001, "all human beings");
        model("leam-1/balanced-s2", "balanced-s2", "balanced", 2, 100, 0.001, "are born free");
    }

    private void model(String id, String runId, String experiment, long seed, long step, double rate, String words)
            throws LeamException {
        BigramModels.measured(place(), id, runId, experiment, seed, step, rate, words);
    }

    private Map<String, Double> values(String model) throws LeamException {
        Map<String, Double> values = new java.util.HashMap<>();
        new Evaluations(place()).latest(model).forEach(e -> e.scores()
                .forEach(s -> values.put(s.key(), s.estimate().value())));
        return values;
    }

    private Comparison compare(String first, String second) throws LeamException {
        return new ShowComparison(place(), first, second).call(Progress.NONE);
    }

    private void importResults(String results) throws Exception {
        Path file = folder.resolve("results.json");
        Files.writeString(file, "{\"results\":" + results + "}");
        new ImportEvaluation(place(), file, "baselines/gpt-3").call(Progress.NONE);
    }

    /** Each deed a second later than the one before. */
    private Place place() {
        now = now.plus(Duration.ofSeconds(1));
        Environment system = Environment.system();
        return new Place(
                folder,
                new Environment(Clock.fixed(now, ZoneOffset.UTC), "tester", "test", folder, system.variables()));
    }
}
