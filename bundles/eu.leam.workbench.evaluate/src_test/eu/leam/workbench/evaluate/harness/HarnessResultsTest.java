package eu.leam.workbench.evaluate.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.leam.workbench.evaluate.EvaluateException;
import eu.leam.workbench.evaluate.Measurement;
import eu.leam.workbench.model.score.Direction;
import eu.leam.workbench.model.score.Score;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HarnessResultsTest {
    /** As version 0.4.5 writes it, with made-up figures: a group with two subtasks, two filters, a value that is not known. */
    private static final String RESULTS = """
            {"results": {
               "group": {"acc,none": 0.5, "acc_stderr,none": 0.02, "alias": "group"},
               "group_de": {"alias": " - group_de", "acc,none": 0.4, "acc_stderr,none": 0.03},
               "group_fr": {"alias": " - group_fr", "acc,none": 0.6, "acc_stderr,none": "N/A"},
               "bare_group": {" ": " ", "alias": "bare_group"},
               "sums": {"exact_match,strict-match": 0.25, "exact_match_stderr,strict-match": 0.01,
                        "exact_match,flexible-extract": 0.5, "exact_match_stderr,flexible-extract": 0.01},
               "text": {"word_perplexity,none": 12.5, "word_perplexity_stderr,none": "N/A",
                        "loss,none": 2.5, "loss_stderr,none": 0.5, "rouge,none": NaN, "bleu,none": null}},
             "groups": {"group": {"acc,none": 0.5}},
             "versions": {"group": 1.0, "group_de": "Yaml", "sums": 3.0},
             "n-shot": {"group_de": 5, "sums": 8, "text": 0},
             "higher_is_better": {"group": {"acc": true}, "text": {"loss": false}},
             "n-samples": {"group_de": {"original": 300, "effective": 250}},
             "lm_eval_version": "0.4.5", "git_hash": "abc1234"}
            """;

    @TempDir
    Path folder;

    @Test
    void takes_over_value_error_n_shots_revision_and_version() throws Exception {
        Score score = score(read(RESULTS), "group_de", "acc", "");

        assertThat(score.estimate().value()).isEqualTo(0.4);
        assertThat(score.estimate().standardError()).isEqualTo(0.03);
        assertThat(score.estimate().n()).isEqualTo(250);
        assertThat(score.prompt()).startsWith("shots 5; prompt unknown; chat template unknown");
        assertThat(score.revision())
                .isEqualTo("task version unknown; task hash unknown; dataset unknown; limit unknown");
        assertThat(score.scorer().version()).isEqualTo("0.4.5");
        assertThat(score.scorer().harness()).isEqualTo("lm-evaluation-harness 0.4.5");
        assertThat(score.direction()).isEqualTo(Direction.HIGHER);
    }

    @Test
    void a_group_stands_beside_its_subtasks_and_an_alias_is_no_score() throws Exception {
        assertThat(read(RESULTS).scores())
                .extracting(Score::benchmark)
                .containsExactly("group", "group_de", "group_fr", "sums", "sums", "text", "text");
    }

    @Test
    void filters_of_one_metric_are_two_scores_each_with_its_own_error() throws Exception {
        Measurement measurement = read(RESULTS);

        assertThat(score(measurement, "sums", "exact_match", "strict-match")
                        .estimate()
                        .value())
                .isEqualTo(0.25);
        assertThat(score(measurement, "sums", "exact_match", "flexible-extract")
                        .estimate()
                        .value())
                .isEqualTo(0.5);
    }

    @Test
    void what_is_not_known_stays_unknown() throws Exception {
        Score french = score(read(RESULTS), "group_fr", "acc", "");

        assertThat(french.estimate().standardError()).isNaN();
        assertThat(french.estimate().n()).isZero();
        assertThat(french.prompt()).startsWith("shots unknown");
        assertThat(read(RESULTS).notes())
                .anySatisfy(note -> assertThat(note).contains("2 of 7 scores come without a standard error"))
                .anySatisfy(note -> assertThat(note).contains("how many items"));
    }

    @Test
    void what_is_no_number_is_told_and_not_taken_over() throws Exception {
        assertThat(read(RESULTS).notes())
                .anySatisfy(note -> assertThat(note).contains("text", "rouge,none", "NaN"))
                .anySatisfy(note -> assertThat(note).contains("text", "bleu,none", "null"));
        assertThat(read(RESULTS).scores()).noneMatch(score -> score.metric().equals("rouge"));
    }

    @Test
    void a_metric_that_is_better_lower_is_marked_so() throws Exception {
        assertThat(score(read(RESULTS), "text", "word_perplexity", "").direction())
                .isEqualTo(Direction.LOWER);
        assertThat(score(read(RESULTS), "text", "loss", "").direction()).isEqualTo(Direction.LOWER);
    }

    @Test
    void a_key_of_the_older_form_is_told_beside_those_that_are_taken_over() throws Exception {
        Measurement measurement =
                read("{\"results\":{\"a\":{\"acc,none\":0.5},\"b\":{\"acc\":0.5,\"acc_stderr\":0.1}}}");

        assertThat(measurement.scores()).hasSize(1);
        assertThat(measurement.notes()).anySatisfy(note -> assertThat(note).contains("b", "“acc”", "0.3"));
        assertThat(measurement.scores().getFirst().scorer().version()).isEqualTo("unknown");
    }

    @Test
    void a_file_of_the_older_form_alone_is_refused_by_that_name() {
        assertThatThrownBy(() -> read("{\"results\":{\"a\":{\"acc\":0.5,\"acc_stderr\":0.1}},\"versions\":{\"a\":0}}"))
                .isInstanceOf(EvaluateException.class)
                .hasMessageContaining("0.3 or older");
    }

    @Test
    void files_without_results_broken_or_missing_are_refused() {
        for (String text : new String[] {
            "{}",
            "[]",
            "{\"results\":[]}",
            "{\"results\":{}}",
            "{\"results\":{\"a\":{}}}",
            "{\"results\":{\"a\":7}}",
            "{"
        }) {
            assertThatThrownBy(() -> read(text))
                    .isInstanceOf(EvaluateException.class)
                    .hasMessageContaining("results.json");
        }
        assertThatThrownBy(() -> HarnessResults.read(folder.resolve("none.json")))
                .isInstanceOf(EvaluateException.class)
                .hasMessageContaining("none.json");
    }

    @Test
    void hostile_names_and_numbers_are_told_and_not_taken_over() throws Exception {
        String text = "{\"results\":{\"ok\":{\"acc,none\":0.5,\"f1,none\":1e999},\"" + "x".repeat(300)
                + "\":{\"acc,none\":1},\"a|b\":{\"acc,none\":1},\"a\\u001bb\":{\"acc,none\":1}}}";

        Measurement measurement = read(text);

        assertThat(measurement.scores()).extracting(Score::benchmark).containsExactly("ok");
        assertThat(measurement.notes()).anySatisfy(note -> assertThat(note).contains("f1,none", "Infinity"));
        assertThat(measurement.notes())
                .filteredOn(note -> note.contains("name"))
                .hasSize(3);
    }

    private Measurement read(String text) throws IOException, EvaluateException {
        Path file = folder.resolve("results.json");
        Files.writeString(file, text);
        return HarnessResults.read(file);
    }

    private static Score score(Measurement measurement, String task, String metric, String filter) {
        return measurement.scores().stream()
                .filter(s -> s.benchmark().equals(task)
                        && s.metric().equals(metric)
                        && s.category().equals(filter))
                .findFirst()
                .orElseThrow();
    }
}
