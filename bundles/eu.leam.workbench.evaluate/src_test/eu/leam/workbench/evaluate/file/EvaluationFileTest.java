package eu.leam.workbench.evaluate.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.leam.workbench.base.quantity.Estimate;
import eu.leam.workbench.evaluate.EvaluateException;
import eu.leam.workbench.model.score.Direction;
import eu.leam.workbench.model.score.Evaluation;
import eu.leam.workbench.model.score.FileRef;
import eu.leam.workbench.model.score.Interval;
import eu.leam.workbench.model.score.ItemResult;
import eu.leam.workbench.model.score.Score;
import eu.leam.workbench.model.score.Scorer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationFileTest {
    private static final Evaluation EVALUATION = new Evaluation(
            "leam-1/größer-s1",
            "abc",
            "suite",
            "2026-01-02T03:04:05.678Z",
            List.of(
                    score(new Estimate(0.1 + 0.2, Double.NaN, 1), null),
                    score(new Estimate(1, 0, 12), new Interval(0.779, 1, 0.95, "one-sided"))),
            new FileRef("raw.jsonl", "def", 3),
            null,
            List.of("Ein Satz mit „Zeichen“ und\nUmbruch."));

    private static Score score(Estimate estimate, Interval interval) {
        return new Score(
                "bench",
                "r1",
                "none",
                "share",
                "share",
                "de",
                "",
                estimate,
                interval,
                Direction.NEAR_IDEAL,
                Double.NaN,
                new Scorer("scorer", "1", "", "harness"));
    }

    @Test
    void comes_back_as_it_was_with_what_is_not_known() throws Exception {
        byte[] bytes = EvaluationFile.bytes(EVALUATION);

        assertThat(EvaluationFile.read(bytes, "file")).isEqualTo(EVALUATION);
        assertThat(EvaluationFile.bytes(EvaluationFile.read(bytes, "file"))).isEqualTo(bytes);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).endsWith("}\n").doesNotContain("\r");
    }

    @Test
    void results_per_item_come_back_and_equal_ones_are_equal_bytes() throws Exception {
        List<ItemResult> items = List.of(
                new ItemResult("b", "i-1", "de", "age", Map.of("text", "Ä\n"), Map.of("x", -1.5, "n", Double.NaN)),
                new ItemResult("b", "i-2", "", "", Map.of(), Map.of()));

        byte[] bytes = EvaluationFile.itemBytes(items);

        assertThat(EvaluationFile.readItems(bytes, "items")).isEqualTo(items);
        assertThat(EvaluationFile.itemBytes(List.copyOf(items))).isEqualTo(bytes);
    }

    @Test
    void keeps_reading_when_a_later_version_adds_a_key() throws Exception {
        String text = text().replaceFirst("\\{", "{\"later\": [1, {\"a\": 2}],");

        assertThat(EvaluationFile.read(text.getBytes(StandardCharsets.UTF_8), "file"))
                .isEqualTo(EVALUATION);
    }

    @Test
    void a_number_that_is_missing_null_or_empty_is_refused_and_never_read_as_zero() {
        for (String value : List.of("", "\"value\" : null,", "\"value\" : \"\",")) {
            String text = text().replaceFirst("\"value\" : [0-9.]+,", value);
            assertThat(text).isNotEqualTo(text());
            assertRefused(text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{}",
                "{\"model\":1}{}",
                "{\"model\":\"a\",\"model\":\"b\"}",
                "\u0000\u0001",
                "{\"scores\":[null]}"
            })
    void hostile_files_are_refused_with_their_name(String text) {
        assertRefused(text);
    }

    @Test
    void a_score_without_scorer_estimate_or_benchmark_is_refused() {
        for (String key : List.of("scorer", "estimate", "benchmark", "revision", "prompt", "direction")) {
            String text = text().replaceFirst("(?s)\"" + key + "\" : (\\{.*?\\}|\"[^\"]*\")", "\"" + key + "\" : null");
            assertThat(text).isNotEqualTo(text());
            assertRefused(text);
        }
    }

    @Test
    void a_file_nested_without_end_is_refused() {
        assertRefused("[".repeat(100_000));
    }

    @Test
    void a_time_that_is_none_is_refused_and_named() {
        assertRefused(text().replace("2026-01-02T03:04:05.678Z", "yesterday"));
    }

    @Test
    void items_that_are_no_gzip_cut_off_or_swell_without_end_are_refused() throws IOException {
        byte[] whole = EvaluationFile.itemBytes(
                List.of(new ItemResult("b", "i-1", "de", "age", Map.of("text", "x"), Map.of("x", 1.0))));
        var bomb = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bomb)) {
            byte[] empty = new byte[1 << 20];
            for (int i = 0; i < 65; i++) {
                out.write(empty);
            }
        }

        assertItemsRefused("no gzip".getBytes(StandardCharsets.UTF_8));
        assertItemsRefused(java.util.Arrays.copyOf(whole, whole.length - 12));
        assertItemsRefused(bomb.toByteArray());
        assertItemsRefused(zipped("{\"id\":\"i\"}\n"));
        assertItemsRefused(zipped("null\n"));
    }

    private static byte[] zipped(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static String text() {
        return new String(EvaluationFile.bytes(EVALUATION), StandardCharsets.UTF_8);
    }

    private static void assertRefused(String text) {
        assertThatThrownBy(() -> EvaluationFile.read(text.getBytes(StandardCharsets.UTF_8), "the-file.json"))
                .isInstanceOf(EvaluateException.class)
                .hasMessageContaining("the-file.json");
    }

    private static void assertItemsRefused(byte[] bytes) {
        assertThatThrownBy(() -> EvaluationFile.readItems(bytes, "items.gz"))
                .isInstanceOf(EvaluateException.class)
                .hasMessageContaining("items.gz");
    }
}
