package eu.leam.workbench.evaluate.harness;

import eu.leam.workbench.evaluate.Messages;
import eu.leam.workbench.model.score.Score;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How an imported score was measured, part by part, as far as its file tells: what stands in the revision and the prompt form of the
 * score, and comes back from there. A part that the file does not tell is {@link #UNKNOWN}, which agrees with nothing.
 *
 * @param parts what is known, by part; parts that are not there are unknown
 */
public record HarnessForm(Map<Part, String> parts) {
    /** Stands for what the file does not tell. */
    public static final String UNKNOWN = "unknown";

    /** Stands for what the file says was not used. */
    public static final String NONE = "none";

    private static final List<Part> REVISION = List.of(Part.TASK_VERSION, Part.TASK_HASH, Part.DATASET, Part.LIMIT);
    private static final List<Part> PROMPT =
            List.of(Part.SHOTS, Part.PROMPT, Part.CHAT_TEMPLATE, Part.SYSTEM_INSTRUCTION);

    /** What has to agree before two imported scores may be subtracted. */
    public enum Part {
        HARNESS("harness"),
        TASK_VERSION("task version"),
        TASK_HASH("task hash"),
        DATASET("dataset"),
        LIMIT("limit"),
        SHOTS("shots"),
        PROMPT("prompt"),
        CHAT_TEMPLATE("chat template"),
        SYSTEM_INSTRUCTION("system instruction");

        private final String key;

        Part(String key) {
            this.key = key;
        }

        /** Its name in the user's language. */
        public String title() {
            return switch (this) {
                case HARNESS -> Messages.Part_harness;
                case TASK_VERSION -> Messages.Part_taskVersion;
                case TASK_HASH -> Messages.Part_taskHash;
                case DATASET -> Messages.Part_dataset;
                case LIMIT -> Messages.Part_limit;
                case SHOTS -> Messages.Part_shots;
                case PROMPT -> Messages.Part_prompt;
                case CHAT_TEMPLATE -> Messages.Part_chatTemplate;
                case SYSTEM_INSTRUCTION -> Messages.Part_systemInstruction;
            };
        }
    }

    public HarnessForm {
        parts = Map.copyOf(parts);
    }

    /** Whether a score was imported from a result file of the harness. */
    public static boolean isImported(Score score) {
        return score.scorer().name().equals(HarnessScore.HARNESS);
    }

    /** How an imported score was measured. */
    public static HarnessForm of(Score score) {
        Map<Part, String> parts = new EnumMap<>(Part.class);
        parts.put(Part.HARNESS, score.scorer().version());
        read(score.revision(), parts);
        read(score.prompt(), parts);
        return new HarnessForm(parts);
    }

    private static void read(String text, Map<Part, String> parts) {
        for (String each : text.split("; ")) {
            Arrays.stream(Part.values())
                    .filter(part -> each.startsWith(part.key + " "))
                    .findFirst()
                    .ifPresent(part -> parts.put(part, each.substring(part.key.length() + 1)));
        }
    }

    /** What a part is; {@link #UNKNOWN} when the file does not tell. */
    public String value(Part part) {
        return parts.getOrDefault(part, UNKNOWN);
    }

    /** Whether the file tells a part. */
    public boolean knows(Part part) {
        return !value(part).equals(UNKNOWN);
    }

    /** The revision of the benchmark: which items were asked. */
    String revision() {
        return text(REVISION);
    }

    /** The prompt form: how they were asked. */
    String prompt() {
        return text(PROMPT);
    }

    private String text(List<Part> which) {
        return which.stream().map(part -> part.key + " " + value(part)).collect(Collectors.joining("; "));
    }
}
