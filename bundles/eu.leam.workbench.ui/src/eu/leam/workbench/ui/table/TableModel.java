package eu.leam.workbench.ui.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The rows of a table as they are shown: filtered, sorted, held still while the pointer is over them. Without a window.
 *
 * @param <R> type of the rows
 */
public final class TableModel<R> {
    private final List<Column<R>> columns;
    private final Function<R, String> key;
    private final Locale locale;
    private final Set<String> hidden = new HashSet<>();
    private List<R> all = List.of();
    private List<R> rows = List.of();
    private Map<String, Integer> places = Map.of();
    private List<String> words = List.of();
    private Column<R> sorted;
    private boolean descending;

    /**
     * A model without rows.
     *
     * @param key what tells a row from the others, and is the same after a refresh
     */
    public TableModel(List<Column<R>> columns, Function<R, String> key, Locale locale) {
        this.columns = List.copyOf(columns);
        this.key = key;
        this.locale = locale;
        columns.stream().filter(Column::hidden).forEach(column -> hidden.add(column.id()));
    }

    /**
     * Takes the rows as they are now.
     *
     * @param hold keeps every row where it is and puts new ones at the end: for while the pointer is over the table
     */
    public void update(List<R> now, boolean hold) {
        all = List.copyOf(now);
        become(hold ? held() : ordered());
    }

    /** Shows only rows in whose shown columns each of these words stands; without words all. */
    public void filter(String text) {
        words = text.isBlank()
                ? List.of()
                : List.of(text.toLowerCase(locale).strip().split("\\s+"));
        become(ordered());
    }

    /** Sorts by a column; null brings back the order in which the rows came. */
    public void sort(Column<R> column, boolean down) {
        sorted = column;
        descending = down;
        become(ordered());
    }

    /** Shows or hides a column. */
    public void show(Column<R> column, boolean visible) {
        if (visible) {
            hidden.remove(column.id());
        } else {
            hidden.add(column.id());
        }
        become(ordered());
    }

    /** All columns, shown or not. */
    public List<Column<R>> columns() {
        return columns;
    }

    /** The columns that are shown. */
    public List<Column<R>> shown() {
        return columns.stream().filter(this::isShown).toList();
    }

    /** Whether a column is shown. */
    public boolean isShown(Column<R> column) {
        return !hidden.contains(column.id());
    }

    /** The column that the rows are sorted by; empty for the order in which they came. */
    public Optional<Column<R>> sorted() {
        return Optional.ofNullable(sorted);
    }

    /** Whether the largest stands first. */
    public boolean isDescending() {
        return descending;
    }

    /** Whether a filter hides rows. */
    public boolean isFiltered() {
        return !words.isEmpty();
    }

    /** The rows that are shown, in their order. */
    public List<R> rows() {
        return rows;
    }

    /** How many rows there are with those that the filter hides. */
    public int total() {
        return all.size();
    }

    /** Where the row with a key stands; -1 when it is not shown. */
    public int indexOf(String wanted) {
        return places.getOrDefault(wanted, -1);
    }

    /** What tells a row from the others. */
    public String key(R row) {
        return key.apply(row);
    }

    /** What a cell says. */
    public String text(R row, Column<R> column) {
        return column.words().apply(row, locale);
    }

    /** Language of the words and numbers. */
    Locale locale() {
        return locale;
    }

    private void become(List<R> next) {
        rows = next;
        Map<String, Integer> where = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            where.put(key(rows.get(i)), i);
        }
        places = where;
    }

    private List<R> ordered() {
        List<R> next = new ArrayList<>(all.stream().filter(this::fits).toList());
        if (sorted != null) {
            next.sort(sorted.order(descending, locale));
        }
        return List.copyOf(next);
    }

    private List<R> held() {
        Map<String, R> byKey = new HashMap<>();
        all.stream().filter(this::fits).forEach(row -> byKey.put(key(row), row));
        List<R> next = new ArrayList<>();
        for (R row : rows) {
            R now = byKey.remove(key(row));
            if (now != null) {
                next.add(now);
            }
        }
        all.stream().filter(row -> byKey.containsKey(key(row))).forEach(next::add);
        return List.copyOf(next);
    }

    private boolean fits(R row) {
        if (words.isEmpty()) {
            return true;
        }
        var text = new StringBuilder();
        shown().forEach(column -> text.append(text(row, column)).append('\n'));
        String said = text.toString().toLowerCase(locale);
        return words.stream().allMatch(said::contains);
    }
}
