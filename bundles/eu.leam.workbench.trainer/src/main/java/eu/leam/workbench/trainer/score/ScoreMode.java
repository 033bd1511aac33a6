package eu.leam.workbench.trainer.score;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.leam.workbench.base.files.AtomicFile;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.trainer.Messages;
import eu.leam.workbench.trainer.TrainerException;
import eu.leam.workbench.trainer.checkpoint.Weights;
import eu.leam.workbench.trainer.network.Engine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program's mode {@code score}: items of a JSON-lines file in, the same items with likelihoods out. */
public final class ScoreMode {
    private record Item(String id, Text text) {}

    private ScoreMode() {}

    /**
     * Scores a file.
     *
     * @param checkpoint folder of the model
     * @param items lines {@code {"id", "text", "from"}}; {@code from} is an offset in bytes of UTF-8, 0 when absent
     * @param out receives lines {@code {"id", "bytes", "log_likelihood", "bytes_from", "log_likelihood_from"}} in the items' order;
     *     it appears whole or not at all
     * @param threads processor threads
     * @throws TrainerException when checkpoint or items cannot be read
     * @throws IOException when the result cannot be written
     */
    public static void run(Path checkpoint, Path items, Path out, int threads) throws TrainerException, IOException {
        List<Item> list = read(items);
        try (var engine = Engine.open(threads)) {
            var scorer = new Scorer(Weights.load(checkpoint));
            List<Likelihood> results =
                    scorer.score(list.stream().map(Item::text).toList());
            var lines = new StringBuilder();
            for (int i = 0; i < results.size(); i++) {
                lines.append(line(list.get(i).id(), results.get(i))).append('\n');
            }
            AtomicFile.write(out, lines.toString());
        }
    }

    private static ObjectNode line(String id, Likelihood result) {
        return new ObjectMapper()
                .createObjectNode()
                .put("id", id)
                .put("bytes", result.bytes())
                .put("log_likelihood", result.logLikelihood())
                .put("bytes_from", result.bytesFrom())
                .put("log_likelihood_from", result.logLikelihoodFrom());
    }

    private static List<Item> read(Path file) throws TrainerException {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw new TrainerException(Texts.format(Messages.Items_unreadable, file), Messages.Items_unreadableNext, e);
        }
        var mapper = new ObjectMapper();
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                try {
                    items.add(item(mapper.readTree(lines.get(i))));
                } catch (JsonProcessingException | IllegalArgumentException e) {
                    throw new TrainerException(
                            Texts.format(Messages.Items_broken, i + 1, file, e.getMessage()),
                            Messages.Items_brokenNext,
                            e);
                }
            }
        }
        return items;
    }

    private static Item item(JsonNode node) {
        if (!node.path("id").isTextual() || !node.path("text").isTextual()) {
            throw new IllegalArgumentException("id or text is missing");
        }
        byte[] bytes = node.path("text").textValue().getBytes(StandardCharsets.UTF_8);
        int from = node.path("from").asInt(0);
        if (from < 0 || from > bytes.length) {
            throw new IllegalArgumentException("from = " + from);
        }
        return new Item(node.path("id").textValue(), new Text(bytes, from));
    }
}
