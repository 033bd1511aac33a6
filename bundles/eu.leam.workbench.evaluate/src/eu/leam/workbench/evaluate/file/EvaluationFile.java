package eu.leam.workbench.evaluate.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import eu.leam.workbench.evaluate.EvaluateException;
import eu.leam.workbench.evaluate.json.StrictJson;
import eu.leam.workbench.model.score.Evaluation;
import eu.leam.workbench.model.score.ItemResult;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The form of evaluations on disk: the same evaluation gives the same bytes. */
public final class EvaluationFile {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private EvaluationFile() {}

    /** The scores as JSON with a line break at the end. */
    public static byte[] bytes(Evaluation evaluation) {
        try {
            String text = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(evaluation);
            return (text.replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records of plain values can always be written", e);
        }
    }

    /**
     * Reads scores.
     *
     * @param name names the file in messages
     */
    public static Evaluation read(byte[] content, String name) throws EvaluateException {
        JsonNode tree = StrictJson.tree(content, name);
        try {
            return MAPPER.treeToValue(tree, Evaluation.class);
        } catch (JsonProcessingException e) {
            throw StrictJson.wrong(name, "scores", e.getOriginalMessage());
        }
    }

    /** Results per item as compressed JSON lines; {@code java.util.zip} writes no time into the header, so equal items are equal bytes. */
    public static byte[] itemBytes(List<ItemResult> items) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            for (ItemResult item : items) {
                out.write(MAPPER.writeValueAsBytes(item));
                out.write('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory can always be written", e);
        }
        return bytes.toByteArray();
    }

    /**
     * Reads results per item.
     *
     * @param name names the file in messages
     */
    public static List<ItemResult> readItems(byte[] content, String name) throws EvaluateException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(content))) {
            byte[] plain = StrictJson.content(in, name, StrictJson.LARGEST);
            List<ItemResult> items = new ArrayList<>();
            for (JsonNode node : StrictJson.lines(plain, name)) {
                items.add(MAPPER.treeToValue(node, ItemResult.class));
            }
            return items;
        } catch (IOException e) {
            throw StrictJson.unreadable(name, e);
        }
    }
}
