package eu.leam.workbench.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.Severity;
import eu.leam.workbench.model.document.Document;
import eu.leam.workbench.model.document.LeamFactory;
import eu.leam.workbench.model.document.ModelShape;
import eu.leam.workbench.model.kind.Ref;
import eu.leam.workbench.model.text.DocumentText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {
    private static final Set<Ref> PROJECT = Stream.of("datasets/a", "datasets/b", "mixtures/m", "experiments/e")
            .map(text -> Ref.parse(text).orElseThrow())
            .collect(Collectors.toSet());
    private static final String SHA = "0123456789abcdef".repeat(4);

    private static Document document(String ref, String text) {
        return DocumentText.read(Ref.parse(ref).orElseThrow(), text.getBytes(StandardCharsets.UTF_8))
                .readable()
                .orElseThrow();
    }

    private static List<Finding> check(String ref, String text) {
        return Rules.check(document(ref, text), ProjectView.of(PROJECT));
    }

    private static void finds(List<Finding> findings, String rule, String field) {
        assertThat(findings).extracting(Finding::rule).containsExactly(rule);
        assertThat(findings.getFirst().field()).isEqualTo(field);
        assertThat(findings.getFirst().message())
                .isNotEmpty()
                .doesNotContain("{")
                .doesNotContain("!");
        assertThat(findings.getFirst().nextStep()).isNotEmpty().doesNotContain("{");
    }

    @Test
    void has_nothing_to_say_on_a_sound_project() {
        assertThat(check("mixtures/m", "schema: 1\nscheme: manual\nentries: [{dataset: a}, {dataset: b, weight: 0}]\n"))
                .isEmpty();
        assertThat(check("experiments/e", "schema: 1\nmixture: m\nmodel: {}\ntraining: {}\n"))
                .isEmpty();
        assertThat(check("datasets/a", card("de", "CC-BY-4.0", ".leam/data/a.txt", SHA)))
                .isEmpty();
        assertThat(check("leam.yaml", "schema: 1\nname: Demo\npolicy: {licences: [CC0-1.0]}\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "mixture.empty; entries; entries: []",
                "mixture.duplicate; entries[1].dataset; entries: [{dataset: a}, {dataset: a}]",
                "mixture.weightNegative; entries[0].weight; entries: [{dataset: a, weight: -0.5}, {dataset: b}]",
                "mixture.weightNotFinite; entries[0].weight; entries: [{dataset: a, weight: .nan}, {dataset: b}]",
                "mixture.weightNotFinite; entries[1].weight; entries: [{dataset: a}, {dataset: b, weight: .inf}]",
                "mixture.weightsAllZero; entries; entries: [{dataset: a, weight: 0}, {dataset: b, weight: 0}]",
                "document.reference; entries[0].dataset; entries: [{dataset: gone}]",
                "document.reference; entries[0].dataset; entries: [{dataset: ../../etc/passwd}]",
                "document.required; entries[0].dataset; entries: [{weight: 1}]",
                "document.range; tokenBudget; {tokenBudget: 0 tokens, entries: [{dataset: a}]}",
                "document.range; tokenBudget; {tokenBudget: -5 tokens, entries: [{dataset: a}]}",
                "document.range; temperature; {temperature: 0, entries: [{dataset: a}]}",
                "document.range; temperature; {temperature: .nan, entries: [{dataset: a}]}"
            })
    void names_the_field_of_a_wrong_mixture(String rule, String field, String body) {
        String yaml = body.startsWith("{")
                ? "{schema: 1, scheme: manual, " + body.substring(1)
                : "schema: 1\nscheme: manual\n" + body + "\n";

        finds(check("mixtures/m", yaml), rule, field);
    }

    @Test
    void zero_weights_matter_only_where_weights_are_used() {
        assertThat(check("mixtures/m", "schema: 1\nscheme: proportional\nentries: [{dataset: a, weight: 0}]\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "experiment.heads; model.heads; {width: 96, heads: 5}; {}",
                "experiment.warmup; training.warmup; {}; {tokens: 5120 tokens, warmup: 10}",
                "experiment.learningRate; training.minimumLearningRate; {}; {learningRate: 0.001, minimumLearningRate: 0.01}",
                "document.range; model.layers; {layers: 0}; {}",
                "document.range; training.tokens; {}; {tokens: 0}",
                "document.range; training.beta2; {}; {beta2: 1}",
                "document.range; training.learningRate; {}; {learningRate: .inf}",
                "document.range; training.threads; {}; {threads: 0}"
            })
    void names_the_field_of_a_wrong_experiment(String rule, String field, String model, String training) {
        String text = "schema: 1\nmixture: m\nmodel: " + model + "\ntraining: " + training + "\n";

        finds(check("experiments/e", text), rule, field);
    }

    @Test
    void allows_a_warm_up_that_ends_one_step_before_the_last() {
        String text = "schema: 1\nmixture: m\nmodel: {}\ntraining: {tokens: 5121, warmup: 10}\n";

        assertThat(check("experiments/e", text)).isEmpty();
    }

    @Test
    void an_experiment_needs_its_parts_and_its_mixture() {
        assertThat(check("experiments/e", "schema: 1\n"))
                .extracting(Finding::field)
                .containsExactly("mixture", "model", "training");
    }

    @Test
    void proposes_widths_that_the_heads_divide() {
        ModelShape model = LeamFactory.eINSTANCE.createModelShape();
        model.setHeads(5);

        Finding finding = check("experiments/e", "schema: 1\nmixture: m\nmodel: {heads: 5}\ntraining: {}\n")
                .getFirst();

        assertThat(finding.nextStep()).contains("95").contains("100");
    }

    private static String card(String language, String licence, String uri, String sha256) {
        return "schema: 1\ntitle: t\nsource: s\nlanguage: %s\nlicence: %s\nuri: %s\nsha256: %s\n"
                .formatted("\"" + language + "\"", "\"" + licence + "\"", uri, "\"" + sha256 + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "dataset.language, language, de_DE, MIT, x.txt, ''",
        "dataset.language, language, german text, MIT, x.txt, ''",
        "dataset.language, language, d, MIT, x.txt, ''",
        "dataset.licence, licence, de, free for all, x.txt, ''",
        "dataset.licence, licence, de, MIT OR, x.txt, ''",
        "dataset.licence, licence, de, (MIT, x.txt, ''",
        "dataset.uri, uri, de, MIT, ../other/x.txt, ''",
        "dataset.uri, uri, de, MIT, a/../../x.txt, ''",
        "dataset.uri, uri, de, MIT, /etc/passwd, ''",
        "document.hash, sha256, de, MIT, x.txt, abc",
        "document.hash, sha256, de, MIT, x.txt, 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcde",
        "document.hash, sha256, de, MIT, x.txt, G123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF"
    })
    void names_the_field_of_a_wrong_card(
            String rule, String field, String language, String licence, String uri, String sha256) {
        finds(check("datasets/a", card(language, licence, uri, sha256.isEmpty() ? SHA : sha256)), rule, field);
    }

    @ParameterizedTest
    @CsvSource({
        "sr-Cyrl, Apache-2.0, a/b.txt",
        "hsb, (MIT OR GPL-2.0-or-later WITH Classpath-exception-2.0), s3://bucket/x",
        "de-CH-1996, LicenseRef-own, https://example.org/x"
    })
    void accepts_the_usual_forms(String language, String licence, String uri) {
        assertThat(check("datasets/a", card(language, licence, uri, SHA))).isEmpty();
    }

    @Test
    void accepts_a_hash_in_capitals() {
        String capitals = SHA.toUpperCase(java.util.Locale.ROOT);
        assertThat(check("datasets/a", card("de", "MIT", "a/b.txt", capitals))).isEmpty();
        assertThat(capitals).isNotEqualTo(SHA);
    }

    @Test
    void a_decision_against_a_gate_needs_a_reason() {
        String head =
                "schema: 1\nperson: Jana\nemail: j@x.eu\nat: 2026-11-20T10:00:00Z\ndossierSha256: \"" + SHA + "\"\n";

        finds(check("approvals/r/jana", head + "decision: refused\n"), "approval.reason", "reason");
        String notMeasured = head + "decision: approved\ngates: [{gate: hashes, state: not-measured}]\n";
        finds(check("approvals/r/jana", notMeasured), "approval.reason", "reason");
        assertThat(check("approvals/r/jana", notMeasured + "reason: because\n")).isEmpty();
        assertThat(check("approvals/r/jana", head + "decision: approved\n")).isEmpty();
        finds(check("approvals/r/jana", head.replace("T10", " 10") + "decision: approved\n"), "document.instant", "at");
    }

    @Test
    void what_was_launched_is_history_and_gets_a_warning_only() {
        String run = "schema: 1\nexperiment: gone\nlaunched: 2026-11-20T10:00:00Z\n";

        List<Finding> findings = check("runs/r", run);

        finds(findings, "document.reference", "experiment");
        assertThat(findings.getFirst().severity()).isEqualTo(Severity.WARNING);
        assertThat(findings.getFirst().subject()).isEqualTo("runs/r");
    }

    @Test
    void refuses_an_id_that_is_none() {
        Document mixture = document("mixtures/m", "schema: 1\nscheme: manual\nentries: [{dataset: a}]\n");
        mixture.setId("../m");

        finds(Rules.check(mixture, ProjectView.of(PROJECT)), "document.id", "id");
    }

    @Test
    void a_policy_names_a_bias_suite_that_can_be_measured() {
        String policy = "schema: 1\nname: Demo\npolicy: {licences: [CC0-1.0], biasSuite: %s}\n";

        assertThat(check("leam.yaml", policy.formatted("minimal-pairs"))).isEmpty();
        finds(check("leam.yaml", policy.formatted("lm-eval")), "project.biasSuite", "policy.biasSuite");
    }

    @Test
    void a_release_is_held_against_another_version() {
        var versions = ProjectView.of(Set.of(
                Ref.parse("models/g/a").orElseThrow(), Ref.parse("models/g/b").orElseThrow()));
        String release = "schema: 1\nmodel: g/a\nprevious: g/%s\n";

        finds(Rules.check(document("releases/r", release.formatted("a")), versions), "release.previous", "previous");
        assertThat(Rules.check(document("releases/r", release.formatted("b")), versions))
                .isEmpty();
    }
}
