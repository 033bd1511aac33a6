package eu.leam.workbench.ui.run;

import eu.leam.workbench.base.format.Numbers;
import eu.leam.workbench.ui.Controls;
import eu.leam.workbench.ui.Remembered;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;

/** The controls above the curves: metric, axis, smoothing, export; what is chosen is remembered. */
final class CurvesBar {
    private static final int STEPS = 100;
    private static final int METRIC_LEAST = 96;
    private static final int METRIC_MOST = 206;
    private static final int SCALE_WIDTH = 80;
    private static final int VALUE_WIDTH = 36;

    private final Composite bar;
    private final CurvesModel model;
    private final Runnable changed;
    private final Remembered remembered = new Remembered("curves");
    private final Combo metric;
    private final Scale smoothing;
    private final Label smoothingValue;
    private List<String> metrics = List.of();

    CurvesBar(Composite parent, CurvesModel model, Runnable changed) {
        this.model = model;
        this.changed = changed;
        model.metric(remembered.get("metric", MetricName.LOSS));
        model.axis(CurveAxis.valueOf(remembered.get("axis", CurveAxis.STEP.name())));
        bar = Controls.named(new Composite(parent, SWT.NONE), "curves.bar");
        bar.setLayout(layout());
        metric = Controls.named(new Combo(bar, SWT.READ_ONLY), "curves.metric");
        metric.setToolTipText(Messages.CurvesBar_metric);
        metric.setLayoutData(
                GridDataFactory.swtDefaults().hint(METRIC_MOST, SWT.DEFAULT).create());
        bar.addListener(SWT.Resize, e -> fitMetric());
        metric.addListener(SWT.Selection, e -> chooseMetric());
        addAxis();
        label(Messages.CurvesBar_smoothing);
        smoothing = Controls.named(new Scale(bar, SWT.HORIZONTAL), "curves.smoothing");
        smoothing.setMaximum(STEPS - 1);
        smoothing.setPageIncrement(10);
        smoothing.setToolTipText(Messages.CurvesBar_smoothingHelp);
        smoothing.setLayoutData(
                GridDataFactory.swtDefaults().hint(SCALE_WIDTH, SWT.DEFAULT).create());
        smoothing.addListener(SWT.Selection, e -> chooseSmoothing());
        smoothingValue = Controls.second(new Label(bar, SWT.RIGHT));
        smoothingValue.setLayoutData(
                GridDataFactory.swtDefaults().hint(VALUE_WIDTH, SWT.DEFAULT).create());
        metrics(List.of());
    }

    Composite control() {
        return bar;
    }

    private static GridLayout layout() {
        GridLayout grid = Controls.grid(5, 0, 8);
        grid.marginLeft = 16;
        grid.marginRight = 8;
        grid.marginTop = 6;
        grid.marginBottom = 6;
        return grid;
    }

    /** In a narrow view the choice of the metric gives way, so that all controls stay in one row. */
    private void fitMetric() {
        var data = (GridData) metric.getLayoutData();
        data.widthHint = METRIC_MOST;
        int tooWide = bar.computeSize(SWT.DEFAULT, SWT.DEFAULT, true).x - bar.getSize().x;
        data.widthHint = Math.clamp((long) METRIC_MOST - tooWide, METRIC_LEAST, METRIC_MOST);
        bar.layout(true);
    }

    /** Offers these metrics beside those that every run has. */
    void metrics(List<String> names) {
        List<String> choices = CurvesModel.choices(names);
        if (!choices.equals(metrics)) {
            metrics = choices;
            metric.setItems(metrics.stream().map(MetricName::of).toArray(String[]::new));
        }
        showChoice();
    }

    private void showChoice() {
        int index = Math.max(0, metrics.indexOf(model.metric()));
        if (metric.getSelectionIndex() != index) {
            metric.select(index);
        }
        int weight = (int) Math.round(model.smoothing() * STEPS);
        if (smoothing.getSelection() != weight) {
            smoothing.setSelection(weight);
        }
        smoothingValue.setText(Numbers.fixed(model.smoothing(), 2, Locale.getDefault()));
    }

    private void chooseMetric() {
        model.metric(metrics.get(metric.getSelectionIndex()));
        remembered.put("metric", model.metric());
        String weight = remembered.get("smoothing." + model.metric(), "");
        if (!weight.isEmpty()) {
            model.smoothing(Double.parseDouble(weight));
        }
        showChoice();
        changed.run();
    }

    private void chooseSmoothing() {
        model.smoothing((double) smoothing.getSelection() / STEPS);
        remembered.put("smoothing." + model.metric(), Double.toString(model.smoothing()));
        showChoice();
        changed.run();
    }

    private void addAxis() {
        var axis = Controls.named(new Combo(bar, SWT.READ_ONLY), "curves.axis");
        axis.setToolTipText(Messages.CurvesBar_axis);
        axis.setItems(Messages.CurvesBar_step, Messages.CurvesBar_tokens);
        axis.select(model.axis().ordinal());
        axis.addListener(SWT.Selection, e -> {
            model.axis(CurveAxis.values()[axis.getSelectionIndex()]);
            remembered.put("axis", model.axis().name());
            changed.run();
        });
    }

    private void label(String text) {
        Controls.second(new Label(bar, SWT.NONE)).setText(text);
    }
}
