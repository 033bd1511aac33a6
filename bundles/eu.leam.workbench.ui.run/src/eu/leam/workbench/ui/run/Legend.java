package eu.leam.workbench.ui.run;

import eu.leam.workbench.base.format.Numbers;
import eu.leam.workbench.ui.Controls;
import eu.leam.workbench.ui.OpenProject;
import eu.leam.workbench.ui.Palette;
import eu.leam.workbench.ui.Rows;
import eu.leam.workbench.ui.Swatch;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/**
 * The chart's legend: a small table with colour, run and measured value under the pointer (else the last), beside it the
 * smoothed one where lines are smoothed; a tick hides a line.
 */
final class Legend {
    private static final int VALUE_WIDTH = 84;
    private static final int TICK_AND_SWATCH = 60;
    private static final int NAME_MOST = 200;
    private static final int DECIMALS = 3;

    private final Table table;
    private final TableColumn run;
    private final TableColumn smoothed;
    private final TableColumn value;
    private final CurvesModel model;
    private final Swatch swatches;
    private CurveAnswer answer = CurveAnswer.EMPTY;
    private double place = Double.NaN;

    Legend(Composite parent, CurvesModel model, Runnable changed) {
        this.model = model;
        table = Controls.named(new Table(parent, SWT.CHECK | SWT.FULL_SELECTION | SWT.V_SCROLL), "curves.legend");
        table.setHeaderVisible(true);
        run = new TableColumn(table, SWT.LEFT);
        run.setText(Messages.Legend_run);
        smoothed = new TableColumn(table, SWT.RIGHT);
        smoothed.setText(Messages.Legend_smoothed);
        value = new TableColumn(table, SWT.RIGHT);
        swatches = new Swatch(table);
        table.addListener(SWT.Selection, e -> {
            if (e.detail == SWT.CHECK) {
                var item = (TableItem) e.item;
                model.hide((String) item.getData(), !item.getChecked());
                changed.run();
            }
        });
        table.addListener(SWT.Resize, e -> spread());
        Rows.dress(table);
        Palette.follow(table, () -> {
            swatches.forget();
            refresh();
        });
    }

    Table control() {
        return table;
    }

    /** Lists the lines of an answer; hidden ones stay listed. */
    void show(CurveAnswer next) {
        boolean otherSize = next.lines().size() != answer.lines().size();
        int before = preferredWidth();
        answer = next;
        refresh();
        if (otherSize || before != preferredWidth()) {
            table.getParent().layout();
            spread();
        }
    }

    /** Pixels that names and values need. */
    int preferredWidth() {
        var gc = new GC(table);
        int name = answer.lines().stream()
                .mapToInt(line -> gc.textExtent(line.run()).x)
                .max()
                .orElse(0);
        gc.dispose();
        return TICK_AND_SWATCH + Math.clamp(name, 60, NAME_MOST) + values();
    }

    private int values() {
        return answer.isSmoothed() ? 2 * VALUE_WIDTH : VALUE_WIDTH;
    }

    private void spread() {
        smoothed.setWidth(answer.isSmoothed() ? VALUE_WIDTH : 0);
        value.setWidth(VALUE_WIDTH);
        run.setWidth(Math.max(60, table.getClientArea().width - values()));
    }

    /** Shows the values at a place of the axis; NaN for the last ones. */
    void at(double x) {
        place = x;
        refresh();
    }

    private void refresh() {
        value.setText(Double.isNaN(place) ? Messages.Legend_last : Messages.Legend_value);
        List<CurveAnswer.Line> lines = answer.lines();
        while (table.getItemCount() > lines.size()) {
            table.remove(table.getItemCount() - 1);
        }
        while (table.getItemCount() < lines.size()) {
            Rows.plain(new TableItem(table, SWT.NONE));
        }
        for (int i = 0; i < lines.size(); i++) {
            fill(table.getItem(i), lines.get(i));
        }
    }

    private void fill(TableItem item, CurveAnswer.Line line) {
        boolean atEnd = Double.isNaN(place);
        double shown = atEnd ? line.last() : line.valueAt(place);
        double measured = atEnd ? line.lastMeasured() : line.measuredAt(place);
        item.setData(line.run());
        item.setChecked(!model.isHidden(line.run()));
        item.setText(0, line.run());
        item.setText(1, answer.isSmoothed() ? number(shown) : "");
        item.setText(2, number(measured));
        item.setImage(0, swatches.of(OpenProject.get().colours().of(line.run())));
    }

    /** Three decimals, or three significant digits where that would show none of them. */
    private static String number(double value) {
        boolean small = value != 0 && Math.abs(value) < 0.01;
        return small
                ? String.format(Locale.getDefault(), "%.2e", value)
                : Numbers.fixed(value, DECIMALS, Locale.getDefault());
    }
}
