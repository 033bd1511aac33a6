package eu.leam.workbench.curves;

import java.io.IOException;
import java.util.List;

/**
 * Writes all points as comma-separated values with the header {@code run,metric,step,tokens,time,value}: numbers in the shortest
 * form that reads back to the same bits, an empty cell for what is not told. Curves from reduced evidence have one line for each
 * block and say so in three more columns ({@code minimum,maximum,points}), which are there for every curve.
 */
public final class CurveCsv {
    private CurveCsv() {}

    /**
     * Writes the runs' curves.
     *
     * @param runs which runs, in this order
     * @param metrics which metrics, in this order; empty for all
     * @param deterministic leaves out time and the volatile metrics, so that two runs of one seed give the same bytes
     */
    public static void write(
            CurveSnapshot from, List<String> runs, List<String> metrics, boolean deterministic, Appendable out)
            throws IOException {
        out.append("run,metric,step,tokens,time,value,minimum,maximum,points\n");
        for (String run : runs) {
            for (String metric : metrics.isEmpty() ? List.copyOf(from.metrics()) : metrics) {
                Curve curve = from.curve(run, metric);
                if (curve != null && !(deterministic && Volatile.is(metric))) {
                    write(run, curve, deterministic, out);
                }
            }
        }
    }

    private static void write(String run, Curve curve, boolean deterministic, Appendable out) throws IOException {
        String head = quoted(run) + "," + quoted(curve.metric()) + ",";
        try {
            curve.forEach(block -> line(head, block, deterministic, out));
        } catch (Unwritten e) {
            throw e.reason;
        }
    }

    private static void line(String head, Block block, boolean deterministic, Appendable out) {
        try {
            out.append(head).append(Long.toString(block.step())).append(',');
            out.append(block.tokens() < 0 ? "" : Long.toString(block.tokens())).append(',');
            out.append(deterministic ? "" : number(block.time())).append(',');
            out.append(Double.toString(block.first())).append(',');
            out.append(Double.toString(block.min())).append(',');
            out.append(Double.toString(block.max())).append(',');
            out.append(Integer.toString(block.count())).append('\n');
        } catch (IOException e) {
            throw new Unwritten(e);
        }
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "" : Double.toString(value);
    }

    private static String quoted(String text) {
        boolean plain = text.indexOf(',') < 0 && text.indexOf('"') < 0 && text.indexOf('\n') < 0;
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    /** Carries the failure of a write through the visitor. */
    private static final class Unwritten extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient IOException reason;

        Unwritten(IOException reason) {
            super(reason);
            this.reason = reason;
        }
    }
}
