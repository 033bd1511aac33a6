package eu.leam.workbench.ui.evaluate.comparison;

import eu.leam.workbench.core.evaluation.SuiteIds;
import eu.leam.workbench.ui.Controls;
import eu.leam.workbench.ui.Icons;
import eu.leam.workbench.ui.Remembered;
import eu.leam.workbench.ui.evaluate.Messages;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** Above a comparison: which version minus which, in what, and the ways out; what is chosen is remembered. */
final class ComparisonBar {
    private final ComparisonModel model;
    private final Remembered remembered = new Remembered("comparison");
    private final Composite bar;
    private final Combo second;
    private final Combo first;
    private final Combo metric;
    private final Button export;
    private final Button items;

    /** What the bar does. */
    interface Deeds {
        /** Another pair was chosen. */
        void pairChanged();

        /** Another metric was chosen. */
        void metricChanged();

        /** Shows the items that flipped. */
        void items();

        /** Writes into a file. */
        void export(Way way);
    }

    /** The ways out. */
    enum Way {
        CSV,
        SVG,
        PNG
    }

    ComparisonBar(Composite parent, ComparisonModel model, Deeds deeds) {
        this.model = model;
        bar = Controls.named(new Composite(parent, SWT.NONE), "comparison.bar");
        var row = new RowLayout(SWT.HORIZONTAL);
        row.center = true;
        row.spacing = 8;
        bar.setLayout(row);
        bar.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        second = combo("comparison.second", Messages.ComparisonBar_second, 182);
        label(Messages.ComparisonBar_minus);
        first = combo("comparison.first", Messages.ComparisonBar_first, 182);
        Button swap = button("comparison.swap", Messages.ComparisonBar_swap, () -> {
            model.swap();
            pairChosen(deeds);
        });
        swap.setToolTipText(Messages.ComparisonBar_swapTip);
        label(Messages.ComparisonBar_in);
        metric = combo("comparison.metric", Messages.ComparisonBar_metric, 190);
        items = button("comparison.items", Messages.ComparisonBar_items, deeds::items);
        items.setToolTipText(Messages.ComparisonBar_itemsTip);
        export = button("comparison.export", Messages.ComparisonBar_export, () -> {});
        export.setImage(Icons.EXPORT.image());
        export.addListener(SWT.Selection, e -> offer(deeds::export));
        Consumer<Combo> pair = combo -> combo.addListener(SWT.Selection, e -> {
            model.choose(first.getText(), second.getText());
            pairChosen(deeds);
        });
        pair.accept(first);
        pair.accept(second);
        metric.addListener(SWT.Selection, e -> {
            model.metric(model.metrics().get(metric.getSelectionIndex()).id());
            remembered.put("metric", model.shown().id());
            deeds.metricChanged();
        });
        model.choose(remembered.get("first", ""), remembered.get("second", ""));
        model.metric(remembered.get("metric", ""));
    }

    /** Shows what the model holds now. */
    void refresh() {
        fill(second, model.versions(), model.versions().indexOf(model.second()));
        fill(first, model.versions(), model.versions().indexOf(model.first()));
        List<ComparisonModel.Metric> metrics = model.metrics();
        fill(metric, metrics.stream().map(ComparisonModel.Metric::name).toList(), metrics.indexOf(model.shown()));
        export.setEnabled(!metrics.isEmpty());
        items.setEnabled(model.shown().rows().stream()
                .anyMatch(each -> SuiteIds.ALL.contains(each.score().benchmark())));
        remembered.put("first", model.first());
        remembered.put("second", model.second());
    }

    void setFocus() {
        second.setFocus();
    }

    private void pairChosen(Deeds deeds) {
        refresh();
        deeds.pairChanged();
    }

    private void offer(Consumer<Way> deed) {
        var menu = new Menu(export);
        for (Way way : Way.values()) {
            var item = new MenuItem(menu, SWT.PUSH);
            item.setText(
                    switch (way) {
                        case CSV -> Messages.ComparisonBar_csv;
                        case SVG -> Messages.ComparisonBar_svg;
                        case PNG -> Messages.ComparisonBar_png;
                    });
            item.addListener(SWT.Selection, e -> deed.accept(way));
        }
        var size = export.getSize();
        menu.setLocation(export.toDisplay(0, size.y));
        menu.addListener(SWT.Hide, e -> export.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private static void fill(Combo combo, List<String> texts, int index) {
        if (!List.of(combo.getItems()).equals(texts)) {
            combo.setItems(texts.toArray(String[]::new));
        }
        if (index >= 0) {
            combo.select(index);
        } else {
            combo.deselectAll();
        }
    }

    private Combo combo(String id, String name, int width) {
        var combo = Controls.named(new Combo(bar, SWT.READ_ONLY), id);
        combo.setToolTipText(name);
        Controls.accessible(combo, name);
        combo.setLayoutData(new RowData(width, SWT.DEFAULT));
        return combo;
    }

    private Button button(String id, String text, Runnable deed) {
        var button = Controls.named(new Button(bar, SWT.PUSH), id);
        button.setText(text);
        button.addListener(SWT.Selection, e -> deed.run());
        return button;
    }

    private void label(String text) {
        Controls.second(new Label(bar, SWT.NONE)).setText(text);
    }
}
