package eu.leam.workbench.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * What a figure draws, in rows: texts, whole numbers and doubles; null for what is not there.
 *
 * @param columns names of the columns
 * @param rows rows of as many cells
 */
public record FigureTable(List<String> columns, List<List<Object>> rows) {

    public FigureTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** As comma-separated values; doubles in the shortest form that reads back to the same bits, nothing for NaN and null. */
    public String toCsv() {
        StringBuilder out = new StringBuilder();
        line(columns, out);
        rows.forEach(row -> line(row, out));
        return out.toString();
    }

    private static void line(List<?> cells, StringBuilder out) {
        for (int i = 0; i < cells.size(); i++) {
            out.append(i == 0 ? "" : ",").append(text(cells.get(i)));
        }
        out.append('\n');
    }

    private static String text(Object cell) {
        if (cell == null || cell instanceof Double number && number.isNaN()) {
            return "";
        }
        String text = cell.toString();
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    /** Collects rows. */
    static final class Rows {
        private final List<String> columns;
        private final List<List<Object>> rows = new ArrayList<>();

        Rows(String... columns) {
            this.columns = List.of(columns);
        }

        void add(Object... cells) {
            rows.add(Collections.unmodifiableList(Arrays.asList(cells)));
        }

        FigureTable table() {
            return new FigureTable(columns, rows);
        }
    }
}
