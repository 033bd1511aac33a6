package eu.leam.workbench.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import eu.leam.workbench.base.Finding;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a subcommand writes on: lines, aligned tables, JSON. */
final class Paper {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(Path.class, ToStringSerializer.instance)
                    .addSerializer(Instant.class, ToStringSerializer.instance))
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .build();

    private final PrintWriter out;

    Paper(PrintWriter out) {
        this.out = out;
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

    /** A table with a header; columns whose cells all look like numbers stand at the right. */
    void table(List<String> header, List<List<String>> rows) {
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
}
