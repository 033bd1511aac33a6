package eu.leam.workbench.evaluate.harness;

import com.fasterxml.jackson.databind.JsonNode;
import eu.leam.workbench.base.quantity.Estimate;
import eu.leam.workbench.model.score.Direction;
import eu.leam.workbench.model.score.Score;
import eu.leam.workbench.model.score.Scorer;
import java.util.Set;

/**
 * One metric of one task in a result file.
 *
 * @param tree the whole file
 * @param task the task or group
 * @param key metric and filter, for instance {@code acc,none}
 */
record HarnessScore(JsonNode tree, HarnessTask task, String key) {
    static final String HARNESS = "lm-evaluation-harness";
    private static final Set<String> LOWER =
            Set.of("perplexity", "word_perplexity", "byte_perplexity", "bits_per_byte", "brier_score");

    /** The score; its error is NaN and its n is 0 where the file does not tell them. */
    Score score(JsonNode values) {
        String filter = key.substring(key.indexOf(','));
        HarnessForm form = task.form();
        return new Score(
                task.name(),
                form.revision(),
                form.prompt(),
                metric(),
                "",
                "",
                filter.equals(",none") ? "" : filter.substring(1),
                new Estimate(
                        values.path(key).doubleValue(), error(values.path(metric() + "_stderr" + filter)), task.n()),
                null,
                lower() ? Direction.LOWER : Direction.HIGHER,
                Double.NaN,
                new Scorer(HARNESS, version(), task.scoring(), HARNESS + " " + version()));
    }

    private String metric() {
        return key.substring(0, key.indexOf(','));
    }

    private static double error(JsonNode node) {
        boolean known = node.isNumber() && Double.isFinite(node.doubleValue()) && node.doubleValue() >= 0;
        return known ? node.doubleValue() : Double.NaN;
    }

    private boolean lower() {
        JsonNode higher = tree.path("higher_is_better").path(task.name()).path(metric());
        return higher.isBoolean() ? !higher.booleanValue() : LOWER.contains(metric());
    }

    private String version() {
        String version = tree.path("lm_eval_version").asText("");
        String commit = tree.path("git_hash").asText("");
        return told(version) ? version : told(commit) ? commit : HarnessForm.UNKNOWN;
    }

    private static boolean told(String text) {
        return !text.isBlank() && !text.equals("null");
    }
}
