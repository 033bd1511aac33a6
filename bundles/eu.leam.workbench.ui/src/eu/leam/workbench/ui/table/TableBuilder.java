package eu.leam.workbench.ui.table;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.widgets.Composite;

/**
 * Says what a table is before it is made; every list of the window is made by it.
 *
 * @param <R> type of the rows
 * @param id id of the table, for tests and for what it remembers
 * @param name what the table is, for screen readers
 * @param columns its columns, in their first order
 * @param key what tells a row from the others, and is the same after a refresh
 * @param selected hears which rows the user selects
 * @param opened hears which row the user opens, by double click or Enter
 */
public record TableBuilder<R>(
        String id,
        String name,
        List<Column<R>> columns,
        Function<R, String> key,
        Consumer<List<R>> selected,
        Consumer<R> opened) {

    public TableBuilder {
        columns = List.copyOf(columns);
    }

    /** A table with these columns. */
    public static <R> TableBuilder<R> of(String id, String name, Function<R, String> key, List<Column<R>> columns) {
        return new TableBuilder<>(id, name, columns, key, rows -> {}, row -> {});
    }

    /** The same, told of what the user selects. */
    public TableBuilder<R> selected(Consumer<List<R>> hear) {
        return new TableBuilder<>(id, name, columns, key, hear, opened);
    }

    /** The same, told of what the user opens. */
    public TableBuilder<R> opened(Consumer<R> hear) {
        return new TableBuilder<>(id, name, columns, key, selected, hear);
    }

    /** Makes it. */
    public DataTable<R> create(Composite parent) {
        return new DataTable<>(parent, this, new TableModel<>(columns, key, Locale.getDefault()));
    }
}
