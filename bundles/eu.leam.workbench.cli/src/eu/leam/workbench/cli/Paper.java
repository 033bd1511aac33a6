package eu.leam.workbench.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import eu.leam.workbench.base.Finding;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a subcommand writes on: lines, aligned tables, JSON. */
final class Paper {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(Path.class, ToStringSerializer.instance)
                    .addSerializer(Instant.class, ToStringSerializer.instance)
                    .addSerializer(double.class, new FiniteNumber())
                    .addSerializer(Double.class, new FiniteNumber()))
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .build();

    private final PrintWriter out;

    Paper(PrintWriter out) {
        this.out = out;
    }

    /** A paper that nobody reads. */
    static Paper none() {
        return new Paper(new PrintWriter(Writer.nullWriter()));
    }

    void line(String text) {
        out.println(clean(text));
    }

    void json(Object outcome) {
        try {
            out.println(JSON.writeValueAsString(outcome));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an outcome is made of records and cannot fail to be written", e);
        }
    }

    /** A table whose header is one text with the columns between bars. */
    void table(String header, List<List<String>> rows) {
        table(List.of(header.split("\\|", -1)), rows);
    }

    /** Two columns without a header: what, and its value. */
    void fields(List<List<String>> rows) {
        int widest = rows.stream().mapToInt(row -> width(row.get(0))).max().orElse(0);
        rows.forEach(row -> line((row.get(0) + " ".repeat(widest - width(row.get(0))) + "  " + row.get(1)).strip()));
    }

    /** A table with a header; columns whose cells all look like numbers stand at the right. */
    private void table(List<String> header, List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>();
        all.add(header);
        rows.forEach(row -> all.add(row.stream().map(Paper::clean).toList()));
        int[] widths = new int[header.size()];
        boolean[] numbers = new boolean[header.size()];
        for (int c = 0; c < widths.length; c++) {
            int column = c;
            widths[c] =
                    all.stream().mapToInt(row -> width(row.get(column))).max().orElse(0);
            numbers[c] = !rows.isEmpty()
                    && rows.stream().allMatch(row -> row.get(column).matches("[-−+]?[0-9].*|–|"));
        }
        for (List<String> row : all) {
            var line = new StringBuilder();
            for (int c = 0; c < widths.length; c++) {
                String gap = " ".repeat(widths[c] - width(row.get(c)));
                line.append(numbers[c] ? gap + row.get(c) : row.get(c) + gap).append("  ");
            }
            out.println(line.toString().stripTrailing());
        }
    }

    /** Findings, one a line, or the sentence when there are none. */
    void findings(List<Finding> findings, String whenNone) {
        if (findings.isEmpty()) {
            line(whenNone);
        }
        findings(findings);
    }

    /** Findings, one a line. */
    void findings(List<Finding> findings) {
        findings.forEach(finding -> line(sentence(finding)));
    }

    static String sentence(Finding finding) {
        String where = finding.field().isEmpty() ? finding.subject() : finding.subject() + " " + finding.field();
        String next = finding.nextStep().isEmpty() ? "" : " " + finding.nextStep();
        return clean(finding.severity() + " " + where + ": " + finding.message() + next);
    }

    /** Control characters of foreign text never reach the terminal. */
    private static String clean(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\n\t]]", "\uFFFD");
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    /** JSON has no NaN: what is not a number is missing, and missing is null. */
    private static final class FiniteNumber extends JsonSerializer<Double> {
        @Override
        public void serialize(Double value, JsonGenerator json, SerializerProvider provider) throws IOException {
            if (Double.isFinite(value)) {
                json.writeNumber(value);
            } else {
                json.writeNull();
            }
        }
    }
}
