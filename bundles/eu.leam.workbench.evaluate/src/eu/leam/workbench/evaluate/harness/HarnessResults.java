package eu.leam.workbench.evaluate.harness;

import com.fasterxml.jackson.databind.JsonNode;
import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.evaluate.EvaluateException;
import eu.leam.workbench.evaluate.Measurement;
import eu.leam.workbench.evaluate.Messages;
import eu.leam.workbench.evaluate.json.StrictJson;
import eu.leam.workbench.model.score.Score;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A result file of EleutherAI's lm-evaluation-harness 0.4 ({@code results_*.json}): metrics are named {@code acc,none} with the
 * filter behind the comma, errors {@code acc_stderr,none}; {@code N/A} and NaN mean not known. Groups and their subtasks stand
 * beside each other, each as a benchmark of its own. What cannot be taken over is told in a note, never as 0.
 */
public final class HarnessResults {
    /** Id of the suite under which imports are filed. */
    public static final String SUITE = "lm-eval";

    private static final int MOST_NOTES = 20;
    private static final int LONGEST_NAME = 200;

    private final JsonNode tree;
    private final List<Score> scores = new ArrayList<>();
    private final List<String> findings = new ArrayList<>();
    private int older;

    private HarnessResults(JsonNode tree) {
        this.tree = tree;
    }

    /**
     * Reads a result file.
     *
     * @throws EvaluateException when the file is missing, garbled, too large, of an older form, or holds no results
     */
    public static Measurement read(Path file) throws EvaluateException {
        return read(content(file), file.getFileName().toString());
    }

    /**
     * The bytes of a result file, for who keeps them beside the scores.
     *
     * @throws EvaluateException when the file is missing, unreadable or too large
     */
    public static byte[] content(Path file) throws EvaluateException {
        return StrictJson.content(file);
    }

    /**
     * Reads the bytes of a result file.
     *
     * @param name names the file in messages
     * @throws EvaluateException when they are garbled, of an older form, or hold no results
     */
    public static Measurement read(byte[] content, String name) throws EvaluateException {
        JsonNode tree = StrictJson.tree(content, name);
        JsonNode results = tree.path("results");
        if (!results.isObject() || results.isEmpty()) {
            throw nothing(name);
        }
        var reading = new HarnessResults(tree);
        results.properties().forEach(reading::task);
        return reading.measurement(name);
    }

    /**
     * SHA-256 of the weights that a result file says it is of, empty when it says nothing: {@code config.model_sha}. The harness puts
     * the commit of a model on the Hub there, which is no such hash and is passed over.
     *
     * @throws EvaluateException when the bytes are garbled
     */
    public static String weights(byte[] content) throws EvaluateException {
        String told =
                StrictJson.tree(content, SUITE).path("config").path("model_sha").asText("");
        return Sha256.isHash(told) ? Sha256.canonical(told) : "";
    }

    private Measurement measurement(String name) throws EvaluateException {
        if (scores.isEmpty()) {
            throw older > 0
                    ? new EvaluateException(Texts.format(Messages.Harness_older, name), Messages.Harness_older_next)
                    : nothing(name);
        }
        List<String> notes = new ArrayList<>(List.of(Texts.format(Messages.Harness_notes, name)));
        long silent = scores.stream().filter(s -> !s.estimate().hasError()).count();
        if (silent > 0) {
            notes.add(Texts.format(Messages.Harness_noErrors, silent, scores.size()));
        }
        if (scores.stream().anyMatch(s -> s.estimate().n() == 0)) {
            notes.add(Messages.Harness_noCounts);
        }
        if (scores.stream().map(HarnessForm::of).anyMatch(form -> !form.knows(HarnessForm.Part.TASK_HASH))) {
            notes.add(Messages.Harness_noHashes);
        }
        notes.addAll(findings.subList(0, Math.min(findings.size(), MOST_NOTES)));
        if (findings.size() > MOST_NOTES) {
            notes.add(Texts.format(Messages.Harness_more, findings.size() - MOST_NOTES));
        }
        return new Measurement(SUITE, scores, List.of(), notes);
    }

    private void task(Map.Entry<String, JsonNode> task) {
        String name = task.getKey();
        if (name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl) || name.contains("|")) {
            findings.add(Messages.Harness_name);
            return;
        }
        for (Map.Entry<String, JsonNode> metric : task.getValue().properties()) {
            metric(name, metric.getKey(), metric.getValue(), task.getValue());
        }
    }

    private void metric(String task, String key, JsonNode value, JsonNode values) {
        boolean named = key.indexOf(',') > 0;
        if (key.contains("_stderr") || !named && !value.isNumber()) {
            return; // an error belongs to its metric; alias and the like are no numbers
        }
        if (!named) {
            older++;
            findings.add(Texts.format(Messages.Harness_oldKey, task, key));
        } else if (!value.isNumber() || !Double.isFinite(value.doubleValue())) {
            findings.add(Texts.format(Messages.Harness_noNumber, task, key, value.asText()));
        } else {
            scores.add(new HarnessScore(tree, new HarnessTask(tree, task), key).score(values));
        }
    }

    private static EvaluateException nothing(String name) {
        return new EvaluateException(Texts.format(Messages.Harness_noResults, name), Messages.Harness_noResults_next);
    }
}
