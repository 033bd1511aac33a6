package eu.leam.workbench.curves.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** One line of a metrics file as numbers by key. */
final class JsonRow {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private final List<String> names = new ArrayList<>();
    private double[] values = new double[64];
    private Kind kind = Kind.UNREADABLE;
    private long step;
    private long tokens;
    private double time;
    private boolean stepTold;

    /** What a line turned out to be. */
    enum Kind {
        POINTS,
        WITHOUT_STEP,
        UNREADABLE
    }

    /** Reads one line, which must be one whole JSON object. */
    Kind read(byte[] bytes, int from, int length) {
        names.clear();
        step = 0;
        stepTold = false;
        tokens = -1;
        time = Double.NaN;
        kind = Kind.UNREADABLE;
        try (JsonParser parser = JSON.createParser(bytes, from, length)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                object(parser);
                if (parser.nextToken() == null) {
                    kind = stepTold ? Kind.POINTS : Kind.WITHOUT_STEP;
                }
            }
        } catch (IOException ignored) { // the caller counts the line and says so
            kind = Kind.UNREADABLE;
        }
        return kind;
    }

    Kind kind() {
        return kind;
    }

    void giveTo(PointSink sink) {
        for (int i = 0; i < names.size(); i++) {
            sink.point(names.get(i), step, tokens, time, values[i]);
        }
    }

    private void object(JsonParser parser) throws IOException {
        Deque<String> prefixes = new ArrayDeque<>();
        String prefix = "";
        String key = "";
        while (true) {
            switch (parser.nextToken()) {
                case FIELD_NAME -> key = parser.currentName();
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(prefix, key, parser);
                case VALUE_STRING -> text(prefix, key, parser.getText());
                case START_ARRAY -> parser.skipChildren();
                case START_OBJECT -> {
                    prefixes.push(prefix);
                    prefix = prefix + key + "/";
                }
                case END_OBJECT -> {
                    if (prefixes.isEmpty()) {
                        return;
                    }
                    prefix = prefixes.pop();
                }
                case null -> throw new IOException("the object is not closed");
                default -> key = "";
            }
        }
    }

    private void number(String prefix, String key, JsonParser parser) throws IOException {
        double value = parser.getDoubleValue();
        boolean whole = parser.currentToken() == JsonToken.VALUE_NUMBER_INT || value == Math.rint(value);
        if (prefix.isEmpty() && key.equals("step")) {
            stepTold = whole && Math.abs(value) < 0x1p62;
            step = (long) value;
        } else if (prefix.isEmpty() && key.equals("tokens")) {
            tokens = whole && value >= 0 && value < 0x1p62 ? (long) value : -1;
        } else if (prefix.isEmpty() && key.equals("time")) {
            time = value;
        } else {
            add(prefix + key, value);
        }
    }

    private void text(String prefix, String key, String text) {
        switch (text) {
            case "NaN", "nan" -> add(prefix + key, Double.NaN);
            case "Infinity", "inf" -> add(prefix + key, Double.POSITIVE_INFINITY);
            case "-Infinity", "-inf" -> add(prefix + key, Double.NEGATIVE_INFINITY);
            default -> {}
        }
    }

    private void add(String name, double value) {
        if (names.size() == values.length) {
            values = Arrays.copyOf(values, values.length * 2);
        }
        values[names.size()] = value;
        names.add(name);
    }
}
