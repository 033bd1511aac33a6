package eu.leam.workbench.ui;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.ui.table.Column;
import eu.leam.workbench.ui.table.DataTable;
import eu.leam.workbench.ui.table.TableBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The one table of the window, driven as its user does. */
class DataTableTest {
    private static final List<Column<Integer>> COLUMNS = List.of(
            Column.text("name", "Name", 120, number -> "row " + number),
            Column.number("number", "Number", "tokens", 90, 2, Integer::doubleValue),
            Column.<Integer>text("extra", "Extra", 90, number -> "x" + number).atFirstHidden());

    private final Desk desk = new Desk();
    private final List<List<Integer>> heard = new ArrayList<>();
    private Shell shell;
    private DataTable<Integer> table;

    @BeforeEach
    void open() {
        make();
        new Remembered("table.test").put("filter", "");
    }

    private void make() {
        shell = new Shell(Desk.shell().getDisplay());
        shell.setLayout(new FillLayout());
        shell.setBounds(10, 10, 500, 400);
        table = TableBuilder.of("test", "Rows of a test", (Integer number) -> "k" + number, COLUMNS)
                .selected(heard::add)
                .create(shell);
        shell.open();
        desk.rest(Duration.ofMillis(100));
    }

    @AfterEach
    void close() {
        shell.dispose();
        for (String key : List.of("filter", "sort", "hidden", "order")) {
            new Remembered("table.test").put(key, key.equals("hidden") ? "extra" : "");
        }
    }

    private Table rows() {
        return table.table();
    }

    private List<String> texts() {
        return Arrays.stream(rows().getItems()).map(TableItem::getText).toList();
    }

    private Text filter() {
        return (Text) Arrays.stream(rows().getParent().getChildren())
                .filter(child -> child != rows())
                .map(child -> ((org.eclipse.swt.widgets.Composite) child).getChildren()[0])
                .findFirst()
                .orElseThrow();
    }

    private void click(int column) {
        rows().getColumn(column).notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void numbers_stand_at_the_right_and_the_unit_in_the_header() {
        table.show(List.of(1, 2));
        assertThat(rows().getColumn(1).getAlignment()).isEqualTo(SWT.RIGHT);
        assertThat(rows().getColumn(1).getText()).isEqualTo("Number, tokens");
        assertThat(rows().getItem(0).getText(1)).isEqualTo("1.00");
        assertThat(rows().getColumn(2).getWidth()).isZero();
    }

    @Test
    void the_selection_survives_a_refresh_a_sort_and_a_filter() {
        table.show(List.of(1, 2, 3));
        rows().setSelection(1);
        rows().notifyListeners(SWT.Selection, new Event());
        assertThat(heard).containsExactly(List.of(2));
        table.show(List.of(9, 1, 3, 2));
        assertThat(rows().getSelection()[0].getText()).isEqualTo("row 2");
        click(1);
        assertThat(texts()).containsExactly("row 1", "row 2", "row 3", "row 9");
        assertThat(rows().getSelectionIndex()).isEqualTo(1);
        filter().setText("row 3");
        assertThat(texts()).containsExactly("row 3");
        assertThat(rows().getSelectionCount()).isZero();
        filter().setText("");
        assertThat(rows().getSelection()[0].getText()).isEqualTo("row 2");
        assertThat(heard).hasSize(1);
    }

    @Test
    void remembers_sorting_filter_widths_order_and_columns_at_once() {
        table.show(List.of(1, 2, 13));
        click(1);
        click(1);
        filter().setText("1");
        rows().getColumn(0).setWidth(177);
        rows().setColumnOrder(new int[] {1, 0, 2});
        desk.rest(Duration.ofMillis(100));
        // no goodbye: a killed window remembers as well
        var former = shell;
        make();
        former.dispose();
        table.show(List.of(1, 2, 13));
        assertThat(texts()).containsExactly("row 13", "row 1");
        assertThat(filter().getText()).isEqualTo("1");
        assertThat(rows().getColumn(0).getWidth()).isEqualTo(177);
        assertThat(rows().getColumnOrder()).containsExactly(1, 0, 2);
        assertThat(rows().getSortColumn().getText()).isEqualTo("Number, tokens");
        assertThat(rows().getSortDirection()).isEqualTo(SWT.DOWN);
    }

    @Test
    void rows_are_24_pixels_high_and_the_screen_reader_hears_a_name() {
        table.show(List.of(1, 2, 3));
        desk.rest(Duration.ofMillis(200));
        // two pixels between rows unless the product's style sheet for GTK takes them away
        assertThat(rows().getItem(1).getBounds().y - rows().getItem(0).getBounds().y)
                .isBetween(Rows.HEIGHT, Rows.HEIGHT + 2);
        assertThat(rows().getMenu()).isNotNull();
        assertThat(Arrays.stream(rows().getColumns()).map(TableColumn::getText)).doesNotContain("");
    }

    @Test
    void shows_five_thousand_rows_without_a_stall() {
        List<Integer> many = java.util.stream.IntStream.range(0, 5000).boxed().toList();
        desk.rest(Duration.ofMillis(300));
        desk.forgetTurns();
        shell.getDisplay().asyncExec(() -> table.show(many));
        desk.until("all are there", () -> rows().getItemCount() == 5000);
        desk.rest(Duration.ofMillis(500));
        assertThat(desk.longestTurn()).isLessThan(Duration.ofMillis(200));
    }
}
