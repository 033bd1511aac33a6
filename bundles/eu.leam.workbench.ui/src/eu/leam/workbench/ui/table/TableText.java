package eu.leam.workbench.ui.table;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A table as text: for the clipboard in the user's language, for files in none. Without a window. */
final class TableText {
    /** Spreadsheets run what begins with these; a quote before it makes it a text. */
    private static final String FORMULA = "=+-@\t\r";

    private TableText() {}

    /** The rows with these keys as tab-separated values with a header; decimal sign of the user's language, no grouping. */
    static <R> String tsv(TableModel<R> model, Collection<String> keys) {
        Set<String> wanted = new HashSet<>(keys);
        return text(
                model,
                model.rows().stream()
                        .filter(row -> wanted.contains(model.key(row)))
                        .toList(),
                "\t",
                model.locale(),
                cell -> cell.replaceAll("[\\t\\r\\n]", " "));
    }

    /** All rows that are shown as comma-separated values (RFC 4180) with a header; numbers with a point, in full. */
    static <R> String csv(TableModel<R> model) {
        return text(model, model.rows(), ",", Locale.ROOT, TableText::quoted);
    }

    private static <R> String text(
            TableModel<R> model,
            List<R> rows,
            String separator,
            Locale locale,
            java.util.function.UnaryOperator<String> cell) {
        List<Column<R>> columns = model.shown();
        var text = new StringBuilder();
        text.append(columns.stream().map(Column::header).map(cell).collect(Collectors.joining(separator)))
                .append('\n');
        for (R row : rows) {
            text.append(columns.stream()
                            .map(column -> column.number() == null
                                    ? cell.apply(harmless(column.exact(row, model.locale())))
                                    : column.exact(row, locale))
                            .collect(Collectors.joining(separator)))
                    .append('\n');
        }
        return text.toString();
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 && cell.length() > 1 ? "'" + cell : cell;
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[\",\\r\\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
