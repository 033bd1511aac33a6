package eu.leam.workbench.evaluate.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.leam.workbench.base.files.AtomicFile;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.evaluate.EvaluateException;
import eu.leam.workbench.evaluate.Messages;
import eu.leam.workbench.evaluate.json.StrictJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The two files of the score mode, one JSON object a line: items in, likelihoods out in the same order. */
public final class ScoreFile {
    private static final JsonMapper MAPPER = new JsonMapper();

    private ScoreFile() {}

    /** Writes the items: {@code {"id","text","from"}} a line. */
    public static void write(Path file, List<ScoreItem> items) throws EvaluateException {
        StringBuilder lines = new StringBuilder();
        for (ScoreItem item : items) {
            ObjectNode node = MAPPER.createObjectNode();
            node.put("id", item.id()).put("text", item.text()).put("from", item.from());
            lines.append(node).append('\n');
        }
        try {
            AtomicFile.write(file, lines.toString());
        } catch (IOException e) {
            throw new EvaluateException(
                    Texts.format(Messages.File_unwritable, file, e.getMessage()), Messages.File_unwritable_next, e);
        }
    }

    /**
     * Reads the likelihoods.
     *
     * @throws EvaluateException when the file is missing, garbled, or holds a likelihood that is no number or above 0
     */
    public static List<ItemScore> read(Path file) throws EvaluateException {
        List<ItemScore> scores = new ArrayList<>();
        int line = 0;
        for (JsonNode node : StrictJson.lines(StrictJson.content(file), file.toString())) {
            String place = Texts.format(Messages.Place_line, file, ++line);
            long bytes = StrictJson.count(node, "bytes", place);
            double all = likelihood(node, "log_likelihood", place);
            boolean parted = node.has("bytes_from");
            scores.add(new ItemScore(
                    StrictJson.text(node, "id", place),
                    bytes,
                    all,
                    parted ? StrictJson.count(node, "bytes_from", place) : bytes,
                    parted ? likelihood(node, "log_likelihood_from", place) : all));
        }
        return scores;
    }

    /**
     * Joins what came back to what was asked.
     *
     * @return one score for each item, by id
     * @throws EvaluateException when an item is missing, doubled or of another length than was asked
     */
    public static Map<String, ItemScore> byId(List<ScoreItem> asked, List<ItemScore> scores) throws EvaluateException {
        Map<String, ItemScore> byId = new LinkedHashMap<>();
        for (ItemScore score : scores) {
            if (byId.put(score.id(), score) != null) {
                throw new EvaluateException(Texts.format(Messages.Score_twice, score.id()), Messages.Score_again_next);
            }
        }
        for (ScoreItem item : asked) {
            ItemScore score = byId.get(item.id());
            if (score == null) {
                throw new EvaluateException(Texts.format(Messages.Score_missing, item.id()), Messages.Score_again_next);
            }
            int bytes = Utf8.length(item.text());
            if (score.bytes() != bytes || score.bytesFrom() != bytes - item.from()) {
                throw new EvaluateException(
                        Texts.format(Messages.Score_otherText, item.id(), score.bytes(), bytes),
                        Messages.Score_again_next);
            }
        }
        return byId;
    }

    private static double likelihood(JsonNode node, String key, String place) throws EvaluateException {
        double value = StrictJson.number(node, key, place);
        if (!Double.isFinite(value) || value > 1e-3) {
            throw new EvaluateException(
                    Texts.format(Messages.Score_noLikelihood, place, key, value), Messages.Score_noLikelihood_next);
        }
        return value;
    }
}
