package eu.leam.workbench.ui.table;

import eu.leam.workbench.ui.Remembered;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/**
 * The native columns of a table: their widths, order and visibility, and the sorting by a click on a header; all of it is
 * remembered when it changes.
 *
 * @param <R> type of the rows
 */
final class TableColumns<R> {
    private static final int LEAST = 24;

    private final Table table;
    private final TableModel<R> model;
    private final Remembered remembered;
    private final Runnable changed;
    private boolean settling = true;

    TableColumns(Table table, TableModel<R> model, Remembered remembered, Runnable changed) {
        this.table = table;
        this.model = model;
        this.remembered = remembered;
        this.changed = changed;
        model.columns().forEach(this::add);
        restore();
        settling = false;
    }

    /** Shows or hides a column; the last one that is shown stays. */
    void show(Column<R> column, boolean visible) {
        if (!visible && model.shown().size() == 1) {
            return;
        }
        model.show(column, visible);
        remembered.put(
                "hidden",
                model.columns().stream()
                        .filter(each -> !model.isShown(each))
                        .map(Column::id)
                        .collect(Collectors.joining(",")));
        size(column);
        changed.run();
    }

    /** Brings everything back as it was shipped. */
    void reset() {
        settling = true;
        for (Column<R> column : model.columns()) {
            remembered.put("width." + column.id(), column.width());
            model.show(column, !column.hidden());
        }
        table.setColumnOrder(IntStream.range(0, table.getColumnCount()).toArray());
        model.columns().forEach(this::size);
        settling = false;
        remembered.put("order", "");
        remembered.put("hidden", hiddenAtFirst());
        sort(null, false);
    }

    private void add(Column<R> column) {
        var head = new TableColumn(table, column.right() ? SWT.RIGHT : SWT.LEFT);
        head.setText(column.header());
        head.setToolTipText(column.header());
        head.setMoveable(true);
        head.addListener(SWT.Selection, e -> next(column));
        head.addListener(SWT.Move, e -> orderChanged());
        head.addListener(SWT.Resize, e -> {
            if (!settling && model.isShown(column) && head.getWidth() >= LEAST && !isLast(head)) {
                remembered.put("width." + column.id(), head.getWidth());
            }
        });
    }

    private void restore() {
        List<String> hidden =
                Arrays.asList(remembered.get("hidden", hiddenAtFirst()).split(","));
        for (Column<R> column : model.columns()) {
            model.show(column, !hidden.contains(column.id()));
            size(column);
        }
        restoreOrder();
        String sorted = remembered.get("sort", "");
        model.columns().stream()
                .filter(column -> column.id().equals(sorted))
                .forEach(column -> model.sort(column, remembered.get("descending", 0) == 1));
        showSort();
    }

    private String hiddenAtFirst() {
        return model.columns().stream().filter(Column::hidden).map(Column::id).collect(Collectors.joining(","));
    }

    private void restoreOrder() {
        List<String> ids = model.columns().stream().map(Column::id).toList();
        List<Integer> order = new ArrayList<>();
        for (String id : remembered.get("order", "").split(",")) {
            int index = ids.indexOf(id);
            if (index >= 0 && !order.contains(index)) {
                order.add(index);
            }
        }
        // columns that came with an update stand at the end
        IntStream.range(0, ids.size()).filter(i -> !order.contains(i)).forEach(order::add);
        table.setColumnOrder(order.stream().mapToInt(Integer::intValue).toArray());
    }

    private void orderChanged() {
        if (!settling) {
            remembered.put(
                    "order",
                    Arrays.stream(table.getColumnOrder())
                            .mapToObj(i -> model.columns().get(i).id())
                            .collect(Collectors.joining(",")));
        }
    }

    /** A hidden column is one without width. */
    private void size(Column<R> column) {
        TableColumn head = table.getColumn(model.columns().indexOf(column));
        boolean shown = model.isShown(column);
        head.setResizable(shown);
        head.setWidth(shown ? remembered.get("width." + column.id(), column.width()) : 0);
    }

    /** The last column takes the room that the others leave: its width says nothing about what the user wants. */
    private boolean isLast(TableColumn head) {
        int[] order = table.getColumnOrder();
        return order.length > 0 && table.getColumn(order[order.length - 1]) == head;
    }

    /** Up, then down, then as the rows came. */
    private void next(Column<R> column) {
        boolean same = model.sorted().filter(sorted -> sorted == column).isPresent();
        if (!same) {
            sort(column, false);
        } else if (!model.isDescending()) {
            sort(column, true);
        } else {
            sort(null, false);
        }
    }

    private void sort(Column<R> column, boolean down) {
        model.sort(column, down);
        remembered.put("sort", column == null ? "" : column.id());
        remembered.put("descending", down ? 1 : 0);
        showSort();
        changed.run();
    }

    private void showSort() {
        TableColumn head = model.sorted()
                .map(column -> table.getColumn(model.columns().indexOf(column)))
                .orElse(null);
        table.setSortColumn(head);
        table.setSortDirection(head == null ? SWT.NONE : model.isDescending() ? SWT.DOWN : SWT.UP);
    }
}
