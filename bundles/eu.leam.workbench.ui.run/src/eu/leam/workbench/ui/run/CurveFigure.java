package eu.leam.workbench.ui.run;

import eu.leam.workbench.chart.Axis;
import eu.leam.workbench.chart.Line;
import eu.leam.workbench.chart.LineFigure;
import eu.leam.workbench.ui.RunColours;

/** Makes the figure of an answer: the raw lines pale under the smoothed ones, each run in its colour. */
final class CurveFigure {
    private CurveFigure() {}

    /**
     * The figure.
     *
     * @param colours which colour a run has
     * @param legend whether the figure has a legend of its own, as it needs when it leaves the window
     */
    static LineFigure of(CurveAnswer answer, RunColours colours, boolean legend) {
        var lines = answer.lines().stream()
                .map(line -> new Line(line.run(), colours.of(line.run()), line.raw(), line.smooth(), ""))
                .toList();
        Axis x = answer.axis() == CurveAxis.STEP
                ? Axis.of(Messages.CurvesBar_step, "")
                : Axis.of(Messages.CurvesBar_tokens, "");
        String title = legend ? MetricName.of(answer.metric()) : "";
        String label = legend ? "" : MetricName.of(answer.metric());
        return LineFigure.of(title, x, Axis.of(label, ""), lines).withLegend(legend, "");
    }
}
