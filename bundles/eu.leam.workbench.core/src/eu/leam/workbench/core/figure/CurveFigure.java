package eu.leam.workbench.core.figure;

import eu.leam.workbench.base.format.Numbers;
import eu.leam.workbench.chart.Axis;
import eu.leam.workbench.chart.Line;
import eu.leam.workbench.chart.LineFigure;
import eu.leam.workbench.chart.Reference;
import eu.leam.workbench.chart.Trace;
import eu.leam.workbench.core.Messages;
import eu.leam.workbench.curves.CurveQuery;
import eu.leam.workbench.curves.CurveSlice;
import eu.leam.workbench.curves.CurveSnapshot;
import eu.leam.workbench.curves.Strip;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One metric of several runs as a line figure. */
public final class CurveFigure {
    private CurveFigure() {}

    /** Draws what the query asks for, colours by place in its list of runs; runs without the metric are left out. */
    public static LineFigure of(CurveSnapshot curves, CurveQuery query, List<Reference> references) {
        return of(curves, query, references, query.runs());
    }

    /**
     * Draws what the query asks for; runs without the metric are left out.
     *
     * @param colours all runs of the project in the order of their colours, so that a run keeps its own among whichever others
     */
    public static LineFigure of(
            CurveSnapshot curves, CurveQuery query, List<Reference> references, List<String> colours) {
        List<Line> lines = new ArrayList<>();
        for (CurveSlice slice : curves.slices(query)) {
            Strip last = slice.smoothed() == null ? slice.raw() : slice.smoothed();
            String value = last.size() == 0 ? "" : Numbers.fixed(last.last()[last.size() - 1], 3, Locale.ROOT);
            Trace smooth = slice.smoothed() == null ? null : trace(slice.smoothed());
            lines.add(new Line(slice.run(), colours.indexOf(slice.run()), trace(slice.raw()), smooth, value));
        }
        Axis x = Axis.of(axisName(query.axis()), unit(query.axis()));
        return LineFigure.of(title(query.metric()), x.logarithmic(query.logarithmic()), yAxis(query.metric()), lines)
                .withReferences(references)
                .withLegend(true, query.smoothing() > 0 ? Messages.Figure_lastSmoothed : Messages.Figure_last);
    }

    private static Trace trace(Strip strip) {
        return new Trace(strip.x(), strip.xLast(), strip.first(), strip.last(), strip.min(), strip.max());
    }

    private static String axisName(eu.leam.workbench.curves.Axis axis) {
        return switch (axis) {
            case STEP -> Messages.Figure_step;
            case TOKENS -> Messages.Figure_tokens;
            case TIME -> Messages.Figure_time;
            case CLOCK -> Messages.Figure_clock;
        };
    }

    private static String unit(eu.leam.workbench.curves.Axis axis) {
        return switch (axis) {
            case STEP, TOKENS -> "";
            case TIME, CLOCK -> "s";
        };
    }

    private static Axis yAxis(String metric) {
        if (metric.startsWith("validation_bits_per_byte/")) {
            return Axis.of(Messages.Figure_bitsPerByte, "");
        }
        return switch (metric) {
            case "loss" -> Axis.of(Messages.Figure_loss, "");
            case "energy_wh" -> Axis.of(Messages.Figure_energy, "Wh");
            default -> Axis.of(metric, "");
        };
    }

    private static String title(String metric) {
        return switch (metric) {
            case "loss" -> Messages.Figure_titleLoss;
            case "validation_bits_per_byte/mean" -> Messages.Figure_titleMean;
            default -> metric;
        };
    }
}
