package eu.leam.workbench.core.curve;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.core.run.ProjectCurves;
import eu.leam.workbench.curves.Curve;
import eu.leam.workbench.curves.RunCurves;
import eu.leam.workbench.model.kind.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Lists the curves of a project's runs: which metric of which run has how many points, and where it stands.
 *
 * @param place the project
 * @param runs ids of the runs; none means all
 */
public record ListCurves(Place place, List<String> runs) implements Deed<ListCurves.Listed> {

    /** Takes a copy of the list. */
    public ListCurves {
        runs = List.copyOf(runs);
    }

    /**
     * The curves.
     *
     * @param lines one for each
     * @param findings evidence that cannot be read
     */
    public record Listed(List<Line> lines, List<Finding> findings) {}

    /**
     * One metric of one run.
     *
     * @param run its run
     * @param metric its name
     * @param points how many points it stands for
     * @param reduced whether only blocks of points are kept, because the trainer's own files are not here
     * @param step last step
     * @param last last value; NaN when there is none
     * @param minimum least value
     * @param maximum greatest value
     */
    public record Line(
            String run,
            String metric,
            long points,
            boolean reduced,
            long step,
            double last,
            double minimum,
            double maximum) {}

    @Override
    public Listed call(Progress progress) throws LeamException {
        Project project = Project.open(place);
        for (String run : runs) {
            project.require(Kind.RUN, run);
        }
        ProjectCurves.Readable readable = ProjectCurves.read(place);
        List<Line> lines = new ArrayList<>();
        for (RunCurves run : readable.curves().runs().values()) {
            if (runs.isEmpty() || runs.contains(run.run())) {
                run.curves().values().forEach(curve -> lines.add(line(run.run(), curve)));
            }
        }
        return new Listed(lines, readable.findings());
    }

    private static Line line(String run, Curve curve) {
        var last = curve.lastPoint();
        double[] extent = {Double.NaN, Double.NaN};
        curve.forEach(block -> {
            extent[0] = Double.isNaN(extent[0]) ? block.min() : Math.min(extent[0], finite(block.min(), extent[0]));
            extent[1] = Double.isNaN(extent[1]) ? block.max() : Math.max(extent[1], finite(block.max(), extent[1]));
        });
        return new Line(
                run,
                curve.metric(),
                curve.points(),
                curve.isReduced(),
                last == null ? 0 : last.lastStep(),
                last == null ? Double.NaN : last.last(),
                finite(extent[0], Double.NaN),
                finite(extent[1], Double.NaN));
    }

    private static double finite(double value, double otherwise) {
        return Double.isFinite(value) ? value : otherwise;
    }
}
