package eu.leam.workbench.ui.run;

import java.io.IOException;
import java.util.List;

/** Answers what the Curves view asks; any thread may call it, and it never waits for disk or network. */
public interface CurveSource {

    /** Names of all metrics that any run has. */
    List<String> metrics();

    /**
     * One line for each run that has the metric, in the order asked.
     *
     * @param pixels how many pixel columns the chart has
     * @param smoothing weight of the moving average, 0 (none) to below 1
     */
    CurveAnswer query(List<String> runs, String metric, CurveAxis axis, int pixels, double smoothing);

    /** Writes all points of the runs' metric as comma-separated values. */
    void writeCsv(List<String> runs, String metric, Appendable out) throws IOException;
}
