package eu.leam.workbench.evaluate.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import eu.leam.workbench.evaluate.EvaluateException;
import eu.leam.workbench.evaluate.Messages;
import eu.leam.workbench.evaluate.json.StrictJson;
import eu.leam.workbench.model.score.Evaluation;
import eu.leam.workbench.model.score.ItemResult;
import eu.leam.workbench.model.score.Score;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The form of evaluations on disk: the same evaluation gives the same bytes. */
public final class EvaluationFile {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // a number that is not there must not be read as 0
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .withCoercionConfigDefaults(to -> to.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
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
            Evaluation evaluation = MAPPER.treeToValue(tree, Evaluation.class);
            if (evaluation == null || !complete(evaluation)) {
                throw StrictJson.wrong(name, "scores", Messages.Json_complete);
            }
            Instant.parse(evaluation.time());
            return evaluation;
        } catch (DateTimeParseException e) {
            throw StrictJson.wrong(name, "time", Messages.Json_instant);
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
                ItemResult item = MAPPER.treeToValue(node, ItemResult.class);
                if (item == null || !complete(item)) {
                    throw StrictJson.wrong(name, "items", Messages.Json_complete);
                }
                items.add(item);
            }
            return items;
        } catch (IOException e) {
            throw StrictJson.unreadable(name, e);
        }
    }

    private static boolean complete(Evaluation evaluation) {
        return evaluation.scores().stream().allMatch(EvaluationFile::complete)
                && Stream.of(evaluation.model(), evaluation.modelSha256(), evaluation.suite(), evaluation.time())
                        .allMatch(Objects::nonNull);
    }

    private static boolean complete(Score score) {
        return Stream.of(
                                score.benchmark(),
                                score.revision(),
                                score.prompt(),
                                score.metric(),
                                score.unit(),
                                score.language(),
                                score.category(),
                                score.estimate(),
                                score.direction(),
                                score.scorer())
                        .allMatch(Objects::nonNull)
                && Stream.of(
                                score.scorer().name(),
                                score.scorer().version(),
                                score.scorer().sha256(),
                                score.scorer().harness())
                        .allMatch(Objects::nonNull);
    }

    private static boolean complete(ItemResult item) {
        return Stream.of(item.benchmark(), item.id(), item.language(), item.category(), item.texts(), item.values())
                .allMatch(Objects::nonNull);
    }
}
