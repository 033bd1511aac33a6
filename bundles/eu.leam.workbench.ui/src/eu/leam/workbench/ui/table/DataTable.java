package eu.leam.workbench.ui.table;

import eu.leam.workbench.base.format.Numbers;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.ui.Controls;
import eu.leam.workbench.ui.Messages;
import eu.leam.workbench.ui.Palette;
import eu.leam.workbench.ui.Remembered;
import eu.leam.workbench.ui.Rows;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/**
 * A native virtual table with its filter box, made by a {@link TableBuilder}. Good for up to 5,000 rows.
 *
 * @param <R> type of the rows
 */
public final class DataTable<R> {
    private final TableBuilder<R> builder;
    private final TableModel<R> model;
    private final Composite all;
    private final Text filter;
    private final Label count;
    private final Table table;
    private final TableColumns<R> columns;
    private final Remembered remembered;
    private List<String> selection = List.of();

    DataTable(Composite parent, TableBuilder<R> builder, TableModel<R> model) {
        this.builder = builder;
        this.model = model;
        remembered = new Remembered("table." + builder.id());
        all = new Composite(parent, SWT.NONE);
        all.setLayout(Controls.grid(1, 0, 0));
        Composite bar = bar();
        filter =
                Controls.named(new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), builder.id() + ".filter");
        count = Controls.second(Controls.named(new Label(bar, SWT.NONE), builder.id() + ".count"));
        table = Controls.named(
                new Table(all, SWT.FULL_SELECTION | SWT.MULTI | SWT.VIRTUAL | SWT.V_SCROLL | SWT.H_SCROLL),
                builder.id() + ".table");
        columns = new TableColumns<>(table, model, remembered, this::refresh);
        dressFilter();
        dressTable();
        Palette.follow(table, this::refresh);
    }

    /** All of it, with the filter box. */
    public Composite control() {
        return all;
    }

    /** The native table. */
    public Table table() {
        return table;
    }

    /** What it shows. */
    public TableModel<R> model() {
        return model;
    }

    /** Shows these rows; none moves while the pointer is over them, and the selection stays. */
    public void show(List<R> rows) {
        model.update(rows, isUnderPointer());
        refresh();
    }

    /** Selects the rows with these keys without telling anybody. */
    public void select(List<String> keys) {
        selection = List.copyOf(keys);
        restoreSelection();
        if (table.getSelectionCount() > 0) {
            table.showSelection();
        }
    }

    /** The rows that are selected and shown. */
    public List<R> selected() {
        return selection.stream()
                .mapToInt(model::indexOf)
                .filter(i -> i >= 0)
                .mapToObj(model.rows()::get)
                .toList();
    }

    /** Gives the keyboard to the rows. */
    public void setFocus() {
        table.setFocus();
    }

    /** Shows the model as it is now. */
    void refresh() {
        if (table.getItemCount() != model.rows().size()) {
            table.setItemCount(model.rows().size());
        }
        table.clearAll();
        restoreSelection();
        String total = Numbers.whole(model.total(), model.locale());
        count.setText(
                model.isFiltered()
                        ? Texts.format(
                                Messages.ProjectTree_countOf,
                                Numbers.whole(model.rows().size(), model.locale()),
                                total)
                        : total);
        count.requestLayout();
    }

    /** Puts the selected rows on the clipboard. */
    void copy() {
        if (!selection.isEmpty()) {
            var clipboard = new Clipboard(table.getDisplay());
            String text = TableText.tsv(model, selection);
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    /** Selects all rows that are shown, or none. */
    void selectAll(boolean every) {
        if (every) {
            table.selectAll();
        } else {
            table.deselectAll();
        }
        userSelected();
    }

    private Composite bar() {
        var bar = new Composite(all, SWT.NONE);
        var grid = Controls.grid(2, 4, 8);
        bar.setLayout(grid);
        bar.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        return bar;
    }

    private void dressFilter() {
        filter.setMessage(Messages.ProjectPane_filter);
        filter.setLayoutData(GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .create());
        count.setLayoutData(
                GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).create());
        Controls.accessible(filter, Texts.format(Messages.DataTable_filter, builder.name()));
        filter.setText(remembered.get("filter", ""));
        model.filter(filter.getText());
        filter.addListener(SWT.Modify, e -> {
            remembered.put("filter", filter.getText());
            model.filter(filter.getText());
            refresh();
        });
        filter.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_DOWN) {
                table.setFocus();
            } else if (e.keyCode == SWT.ESC) {
                filter.setText("");
            }
        });
    }

    private void dressTable() {
        table.setHeaderVisible(true);
        table.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
        Controls.accessible(table, builder.name());
        table.addListener(SWT.SetData, e -> fill((TableItem) e.item, e.index));
        table.addListener(SWT.Selection, e -> userSelected());
        table.addListener(
                SWT.DefaultSelection, e -> selected().stream().findFirst().ifPresent(builder.opened()));
        table.addListener(SWT.KeyDown, this::key);
        table.addListener(SWT.MouseHover, this::tip);
        table.addListener(SWT.MouseExit, e -> table.setToolTipText(null));
        Rows.dress(table);
        table.addListener(SWT.PaintItem, this::paint);
        table.setMenu(new TableMenu<>(this, columns, builder).menu());
    }

    /** Whether the pointer is over the rows, so that they must stay where they are. */
    private boolean isUnderPointer() {
        Point at = table.toControl(table.getDisplay().getCursorLocation());
        return table.isVisible() && table.getClientArea().contains(at);
    }

    private void fill(TableItem item, int index) {
        Rows.plain(item);
        if (index < 0 || index >= model.rows().size()) { // GTK asks for rows that are on their way out
            return;
        }
        R row = model.rows().get(index);
        for (int i = 0; i < model.columns().size(); i++) {
            Column<R> column = model.columns().get(i);
            item.setText(i, model.text(row, column).replaceAll("\\p{Cntrl}+", " "));
            Function<R, Image> icon = column.icon();
            if (icon != null) {
                item.setImage(i, icon.apply(row));
            }
        }
    }

    private void paint(Event e) {
        CellPainter<R> painter = model.columns().get(e.index).painter();
        int index = table.indexOf((TableItem) e.item);
        if (painter != null && index >= 0 && index < model.rows().size()) {
            painter.paint(model.rows().get(index), e.gc, ((TableItem) e.item).getBounds(e.index));
        }
    }

    private void tip(Event e) {
        TableItem item = table.getItem(new Point(e.x, e.y));
        int index = item == null ? -1 : table.indexOf(item);
        String tip = "";
        for (int i = 0; index >= 0 && index < model.rows().size() && i < table.getColumnCount(); i++) {
            if (item.getBounds(i).contains(e.x, e.y)) {
                R row = model.rows().get(index);
                Column<R> column = model.columns().get(i);
                String more = column.tip().apply(row);
                tip = more.isEmpty() && column.number() == null ? model.text(row, column) : more;
            }
        }
        table.setToolTipText(tip.isEmpty() ? null : tip.replace("&", "&&"));
    }

    private void key(Event e) {
        if (e.stateMask == SWT.MOD1 && e.keyCode == 'c') {
            copy();
        } else if (e.stateMask == SWT.MOD1 && e.keyCode == 'a') {
            selectAll(true);
        } else if (e.stateMask == SWT.MOD1 && e.keyCode == 'f') {
            filter.setFocus();
        } else if (e.keyCode == SWT.ESC) {
            selectAll(false);
        }
    }

    private void userSelected() {
        selection = Arrays.stream(table.getSelectionIndices())
                .filter(index -> index < model.rows().size())
                .mapToObj(index -> model.key(model.rows().get(index)))
                .toList();
        builder.selected().accept(selected());
    }

    private void restoreSelection() {
        int[] wanted = selection.stream()
                .mapToInt(model::indexOf)
                .filter(i -> i >= 0)
                .sorted()
                .toArray();
        int[] is = table.getSelectionIndices();
        Arrays.sort(is);
        if (!Arrays.equals(wanted, is)) {
            table.deselectAll();
            table.select(wanted);
        }
    }
}
