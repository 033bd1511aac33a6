package eu.leam.workbench.ui.table;

import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.ui.Icons;
import eu.leam.workbench.ui.Messages;
import eu.leam.workbench.ui.UiTask;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/**
 * The menu of a table, the same over rows and headers: copy, select, choose columns, export.
 *
 * @param <R> type of the rows
 */
final class TableMenu<R> {
    private final DataTable<R> table;
    private final TableColumns<R> columns;
    private final TableBuilder<R> builder;
    private final Menu menu;

    TableMenu(DataTable<R> table, TableColumns<R> columns, TableBuilder<R> builder) {
        this.table = table;
        this.columns = columns;
        this.builder = builder;
        menu = new Menu(table.table());
        MenuItem copy = item(menu, Messages.TableMenu_copy, table::copy);
        copy.setImage(Icons.COPY.image());
        item(menu, Messages.TableMenu_selectAll, () -> table.selectAll(true));
        item(menu, Messages.TableMenu_selectNone, () -> table.selectAll(false));
        new MenuItem(menu, SWT.SEPARATOR);
        addColumns();
        MenuItem export = item(menu, Messages.TableMenu_export, this::export);
        export.setImage(Icons.EXPORT.image());
        menu.addListener(SWT.Show, e -> {
            copy.setEnabled(table.table().getSelectionCount() > 0);
            export.setEnabled(!table.model().rows().isEmpty());
        });
    }

    Menu menu() {
        return menu;
    }

    private void addColumns() {
        var cascade = new MenuItem(menu, SWT.CASCADE);
        cascade.setText(Messages.TableMenu_columns);
        var chooser = new Menu(menu);
        cascade.setMenu(chooser);
        for (Column<R> column : table.model().columns()) {
            var item = new MenuItem(chooser, SWT.CHECK);
            item.setText(column.header().replace("&", "&&"));
            item.addListener(SWT.Selection, e -> columns.show(column, item.getSelection()));
            chooser.addListener(SWT.Show, e -> item.setSelection(table.model().isShown(column)));
        }
        new MenuItem(chooser, SWT.SEPARATOR);
        item(chooser, Messages.TableMenu_reset, columns::reset);
    }

    private static MenuItem item(Menu into, String text, Runnable deed) {
        var item = new MenuItem(into, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, e -> deed.run());
        return item;
    }

    private void export() {
        var dialog = new FileDialog(table.table().getShell(), SWT.SAVE);
        dialog.setText(Messages.TableMenu_exportTitle);
        dialog.setFilterExtensions(new String[] {"*.csv"});
        dialog.setFileName(builder.id() + ".csv");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            Path file = Path.of(chosen);
            String text = TableText.csv(table.model());
            UiTask.shown(
                    Texts.format(Messages.TableMenu_writing, file.getFileName()),
                    dialog.getParent().getDisplay(),
                    progress -> TableFile.write(file, text),
                    outcome -> {});
        }
    }
}
