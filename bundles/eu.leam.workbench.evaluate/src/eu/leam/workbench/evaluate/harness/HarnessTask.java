package eu.leam.workbench.evaluate.harness;

import com.fasterxml.jackson.databind.JsonNode;
import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.evaluate.harness.HarnessForm.Part;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One task or group in a result file: how it was measured, from the keys that the harness writes. A group is what all of its tasks
 * are. Chat template and system instruction came with release 0.4.3, the first that writes its own version into the file: where a
 * file without {@code lm_eval_version} lacks them, there were none.
 *
 * @param tree the whole file
 * @param name name of the task or group
 */
record HarnessTask(JsonNode tree, String name) {
    private static final int SHOWN = 12;
    private static final int LONGEST = 60;
    private static final List<String> PROMPT = List.of(
            "doc_to_text",
            "doc_to_target",
            "doc_to_choice",
            "doc_to_image",
            "doc_to_audio",
            "description",
            "target_delimiter",
            "fewshot_delimiter",
            "fewshot_config",
            "fewshot_split",
            "gen_prefix",
            "use_prompt",
            "generation_kwargs");
    private static final List<String> DATASET = List.of(
            "dataset_path",
            "dataset_name",
            "dataset_kwargs",
            "training_split",
            "validation_split",
            "test_split",
            "process_docs");
    private static final List<String> SCORING =
            List.of("output_type", "metric_list", "process_results", "filter_list", "repeats", "should_decontaminate");

    /** How it was measured. */
    HarnessForm form() {
        Set<String> tasks = tasks();
        Map<Part, String> parts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            if (part != Part.HARNESS) {
                parts.put(part, joined(part, tasks));
            }
        }
        return new HarnessForm(parts);
    }

    /** Hash of how answers become a metric; empty when the file does not tell. */
    String scoring() {
        Map<String, String> each = new TreeMap<>();
        tasks().forEach(task -> each.put(task, picked(task, SCORING)));
        return each.values().stream().allMatch(String::isEmpty) ? "" : Sha256.of(each.toString());
    }

    /** Items that the score rests on, those of all tasks of a group; 0 when the file does not tell. */
    long n() {
        long sum = 0;
        for (String task : tasks()) {
            JsonNode samples = tree.path("n-samples").path(task).path("effective");
            if (!samples.isIntegralNumber() || !samples.canConvertToLong() || samples.longValue() <= 0) {
                return 0;
            }
            sum += samples.longValue();
        }
        return sum;
    }

    /** Itself, or the tasks of a group and of its groups. */
    private Set<String> tasks() {
        Set<String> seen = new HashSet<>();
        Set<String> tasks = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(name));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (!seen.add(next)) {
                continue; // a group may stand in two others, and a broken file may close a circle
            }
            JsonNode within = tree.path("group_subtasks").path(next);
            if (within.isArray() && !within.isEmpty()) {
                within.forEach(each -> open.push(each.asText()));
            } else {
                tasks.add(next);
            }
        }
        return tasks;
    }

    private String joined(Part part, Set<String> tasks) {
        Map<String, String> values = new TreeMap<>();
        tasks.forEach(task -> values.put(task, value(part, task)));
        if (values.isEmpty() || values.containsValue(HarnessForm.UNKNOWN)) {
            return HarnessForm.UNKNOWN;
        }
        boolean ofItems = part == Part.TASK_HASH || part == Part.DATASET;
        Set<String> distinct = new HashSet<>(values.values());
        return distinct.size() == 1 && !(ofItems && tasks.size() > 1)
                ? distinct.iterator().next()
                : digest(values.toString());
    }

    private String value(Part part, String task) {
        return switch (part) {
            case HARNESS -> throw new IllegalArgumentException("a task has no harness of its own");
            case TASK_VERSION -> version(task);
            case TASK_HASH -> hash(tree.path("task_hashes").path(task), HarnessForm.UNKNOWN);
            case DATASET ->
                config(task).hasNonNull("dataset_path") ? digest(picked(task, DATASET)) : HarnessForm.UNKNOWN;
            case LIMIT -> limit();
            case SHOTS -> shots(task);
            case PROMPT -> prompt(task);
            case CHAT_TEMPLATE -> chatTemplate();
            case SYSTEM_INSTRUCTION -> told("system_instruction");
        };
    }

    private JsonNode config(String task) {
        return tree.path("configs").path(task);
    }

    /** Early releases wrote "Yaml" for the version and kept it in the task's own notes. */
    private String version(String task) {
        String version = tree.path("versions").path(task).asText("");
        if (!version.isEmpty() && !version.equals("Yaml") && !version.equals("N/A") && !version.equals("null")) {
            return clean(version);
        }
        JsonNode notes = config(task).path("metadata");
        JsonNode own = (notes.isArray() ? notes.path(0) : notes).path("version");
        return own.isValueNode() && !own.isNull() ? clean(own.asText()) : HarnessForm.UNKNOWN;
    }

    private String limit() {
        JsonNode limit = tree.path("config").path("limit");
        return limit.isNull() ? HarnessForm.NONE : limit.isNumber() ? limit.asText() : HarnessForm.UNKNOWN;
    }

    private String shots(String task) {
        JsonNode shots = tree.path("n-shot").path(task);
        return shots.isIntegralNumber() ? shots.asText() : HarnessForm.UNKNOWN;
    }

    private String prompt(String task) {
        JsonNode config = config(task);
        if (!config.hasNonNull("doc_to_text") && !config.hasNonNull("use_prompt")) {
            return HarnessForm.UNKNOWN;
        }
        boolean examples = !shots(task).equals("0");
        String drawn = examples ? tree.path("config").path("fewshot_seed").asText("") : "";
        return digest(picked(task, PROMPT) + drawn);
    }

    private String chatTemplate() {
        String template = told("chat_template");
        boolean used = !template.equals(HarnessForm.NONE) && !template.equals(HarnessForm.UNKNOWN);
        return used && tree.path("fewshot_as_multiturn").asBoolean() ? template + " multiturn" : template;
    }

    /** A text of the whole file, by the hash that stands beside it or its own. */
    private String told(String key) {
        JsonNode text = tree.path(key);
        boolean before = tree.path("lm_eval_version").asText("").isEmpty();
        String otherwise = text.isNull() || text.isTextual() || before ? HarnessForm.NONE : HarnessForm.UNKNOWN;
        return hash(tree.path(key + "_sha"), hash(text, otherwise));
    }

    private static String hash(JsonNode node, String otherwise) {
        if (!node.isTextual() || node.textValue().isEmpty()) {
            return otherwise;
        }
        String text = node.textValue();
        return text.matches("[0-9a-f]{64}") ? text.substring(0, SHOWN) : digest(text);
    }

    /** The keys that are set; functions are named with where they lay in memory, which differs each time. */
    private String picked(String task, List<String> keys) {
        var text = new StringBuilder();
        JsonNode config = config(task);
        for (String key : keys) {
            if (config.hasNonNull(key)) {
                text.append(key)
                        .append('=')
                        .append(config.path(key).toString().replaceAll(" at 0x[0-9a-fA-F]+", ""))
                        .append('\n');
            }
        }
        return text.toString();
    }

    private static String clean(String text) {
        String plain = text.replaceAll("[\\p{Cntrl};]", " ").strip();
        String kept = plain.length() > LONGEST ? digest(plain) : plain;
        return kept.isEmpty() ? HarnessForm.UNKNOWN : kept;
    }

    private static String digest(String text) {
        return Sha256.of(text).substring(0, SHOWN);
    }
}
