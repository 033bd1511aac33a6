package eu.leam.workbench.core.curve;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.base.files.AtomicFile;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Messages;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.core.run.ProjectCurves;
import eu.leam.workbench.curves.CurveCsv;
import eu.leam.workbench.curves.CurveSnapshot;
import eu.leam.workbench.model.kind.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes all points of curves into a CSV file.
 *
 * @param place the project
 * @param runs ids of the runs; none means all
 * @param metrics names of the metrics; none means all
 * @param file where to
 */
public record ExportCurve(Place place, List<String> runs, List<String> metrics, Path file)
        implements Deed<ExportCurve.Exported> {

    /** Takes copies of the lists. */
    public ExportCurve {
        runs = List.copyOf(runs);
        metrics = List.copyOf(metrics);
    }

    /**
     * What was written.
     *
     * @param file the file
     * @param runs the runs in it
     * @param points how many points
     * @param findings evidence that cannot be read, so that its run is not in it
     */
    public record Exported(Path file, List<String> runs, long points, List<Finding> findings) {}

    @Override
    public Exported call(Progress progress) throws LeamException {
        Project project = Project.open(place);
        for (String run : runs) {
            project.require(Kind.RUN, run);
        }
        ProjectCurves.Readable readable = ProjectCurves.read(place);
        CurveSnapshot curves = readable.curves();
        List<String> known = runs.isEmpty() ? List.copyOf(curves.runs().keySet()) : runs;
        refuseUnknown(curves);
        var text = new StringBuilder();
        try {
            CurveCsv.write(curves, known, metrics, false, text);
            AtomicFile.write(file, text.toString());
        } catch (IOException e) {
            throw DeedException.failed(
                    Messages.format(Messages.Files_unwritable, file, e.getMessage()), Messages.Files_unwritableNext, e);
        }
        long lines = text.chars().filter(c -> c == '\n').count();
        return new Exported(file, known, lines - 1, readable.findings());
    }

    private void refuseUnknown(CurveSnapshot curves) throws DeedException {
        List<String> unknown =
                metrics.stream().filter(m -> !curves.metrics().contains(m)).toList();
        if (!unknown.isEmpty()) {
            throw DeedException.refused(
                    Messages.format(Messages.Figure_noCurve, unknown.getFirst(), String.join(", ", curves.metrics())),
                    Messages.Figure_noCurveNext);
        }
    }
}
