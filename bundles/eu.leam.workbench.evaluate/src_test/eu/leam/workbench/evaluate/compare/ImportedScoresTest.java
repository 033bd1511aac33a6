package eu.leam.workbench.evaluate.compare;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.evaluate.EvaluateException;
import eu.leam.workbench.evaluate.harness.HarnessResults;
import eu.leam.workbench.model.score.Comparison;
import eu.leam.workbench.model.score.Score;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Two files of the harness: only where each tells how it measured, and tells the same, may their scores be subtracted. */
class ImportedScoresTest {
    /** As release 0.4.5 writes it with --log_samples, cut to what tells how was measured; the figures are made up. */
    private static final String FILE = """
            {"results": {"arc_easy": {"alias": "arc_easy", "acc,none": 0.5, "acc_stderr,none": 0.01}},
             "group_subtasks": {"arc_easy": []},
             "configs": {"arc_easy": {"task": "arc_easy", "dataset_path": "allenai/ai2_arc", "dataset_name": "ARC-Easy",
               "test_split": "test", "doc_to_text": "Question: {{question}}\\nAnswer:", "doc_to_target": "{{answer}}",
               "doc_to_choice": "<function choices at 0x7fbbd35a84c0>", "description": "", "target_delimiter": " ",
               "fewshot_delimiter": "\\n\\n", "num_fewshot": 5, "metric_list": [{"metric": "acc"}],
               "output_type": "multiple_choice", "metadata": {"version": 1.0}}},
             "versions": {"arc_easy": 1.0}, "n-shot": {"arc_easy": 5},
             "n-samples": {"arc_easy": {"original": 2376, "effective": 2376}},
             "config": {"model": "hf", "limit": null, "fewshot_seed": 1234},
             "git_hash": "0123abc", "lm_eval_version": "0.4.5",
             "task_hashes": {"arc_easy": "1111111111111111111111111111111111111111111111111111111111111111"},
             "system_instruction": null, "system_instruction_sha": null, "fewshot_as_multiturn": false,
             "chat_template": null, "chat_template_sha": null}
            """;

    @Test
    void files_that_were_measured_alike_are_compared_wherever_functions_lay_in_memory() throws Exception {
        assertThat(refusal(
                        FILE,
                        FILE.replace("0x7fbbd35a84c0", "0x55aa")
                                .replace("0.5,", "0.6,")
                                .replace("0123abc", "fedcba9")))
                .isEmpty();
    }

    @Test
    void every_part_that_differs_is_named() throws Exception {
        assertRefused(FILE, FILE.replace("Question:", "Frage:"), "prompt");
        assertRefused(FILE, FILE.replace("\"{{answer}}\"", "\"{{label}}\""), "prompt");
        assertRefused(FILE, FILE.replace("\"fewshot_seed\": 1234", "\"fewshot_seed\": 7"), "prompt");
        assertRefused(FILE, FILE.replace("\"1111", "\"2222"), "task hash 111111111111 and 222211111111");
        assertRefused(
                FILE, FILE.replace("\"chat_template\": null", "\"chat_template\": \"<s>\""), "chat template none and ");
        assertRefused(
                FILE,
                FILE.replace("\"system_instruction\": null", "\"system_instruction\": \"Be good.\""),
                "system instruction none and ");
        assertRefused(FILE, FILE.replace("{\"arc_easy\": 5}", "{\"arc_easy\": 0}"), "number of examples 5 and 0");
        assertRefused(FILE, FILE.replace("{\"arc_easy\": 1.0}", "{\"arc_easy\": 2.0}"), "task version 1.0 and 2.0");
        assertRefused(FILE, FILE.replace("0.4.5", "0.4.8"), "harness version 0.4.5 and 0.4.8");
        assertRefused(
                FILE, FILE.replace("{\"metric\": \"acc\"}", "{\"metric\": \"acc\", \"aggregation\": \"max\"}"), "");
    }

    @Test
    void a_part_of_the_items_is_no_measure_beside_all_of_them() throws Exception {
        String part = FILE.replace("\"limit\": null", "\"limit\": 100")
                .replace("\"effective\": 2376", "\"effective\": 100")
                .replace("\"1111", "\"3333");

        assertRefused(FILE, part, "limit none and 100", "n 2376 and 100", "task hash");
        assertRefused(
                without(FILE, "task_hashes"), without(part, "task_hashes"), "limit none and 100", "n 2376 and 100");
        assertRefused(
                without(FILE, "task_hashes"),
                without(FILE, "task_hashes").replace("\"effective\": 2376", "\"effective\": 100"),
                "n 2376 and 100");
    }

    @Test
    void what_neither_file_tells_does_not_agree() throws Exception {
        for (var field : List.of(
                List.of("versions", "task version told by neither"),
                List.of("n-shot", "number of examples told by neither"),
                List.of("configs", "prompt told by neither"),
                List.of("chat_template", "chat template told by neither"),
                List.of("system_instruction", "system instruction told by neither"),
                List.of("config", "limit told by neither"))) {
            String less = without(FILE, field.getFirst()).replace("\"metadata\": {\"version\": 1.0}", "\"tag\": null");
            assertRefused(less, less, field.getLast());
        }
        String bare = "{\"results\":{\"arc_easy\":{\"acc,none\":0.5,\"acc_stderr,none\":0.01}}}";
        assertRefused(
                bare,
                bare,
                "harness version told by neither",
                "task version told by neither",
                "dataset told by neither");
        assertRefused(FILE, bare, "harness version not told by the second", "task hash not told by the second");
        assertRefused(bare, FILE, "harness version not told by the first");
    }

    @Test
    void the_hash_of_the_items_stands_for_the_data_set_and_the_other_way_round() throws Exception {
        String unhashed = without(FILE, "task_hashes");

        assertThat(refusal(unhashed, unhashed)).isEmpty();
        assertThat(refusal(FILE, FILE.replace("allenai/ai2_arc", "/data/arc"))).isEmpty();
        assertRefused(unhashed, unhashed.replace("allenai/ai2_arc", "other/arc"), "dataset");
        assertRefused(FILE, unhashed, "task hash not told by the second");
    }

    @Test
    void a_group_is_what_its_tasks_are() throws Exception {
        String group = FILE.replace("{\"results\": {", "{\"results\": {\"arc\": {\"acc,none\": 0.4},")
                .replace("{\"arc_easy\": []}", "{\"arc\": [\"arc_easy\"]}");

        assertThat(refusal(group, group)).isEmpty();
        assertRefused(group, group.replace("Question:", "Frage:"), "arc acc", "prompt");
        String circle = group.replace("[\"arc_easy\"]", "[\"arc_easy\", \"arc\"]");
        assertThat(refusal(circle, circle)).isEmpty();
    }

    @Test
    void scores_of_an_import_that_kept_less_are_refused() throws Exception {
        Score now = score(FILE);
        Score former = new Score(
                now.benchmark(),
                "1.0",
                "5-shot",
                now.metric(),
                now.unit(),
                now.language(),
                now.category(),
                now.estimate(),
                null,
                now.direction(),
                now.ideal(),
                now.scorer());

        assertThat(Comparability.refusal(former, former))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("task version told by neither"));
    }

    @Test
    void a_comparison_lists_them_as_refused_and_gives_no_difference() throws Exception {
        String part =
                FILE.replace("\"limit\": null", "\"limit\": 100").replace("\"effective\": 2376", "\"effective\": 100");

        Comparison comparison = new Comparer(100, 1)
                .compare(
                        List.of(Made.aggregates(score(FILE))),
                        List.of(Made.aggregates(score(part))),
                        List.of(),
                        List.of("m/a", "m/b"));

        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.refused()).singleElement().asString().contains("limit none and 100", "n 2376 and 100");
    }

    private static void assertRefused(String first, String second, String... words) throws EvaluateException {
        assertThat(refusal(first, second))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains(words));
    }

    private static Optional<String> refusal(String first, String second) throws EvaluateException {
        return Comparability.refusal(score(first), score(second));
    }

    private static Score score(String text) throws EvaluateException {
        return HarnessResults.read(text.getBytes(StandardCharsets.UTF_8), "results.json")
                .scores()
                .getFirst();
    }

    /** The file with a key of its outermost object, and the hash beside it, under another name. */
    private static String without(String text, String key) {
        return text.replace("\"" + key + "\":", "\"not " + key + "\":").replace("\"" + key + "_sha\":", "\"no sha\":");
    }
}
