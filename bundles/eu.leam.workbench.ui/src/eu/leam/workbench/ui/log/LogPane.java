package eu.leam.workbench.ui.log;

import eu.leam.workbench.ui.Controls;
import eu.leam.workbench.ui.EmptyState;
import eu.leam.workbench.ui.Icons;
import eu.leam.workbench.ui.Messages;
import eu.leam.workbench.ui.Palette;
import eu.leam.workbench.ui.Rows;
import eu.leam.workbench.ui.TopLayout;
import eu.leam.workbench.ui.UiTask;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The entries of the log as a table, newest first, with the evidence of the selected one beside it. */
final class LogPane {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.systemDefault());

    private final Composite parent;
    private final TopLayout stack = new TopLayout();
    private final SashForm both;
    private final Table table;
    private final StyledText evidence;
    private final EmptyState empty;
    private List<LogBook.Entry> entries = List.of();

    LogPane(Composite parent) {
        this.parent = parent;
        parent.setLayout(stack);
        both = new SashForm(parent, SWT.HORIZONTAL);
        table = Controls.named(new Table(both, SWT.FULL_SELECTION | SWT.VIRTUAL | SWT.V_SCROLL), "log.table");
        table.setHeaderVisible(true);
        column(Messages.LogPane_time, 84);
        column(Messages.LogPane_message, 420);
        column(Messages.LogPane_source, 220);
        table.addListener(SWT.SetData, e -> fill((TableItem) e.item, e.index));
        table.addListener(SWT.Selection, e -> showEvidence());
        Rows.dress(table);
        evidence = Controls.named(
                new StyledText(both, SWT.READ_ONLY | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL), "log.evidence");
        evidence.setMargins(8, 8, 8, 8);
        both.setWeights(60, 40);
        empty = new EmptyState(parent, "log");
        empty.say(Messages.LogPane_none, "");
        Palette.follow(table, this::refresh);
        Runnable later = UiTask.merged(table, this::refresh);
        LogBook.get().onChange(later);
        table.addDisposeListener(e -> LogBook.get().onChange(() -> {}));
    }

    void setFocus() {
        stack.topControl.setFocus();
    }

    private void refresh() {
        entries = LogBook.get().entries();
        table.setItemCount(entries.size());
        table.clearAll();
        showEvidence();
        var top = entries.isEmpty() ? empty : both;
        if (stack.topControl != top) {
            stack.topControl = top;
            parent.layout();
        }
    }

    private void fill(TableItem item, int index) {
        Rows.plain(item);
        if (index >= 0 && index < entries.size()) { // GTK asks for rows that are on their way out
            LogBook.Entry entry = entries.get(index);
            item.setText(new String[] {TIME.format(entry.at()), entry.message(), entry.source()});
            item.setImage(0, (entry.error() ? Icons.BAD : Icons.CAUTION).image());
        }
    }

    private void showEvidence() {
        int index = table.getSelectionIndex();
        String text = index < 0 || index >= entries.size()
                ? ""
                : entries.get(index).message() + "\n\n" + entries.get(index).evidence();
        if (!text.equals(evidence.getText())) {
            evidence.setText(text);
        }
    }

    private void column(String title, int width) {
        var column = new TableColumn(table, SWT.LEFT);
        column.setText(title);
        column.setWidth(width);
    }
}
