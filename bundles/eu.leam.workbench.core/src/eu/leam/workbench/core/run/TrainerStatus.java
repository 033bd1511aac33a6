package eu.leam.workbench.core.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a training says of itself in {@code status.json}; fields that it does not tell are empty, 0 or NaN.
 *
 * @param state running, completed, stopped or failed; empty when there is no readable file
 * @param step steps done
 * @param steps steps in all
 * @param tokens tokens seen
 * @param loss last training loss in nats per token
 * @param tokensPerSecond present rate
 * @param secondsLeft estimated
 * @param message one sentence, when it failed
 * @param energyWattHours energy so far
 * @param energySource measured, estimated or unknown
 * @param energyNote what the energy rests on
 * @param parameters exact number of parameters
 */
public record TrainerStatus(
        String state,
        long step,
        long steps,
        long tokens,
        double loss,
        double tokensPerSecond,
        double secondsLeft,
        String message,
        double energyWattHours,
        String energySource,
        String energyNote,
        long parameters) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TrainerStatus NONE =
            new TrainerStatus("", 0, 0, 0, Double.NaN, Double.NaN, Double.NaN, "", Double.NaN, "unknown", "", 0);

    /** Whether the training said anything. */
    public boolean isKnown() {
        return !state.isEmpty();
    }

    /** Reads the file in the working folder; a missing or half-written one says nothing. */
    public static TrainerStatus read(Path folder) {
        Path file = folder.resolve("status.json");
        try {
            JsonNode json = Files.exists(file) ? JSON.readTree(Files.readAllBytes(file)) : null;
            return json == null || !json.isObject() ? NONE : of(json);
        } catch (IOException ignored) { // being replaced right now: the next look sees it whole
            return NONE;
        }
    }

    private static TrainerStatus of(JsonNode json) {
        return new TrainerStatus(
                json.path("state").asText(""),
                json.path("step").asLong(),
                json.path("steps").asLong(),
                json.path("tokens").asLong(),
                number(json, "loss"),
                number(json, "tokensPerSecond"),
                number(json, "secondsLeft"),
                json.path("message").asText(""),
                number(json, "energyWh"),
                json.path("energySource").asText("unknown"),
                json.path("energyNote").asText(""),
                json.path("parameters").asLong());
    }

    private static double number(JsonNode json, String key) {
        return json.path(key).isNumber() ? json.path(key).asDouble() : Double.NaN;
    }
}
