package eu.leam.workbench.ui.run;

import eu.leam.workbench.core.session.RunInfo;
import eu.leam.workbench.ui.Controls;
import eu.leam.workbench.ui.OpenProject;
import eu.leam.workbench.ui.Palette;
import eu.leam.workbench.ui.Ref;
import eu.leam.workbench.ui.Remembered;
import eu.leam.workbench.ui.Rows;
import eu.leam.workbench.ui.RunState;
import eu.leam.workbench.ui.Swatch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The native table over a {@link RunsModel}: sorts, copies, remembers its columns, and keeps the selection in a refresh. */
final class RunsTable {
    private final Table table;
    private final RunsModel model;
    private final Swatch swatches;
    private final Remembered remembered = new Remembered("runs");
    private final Consumer<List<Ref>> selected;
    private List<String> selection = List.of();

    /**
     * @param selected hears which runs the user selects
     * @param opened brings the document of the selected run to the front
     */
    RunsTable(Composite parent, RunsModel model, Consumer<List<Ref>> selected, Runnable opened) {
        this.model = model;
        this.selected = selected;
        table = Controls.named(
                new Table(parent, SWT.FULL_SELECTION | SWT.MULTI | SWT.VIRTUAL | SWT.V_SCROLL | SWT.H_SCROLL),
                "runs.table");
        table.setHeaderVisible(true);
        swatches = new Swatch(table);
        for (RunsModel.Column column : RunsModel.Column.values()) {
            add(column);
        }
        restoreSort();
        table.addListener(SWT.SetData, e -> fill((TableItem) e.item, e.index));
        table.addListener(SWT.Selection, e -> userSelected());
        table.addListener(SWT.DefaultSelection, e -> opened.run());
        table.addListener(SWT.KeyDown, this::key);
        table.addListener(SWT.MouseHover, this::tip);
        table.addListener(SWT.MouseExit, e -> table.setToolTipText(null));
        table.addListener(SWT.Resize, e -> fillUp());
        Rows.dress(table);
        table.addListener(SWT.PaintItem, ProgressBar::paint);
        Palette.follow(table, () -> {
            swatches.forget();
            refresh();
        });
        addMenu();
    }

    Table control() {
        return table;
    }

    /** Whether the pointer is over the table, so that rows must stay where they are. */
    boolean isUnderPointer() {
        Point at = table.toControl(table.getDisplay().getCursorLocation());
        return table.isVisible() && table.getClientArea().contains(at);
    }

    /** Shows the model as it is now. */
    void refresh() {
        table.setItemCount(model.rows().size());
        table.clearAll();
        restoreSelection();
    }

    void select(List<Ref> refs) {
        selection = refs.stream()
                .filter(ref -> ref.folder().equals("runs"))
                .map(Ref::id)
                .toList();
        restoreSelection();
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

    private void add(RunsModel.Column column) {
        var head = new TableColumn(table, column.right ? SWT.RIGHT : SWT.LEFT);
        head.setText(column.title());
        head.setWidth(remembered.get("width." + column, column.width));
        head.setMoveable(false);
        head.addListener(SWT.Selection, e -> sort(column));
        if (column != RunsModel.Column.REASON) {
            head.addListener(SWT.Resize, e -> {
                remembered.put("width." + column, head.getWidth());
                fillUp();
            });
        }
    }

    /** The last column takes what the others leave. */
    private void fillUp() {
        int others = 0;
        for (int i = 0; i < table.getColumnCount() - 1; i++) {
            others += table.getColumn(i).getWidth();
        }
        boolean all = table.getColumnCount() == RunsModel.Column.values().length;
        if (all) {
            int rest = Math.max(RunsModel.Column.REASON.width, table.getClientArea().width - others);
            table.getColumn(table.getColumnCount() - 1).setWidth(rest);
        }
    }

    private void tip(Event event) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        String tip = "";
        for (RunsModel.Column column : RunsModel.Column.values()) {
            boolean over = item != null && item.getBounds(column.ordinal()).contains(event.x, event.y);
            tip = over && item.getData() instanceof RunInfo run ? model.tip(run, column) : tip;
        }
        table.setToolTipText(tip.isEmpty() ? null : tip.replace("&", "&&"));
    }

    private void sort(RunsModel.Column column) {
        if (model.sorted() != column) {
            model.sort(column, false);
        } else if (!model.isDescending()) {
            model.sort(column, true);
        } else {
            model.sort(null, false);
        }
        remembered.put("sort", model.sorted() == null ? "" : model.sorted().name());
        remembered.put("descending", model.isDescending() ? 1 : 0);
        showSort();
        refresh();
    }

    private void restoreSort() {
        for (RunsModel.Column column : RunsModel.Column.values()) {
            if (column.name().equals(remembered.get("sort", ""))) {
                model.sort(column, remembered.get("descending", 0) == 1);
            }
        }
        showSort();
    }

    private void showSort() {
        RunsModel.Column column = model.sorted();
        table.setSortColumn(column == null ? null : table.getColumn(column.ordinal()));
        table.setSortDirection(column == null ? SWT.NONE : model.isDescending() ? SWT.DOWN : SWT.UP);
    }

    private void fill(TableItem item, int index) {
        Rows.plain(item);
        if (index < 0 || index >= model.rows().size()) { // GTK asks for rows that are on their way out
            return;
        }
        RunInfo run = model.rows().get(index);
        for (RunsModel.Column column : RunsModel.Column.values()) {
            item.setText(column.ordinal(), model.text(run, column));
        }
        item.setData(run);
        item.setImage(
                RunsModel.Column.RUN.ordinal(),
                swatches.of(OpenProject.get().colours().of(run.id())));
        item.setImage(
                RunsModel.Column.STATE.ordinal(),
                RunState.of(run.state()).icon().image());
    }

    private void userSelected() {
        List<String> now = new ArrayList<>();
        for (int index : table.getSelectionIndices()) {
            now.add(model.rows().get(index).id());
        }
        selection = now;
        selected.accept(now.stream().map(Ref::run).toList());
    }

    private void key(Event event) {
        if (event.stateMask == SWT.MOD1 && event.keyCode == 'c') {
            copy();
        } else if (event.stateMask == SWT.MOD1 && event.keyCode == 'a') {
            table.selectAll();
            userSelected();
        } else if (event.keyCode == SWT.ESC) {
            table.deselectAll();
            userSelected();
        }
    }

    private void addMenu() {
        var menu = new Menu(table);
        var copy = new MenuItem(menu, SWT.PUSH);
        copy.setText(Messages.RunsTable_copy);
        copy.addListener(SWT.Selection, e -> copy());
        var none = new MenuItem(menu, SWT.PUSH);
        none.setText(Messages.RunsTable_selectNone);
        none.addListener(SWT.Selection, e -> {
            table.deselectAll();
            userSelected();
        });
        menu.addListener(SWT.Show, e -> copy.setEnabled(!selection.isEmpty()));
        table.setMenu(menu);
    }

    private void copy() {
        if (!selection.isEmpty()) {
            var clipboard = new Clipboard(table.getDisplay());
            clipboard.setContents(new Object[] {model.tsv(selection)}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }
}
