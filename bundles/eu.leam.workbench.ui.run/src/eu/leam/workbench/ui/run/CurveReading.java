package eu.leam.workbench.ui.run;

import eu.leam.workbench.chart.Trace;
import eu.leam.workbench.curves.Axis;
import eu.leam.workbench.curves.CurveCsv;
import eu.leam.workbench.curves.CurveQuery;
import eu.leam.workbench.curves.CurveSlice;
import eu.leam.workbench.curves.CurveSnapshot;
import eu.leam.workbench.curves.Strip;
import java.io.IOException;
import java.util.List;

/**
 * Answers what the Curves view asks from the curves at one moment; any thread may call it, and it waits for nothing.
 *
 * @param curves the curves of the open project
 */
record CurveReading(CurveSnapshot curves) {

    /** Names of all metrics that any run has. */
    List<String> metrics() {
        return List.copyOf(curves.metrics());
    }

    /**
     * One line for each run that has the metric, in the order asked.
     *
     * @param pixels how many pixel columns the chart has
     */
    CurveAnswer answer(CurvesModel.Question question, int pixels) {
        var query = CurveQuery.of(question.runs(), question.metric(), pixels)
                .over(question.axis() == CurveAxis.STEP ? Axis.STEP : Axis.TOKENS)
                .smoothed(question.smoothing());
        var lines = curves.slices(query).stream().map(CurveReading::line).toList();
        return new CurveAnswer(question.metric(), question.axis(), lines);
    }

    /** Writes all points of the runs' metric as comma-separated values. */
    void writeCsv(List<String> runs, String metric, Appendable out) throws IOException {
        CurveCsv.write(curves, runs, List.of(metric), false, out);
    }

    private static CurveAnswer.Line line(CurveSlice slice) {
        Trace smooth = slice.smoothed() == null ? null : trace(slice.smoothed());
        return new CurveAnswer.Line(slice.run(), trace(slice.raw()), smooth, slice.points(), slice.hiddenPoints());
    }

    private static Trace trace(Strip strip) {
        return new Trace(strip.x(), strip.xLast(), strip.first(), strip.last(), strip.min(), strip.max());
    }
}
