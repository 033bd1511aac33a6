package eu.leam.workbench.ui.run;

import eu.leam.workbench.chart.Trace;
import eu.leam.workbench.curves.Axis;
import eu.leam.workbench.curves.CurveCsv;
import eu.leam.workbench.curves.CurveQuery;
import eu.leam.workbench.curves.CurveSlice;
import eu.leam.workbench.curves.CurveStore;
import eu.leam.workbench.curves.Strip;
import java.io.IOException;
import java.util.List;

/** Answers from the session's column store. */
record StoreCurves(CurveStore store) implements CurveSource {

    @Override
    public List<String> metrics() {
        return List.copyOf(store.snapshot().metrics());
    }

    @Override
    public CurveAnswer query(List<String> runs, String metric, CurveAxis axis, int pixels, double smoothing) {
        var query = CurveQuery.of(runs, metric, pixels)
                .over(axis == CurveAxis.STEP ? Axis.STEP : Axis.TOKENS)
                .smoothed(smoothing);
        return new CurveAnswer(
                metric, axis, store.slices(query).stream().map(StoreCurves::line).toList());
    }

    @Override
    public void writeCsv(List<String> runs, String metric, Appendable out) throws IOException {
        CurveCsv.write(store.snapshot(), runs, List.of(metric), false, out);
    }

    private static CurveAnswer.Line line(CurveSlice slice) {
        Trace smooth = slice.smoothed() == null ? null : trace(slice.smoothed());
        return new CurveAnswer.Line(slice.run(), trace(slice.raw()), smooth, slice.points(), slice.hiddenPoints());
    }

    private static Trace trace(Strip strip) {
        return new Trace(strip.x(), strip.xLast(), strip.first(), strip.last(), strip.min(), strip.max());
    }
}
