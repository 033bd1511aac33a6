package eu.leam.workbench.trainer.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.trainer.Messages;
import eu.leam.workbench.trainer.TrainerException;

/** One line from who uses the served model. */
sealed interface Request {

    /**
     * Continue a text.
     *
     * @param id names the request in the answers
     * @param prompt the text's beginning
     * @param bytes most bytes to write
     * @param temperature divides the logits; 0 = always the likeliest byte
     * @param seed of the drawing
     */
    record Continue(String id, String prompt, int bytes, double temperature, long seed) implements Request {}

    /** Stop continuing the text of this id. */
    record Cancel(String id) implements Request {}

    /** Leave. */
    record Quit() implements Request {}

    /** Reads a line. */
    static Request parse(String line) throws TrainerException {
        try {
            JsonNode node = new ObjectMapper().readTree(line);
            if (node.path("quit").asBoolean()) {
                return new Quit();
            }
            if (node.path("cancel").isTextual()) {
                return new Cancel(node.path("cancel").textValue());
            }
            if (node.path("id").isTextual() && node.path("prompt").isTextual()) {
                return new Continue(
                        node.path("id").textValue(),
                        node.path("prompt").textValue(),
                        Math.clamp(node.path("bytes").asInt(120), 0, 1 << 20),
                        Math.max(0, node.path("temperature").asDouble(0.8)),
                        node.path("seed").asLong(1));
            }
        } catch (JsonProcessingException e) {
            throw new TrainerException(Texts.format(Messages.Serve_broken, line), Messages.Serve_brokenNext, e);
        }
        throw new TrainerException(Texts.format(Messages.Serve_broken, line), Messages.Serve_brokenNext);
    }
}
