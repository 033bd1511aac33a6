package eu.leam.workbench.curves.evidence;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import eu.leam.workbench.curves.Block;
import eu.leam.workbench.curves.CurveException;
import eu.leam.workbench.curves.RunStatus;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Reads evidence; trusts nothing in it. */
final class EvidenceReader {
    static final String KIND = "leam-curves-evidence";
    static final long NO_TIME = -1;

    private static final int LARGEST = 1 << 26;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxDocumentLength(LARGEST).build())
            .build();

    private final String name;
    private String run = "";
    private RunStatus status = RunStatus.UNKNOWN;

    EvidenceReader(String name) {
        this.name = name;
    }

    Evidence read(byte[] gzip) throws CurveException {
        List<Evidence.Metric> metrics = new ArrayList<>();
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip));
                JsonParser parser = JSON.createParser(in)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("it does not begin with an object");
            }
            header(parser);
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                metrics.add(metric(parser));
            }
        } catch (IOException e) {
            throw CurveException.evidenceUnreadable(name, e);
        }
        return new Evidence(run, status, metrics);
    }

    private void header(JsonParser parser) throws IOException, CurveException {
        int schema = 0;
        String kind = "";
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            switch (key) {
                case "schema" -> schema = parser.getIntValue();
                case "kind" -> kind = parser.getText();
                case "run" -> run = parser.getText();
                case "status" -> status = status(parser.getText());
                default -> parser.skipChildren();
            }
        }
        if (!kind.equals(KIND)) {
            throw new IOException("it is no evidence of curves");
        }
        if (schema > Evidence.SCHEMA) {
            throw CurveException.evidenceNewer(name, schema);
        }
    }

    private static RunStatus status(String text) {
        return Arrays.stream(RunStatus.values())
                .filter(s -> s.name().equals(text))
                .findFirst()
                .orElse(RunStatus.UNKNOWN);
    }

    private static Evidence.Metric metric(JsonParser parser) throws IOException {
        String metric = "";
        boolean isVolatile = false;
        int every = 1;
        long points = 0;
        Map<String, double[]> columns = new HashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            switch (key) {
                case "metric" -> metric = parser.getText();
                case "volatile" -> isVolatile = parser.getBooleanValue();
                case "every" -> every = parser.getIntValue();
                case "points" -> points = parser.getLongValue();
                default -> columns.put(key, numbers(parser));
            }
        }
        return new Evidence.Metric(metric, isVolatile, every, points, blocks(columns, every > 1));
    }

    private static double[] numbers(JsonParser parser) throws IOException {
        double[] numbers = new double[256];
        int count = 0;
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw new IOException("a list of numbers is missing at "
                    + parser.currentLocation().getByteOffset());
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, count * 2);
            }
            numbers[count++] = parser.currentToken() == JsonToken.VALUE_STRING
                    ? special(parser.getText())
                    : parser.getDoubleValue();
        }
        return Arrays.copyOf(numbers, count);
    }

    private static double special(String text) throws IOException {
        return switch (text) {
            case "NaN" -> Double.NaN;
            case "Infinity" -> Double.POSITIVE_INFINITY;
            case "-Infinity" -> Double.NEGATIVE_INFINITY;
            default -> throw new IOException("not a number: " + text);
        };
    }

    private static List<Block> blocks(Map<String, double[]> columns, boolean reduced) throws IOException {
        double[] values = need(columns, reduced ? "first" : "value", -1);
        int n = values.length;
        long[] steps = sums(need(columns, "step", n));
        long[] tokens = columns.containsKey("tokens") ? sums(need(columns, "tokens", n)) : filled(n, -1);
        long[] times =
                columns.containsKey("milliseconds") ? sums(need(columns, "milliseconds", n)) : filled(n, NO_TIME);
        List<Block> blocks = new ArrayList<>(n);
        if (!reduced) {
            for (int i = 0; i < n; i++) {
                blocks.add(Block.point(steps[i], tokens[i], seconds(times[i]), values[i]));
            }
            return blocks;
        }
        long[] lastSteps = sums(need(columns, "lastStep", n));
        long[] lastTokens = columns.containsKey("lastTokens") ? sums(need(columns, "lastTokens", n)) : tokens;
        long[] lastTimes = columns.containsKey("lastMilliseconds") ? sums(need(columns, "lastMilliseconds", n)) : times;
        long[] counts = sums(need(columns, "count", n));
        long[] notFinite = sums(need(columns, "notFinite", n));
        double[] last = need(columns, "last", n);
        double[] min = need(columns, "min", n);
        double[] max = need(columns, "max", n);
        double[] mean = need(columns, "mean", n);
        for (int i = 0; i < n; i++) {
            blocks.add(new Block(
                    steps[i],
                    lastSteps[i],
                    tokens[i],
                    lastTokens[i],
                    seconds(times[i]),
                    seconds(lastTimes[i]),
                    values[i],
                    last[i],
                    min[i],
                    max[i],
                    mean[i],
                    (int) counts[i],
                    (int) notFinite[i]));
        }
        return blocks;
    }

    private static double[] need(Map<String, double[]> columns, String key, int length) throws IOException {
        double[] column = columns.get(key);
        if (column == null || length >= 0 && column.length != length) {
            throw new IOException("the column " + key + " is missing or too short");
        }
        return column;
    }

    private static long[] sums(double[] deltas) {
        long[] sums = new long[deltas.length];
        long sum = 0;
        for (int i = 0; i < deltas.length; i++) {
            sum += (long) deltas[i];
            sums[i] = sum;
        }
        return sums;
    }

    private static long[] filled(int n, long value) {
        long[] all = new long[n];
        Arrays.fill(all, value);
        return all;
    }

    private static double seconds(long milliseconds) {
        return milliseconds == NO_TIME ? Double.NaN : milliseconds / 1000.0;
    }
}
