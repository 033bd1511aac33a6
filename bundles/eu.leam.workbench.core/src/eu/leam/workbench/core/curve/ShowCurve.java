package eu.leam.workbench.core.curve;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Messages;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.core.run.ProjectCurves;
import eu.leam.workbench.curves.Axis;
import eu.leam.workbench.curves.CurveQuery;
import eu.leam.workbench.curves.CurveSlice;
import eu.leam.workbench.curves.CurveSnapshot;
import eu.leam.workbench.curves.Strip;
import eu.leam.workbench.model.kind.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Shows one curve as numbers: gathered so far that it fits the wished number of rows, with every extremum kept.
 *
 * @param place the project
 * @param run id of the run
 * @param metric name of the metric
 * @param rows how many rows at most
 */
public record ShowCurve(Place place, String run, String metric, int rows) implements Deed<ShowCurve.Shown> {
    /** More rows than this are not gathered. */
    public static final int MOST_ROWS = 100_000;

    /**
     * A curve.
     *
     * @param run its run
     * @param metric its metric
     * @param points how many points it stands for
     * @param reduced whether only blocks of points are kept, because the trainer's own files are not here
     * @param rows the gathered points, by step
     */
    public record Shown(String run, String metric, long points, boolean reduced, List<Row> rows) {
        public Shown {
            rows = List.copyOf(rows);
        }
    }

    /**
     * Consecutive points.
     *
     * @param fromStep first step
     * @param toStep last step
     * @param points how many points
     * @param first first finite value
     * @param last last finite value
     * @param minimum least value
     * @param maximum greatest value
     */
    public record Row(
            long fromStep, long toStep, long points, double first, double last, double minimum, double maximum) {}

    @Override
    public Shown call(Progress progress) throws LeamException {
        Project.open(place).require(Kind.RUN, run);
        ProjectCurves.Readable readable = ProjectCurves.read(place);
        CurveSnapshot curves = readable.curves();
        if (curves.curve(run, metric) == null) {
            List<String> known = curves.runs().containsKey(run)
                    ? List.copyOf(curves.runs().get(run).curves().keySet())
                    : List.of();
            throw DeedException.refused(
                    Messages.format(Messages.ShowCurve_unknown, run, metric, String.join(", ", known)),
                    Messages.ShowCurve_unknownNext,
                    readable.findings());
        }
        var query = new CurveQuery(List.of(run), metric, Axis.STEP, null, false, Math.max(1, rows), 0);
        CurveSlice slice = curves.slices(query).getFirst();
        return new Shown(run, metric, slice.points(), slice.reduced(), rows(slice.raw()));
    }

    private static List<Row> rows(Strip strip) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < strip.size(); i++) {
            rows.add(new Row(
                    (long) strip.x()[i],
                    (long) strip.xLast()[i],
                    strip.count()[i],
                    strip.first()[i],
                    strip.last()[i],
                    strip.min()[i],
                    strip.max()[i]));
        }
        return rows;
    }
}
