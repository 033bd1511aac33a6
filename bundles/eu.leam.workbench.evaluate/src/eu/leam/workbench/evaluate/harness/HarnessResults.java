package eu.leam.workbench.evaluate.harness;

import com.fasterxml.jackson.databind.JsonNode;
import eu.leam.workbench.base.quantity.Estimate;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.evaluate.EvaluateException;
import eu.leam.workbench.evaluate.Measurement;
import eu.leam.workbench.evaluate.Messages;
import eu.leam.workbench.evaluate.json.StrictJson;
import eu.leam.workbench.model.score.Direction;
import eu.leam.workbench.model.score.Score;
import eu.leam.workbench.model.score.Scorer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A result file of EleutherAI's lm-evaluation-harness 0.4 ({@code results_*.json}): metrics are named {@code acc,none} with the
 * filter behind the comma, errors {@code acc_stderr,none}; {@code N/A} and NaN mean not known.
 */
public final class HarnessResults {
    private static final Set<String> LOWER =
            Set.of("perplexity", "word_perplexity", "byte_perplexity", "bits_per_byte", "brier_score");

    private HarnessResults() {}

    /**
     * Reads a result file.
     *
     * @throws EvaluateException when the file is missing, garbled, too large, or holds no results
     */
    public static Measurement read(Path file) throws EvaluateException {
        String name = file.getFileName().toString();
        JsonNode tree = StrictJson.tree(StrictJson.content(file), name);
        JsonNode results = tree.path("results");
        if (!results.isObject() || results.isEmpty()) {
            throw new EvaluateException(
                    Texts.format(Messages.Harness_noResults, name), Messages.Harness_noResults_next);
        }
        List<Score> scores = new ArrayList<>();
        for (Map.Entry<String, JsonNode> task : results.properties()) {
            for (Map.Entry<String, JsonNode> metric : task.getValue().properties()) {
                if (metric.getValue().isNumber() && !metric.getKey().contains("_stderr")) {
                    scores.add(score(tree, task.getKey(), metric.getKey(), task.getValue()));
                }
            }
        }
        if (scores.isEmpty()) {
            throw new EvaluateException(
                    Texts.format(Messages.Harness_noResults, name), Messages.Harness_noResults_next);
        }
        return new Measurement("lm-eval", scores, List.of(), List.of(Texts.format(Messages.Harness_notes, name)));
    }

    private static Score score(JsonNode tree, String task, String key, JsonNode values) {
        int comma = key.indexOf(',');
        String metric = comma < 0 ? key : key.substring(0, comma);
        String filter = comma < 0 ? "" : key.substring(comma);
        JsonNode error = values.path(metric + "_stderr" + filter);
        JsonNode samples = tree.path("n-samples").path(task).path("effective");
        String shots = tree.path("n-shot").path(task).isMissingNode()
                ? "unknown"
                : tree.path("n-shot").path(task).asText() + "-shot";
        boolean lower = LOWER.contains(metric)
                || tree.path("higher_is_better").path(task).path(metric).isBoolean()
                        && !tree.path("higher_is_better")
                                .path(task)
                                .path(metric)
                                .asBoolean();
        return new Score(
                task,
                tree.path("versions").path(task).asText(""),
                shots,
                metric,
                "",
                "",
                filter.length() > 1 && !filter.equals(",none") ? filter.substring(1) : "",
                new Estimate(
                        values.path(key).asDouble(),
                        error.isNumber() ? error.asDouble() : Double.NaN,
                        samples.isNumber() ? samples.asLong() : 0),
                null,
                lower ? Direction.LOWER : Direction.HIGHER,
                Double.NaN,
                new Scorer("lm-evaluation-harness", version(tree), "", "lm-evaluation-harness " + version(tree)));
    }

    private static String version(JsonNode tree) {
        String version = tree.path("lm_eval_version").asText("");
        String commit = tree.path("git_hash").asText("");
        return version.isEmpty() ? commit.isEmpty() ? "0.4" : commit : version;
    }
}
