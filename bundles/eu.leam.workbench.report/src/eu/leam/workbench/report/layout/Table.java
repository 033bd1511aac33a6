package eu.leam.workbench.report.layout;

import java.util.List;

/**
 * A table; the first column names the rows.
 *
 * @param number its number on the page
 * @param caption what it shows
 * @param columns the columns
 * @param rows the rows
 * @param note what one must know to read it; may be empty
 */
public record Table(int number, String caption, List<Column> columns, List<Row> rows, String note) implements Block {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A column.
     *
     * @param title what it shows
     * @param unit its unit; empty for words and bare numbers
     * @param kind what stands in it
     */
    public record Column(String title, String unit, Kind kind) {

        /** What stands in a column: words wrap, sentences get room, numbers stand at the right. */
        public enum Kind {
            WORDS,
            SENTENCE,
            NUMBER
        }

        /** A column of words. */
        public static Column words(String title) {
            return new Column(title, "", Kind.WORDS);
        }

        /** A column of sentences. */
        public static Column sentences(String title) {
            return new Column(title, "", Kind.SENTENCE);
        }

        /** A column of numbers. */
        public static Column numbers(String title, String unit) {
            return new Column(title, unit, Kind.NUMBER);
        }

        /** Whether it holds numbers. */
        public boolean numeric() {
            return kind == Kind.NUMBER;
        }

        /** Its class in the style sheet; empty for words. */
        public String style() {
            return switch (kind) {
                case WORDS -> "";
                case SENTENCE -> "s";
                case NUMBER -> "n";
            };
        }
    }

    /**
     * A row.
     *
     * @param cells as many as there are columns
     * @param total whether it sums the others up
     */
    public record Row(List<Cell> cells, boolean total) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param text what it shows
     * @param error what is set beside it in second text, such as {@code ± 0.04} or an interval; may be empty
     * @param hint what a pointer over it tells; may be empty
     */
    public record Cell(String text, String error, String hint) {

        /** A cell of one text. */
        public static Cell of(String text) {
            return new Cell(text, "", "");
        }

        /** A number with its error. */
        public static Cell of(String text, String error) {
            return new Cell(text, error, "");
        }
    }
}
