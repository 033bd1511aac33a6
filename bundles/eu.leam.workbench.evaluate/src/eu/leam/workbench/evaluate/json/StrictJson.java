package eu.leam.workbench.evaluate.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.evaluate.EvaluateException;
import eu.leam.workbench.evaluate.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads JSON from files that nobody vouches for: bounded in size and depth, no key twice, nothing after the end, NaN and
 * Infinity accepted as Python writes them. A failure names file, line and column.
 */
public final class StrictJson {
    /** Largest file that is read, in bytes. */
    public static final long LARGEST = 64L << 20;

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private StrictJson() {}

    /** The file's bytes, at most {@link #LARGEST}; missing, unreadable or larger is refused. */
    public static byte[] content(Path file) throws EvaluateException {
        try (InputStream in = Files.newInputStream(file)) {
            return content(in, file.toString(), LARGEST);
        } catch (NoSuchFileException e) {
            throw new EvaluateException(Texts.format(Messages.File_missing, file), Messages.File_missing_next, e);
        } catch (IOException e) {
            throw unreadable(file.toString(), e);
        }
    }

    /** All bytes of a stream unless they are more than the limit. */
    public static byte[] content(InputStream in, String name, long limit) throws EvaluateException, IOException {
        byte[] bytes = in.readNBytes(Math.toIntExact(limit + 1));
        if (bytes.length > limit) {
            throw new EvaluateException(
                    Texts.format(Messages.File_tooLarge, name, limit >> 20), Messages.File_tooLarge_next);
        }
        return bytes;
    }

    /** The document in the bytes; {@code name} is the file's, for messages. */
    public static JsonNode tree(byte[] content, String name) throws EvaluateException {
        return tree(content, name, 0);
    }

    /** One document a line; empty lines are passed over. */
    public static List<JsonNode> lines(byte[] content, String name) throws EvaluateException {
        List<JsonNode> nodes = new ArrayList<>();
        int line = 0;
        for (int start = 0; start < content.length; ) {
            int end = start;
            while (end < content.length && content[end] != '\n') {
                end++;
            }
            line++;
            String text = new String(content, start, end - start, StandardCharsets.UTF_8);
            if (!text.isBlank()) {
                nodes.add(tree(text.getBytes(StandardCharsets.UTF_8), name, line));
            }
            start = end + 1;
        }
        return nodes;
    }

    /** The text at the key of an object. */
    public static String text(JsonNode object, String key, String place) throws EvaluateException {
        JsonNode node = object.get(key);
        if (node == null || !node.isTextual()) {
            throw wrong(place, key, Messages.Json_text);
        }
        return node.textValue();
    }

    /** The number at the key of an object; null and a missing key are refused, NaN is a number. */
    public static double number(JsonNode object, String key, String place) throws EvaluateException {
        JsonNode node = object.get(key);
        if (node == null || !node.isNumber()) {
            throw wrong(place, key, Messages.Json_number);
        }
        return node.doubleValue();
    }

    /** The whole number at the key of an object, exact in 64 bits as seeds are. */
    public static long whole(JsonNode object, String key, String place) throws EvaluateException {
        JsonNode node = object.get(key);
        if (node == null || !node.isIntegralNumber() || !node.canConvertToLong()) {
            throw wrong(place, key, Messages.Json_whole);
        }
        return node.longValue();
    }

    /** The whole number, 0 or more, at the key of an object. */
    public static long count(JsonNode object, String key, String place) throws EvaluateException {
        JsonNode node = object.get(key);
        if (node == null || !node.canConvertToLong() || !node.isIntegralNumber() || node.longValue() < 0) {
            throw wrong(place, key, Messages.Json_count);
        }
        return node.longValue();
    }

    /** What to throw for a file whose bytes cannot be had. */
    public static EvaluateException unreadable(String name, IOException cause) {
        return new EvaluateException(
                Texts.format(Messages.File_unreadable, name, cause.getMessage()), Messages.File_unreadable_next, cause);
    }

    /** What to throw for a value that is not of its kind; {@code kind} says in words what stands there in a sound file. */
    public static EvaluateException wrong(String place, String key, String kind) {
        return new EvaluateException(Texts.format(Messages.Json_wrong, place, key, kind), Messages.Json_wrong_next);
    }

    private static JsonNode tree(byte[] content, String name, int line) throws EvaluateException {
        try {
            JsonNode node = MAPPER.readTree(content);
            if (node == null || node.isMissingNode()) {
                throw new EvaluateException(Texts.format(Messages.Json_empty, name), Messages.Json_wrong_next);
            }
            return node;
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            int shown = line > 0 ? line : at == null ? 0 : at.getLineNr();
            int column = at == null ? 0 : at.getColumnNr();
            throw new EvaluateException(
                    Texts.format(Messages.Json_broken, name, shown, column, firstLine(e.getOriginalMessage())),
                    Messages.Json_wrong_next,
                    e);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        return first.length() > 200 ? first.substring(0, 200) + "…" : first;
    }
}
