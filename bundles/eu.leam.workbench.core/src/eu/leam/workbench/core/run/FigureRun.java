package eu.leam.workbench.core.run;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.base.files.AtomicFile;
import eu.leam.workbench.chart.Figure;
import eu.leam.workbench.chart.Style;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Messages;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.figure.CurveFigure;
import eu.leam.workbench.curves.CurveQuery;
import eu.leam.workbench.curves.CurveSnapshot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws a metric of runs into a PNG, SVG or CSV file, by the file's ending; needs no display.
 *
 * @param place the project
 * @param query what to draw; no runs means all
 * @param file where to
 * @param width width in pixels
 */
public record FigureRun(Place place, CurveQuery query, Path file, int width) implements Deed<FigureRun.Drawn> {

    /**
     * What was drawn.
     *
     * @param file the file
     * @param runs the runs in it
     * @param findings evidence that cannot be read, so that its run is not in it
     */
    public record Drawn(Path file, List<String> runs, List<Finding> findings) {}

    @Override
    public Drawn call(Progress progress) throws LeamException {
        ProjectCurves.Readable readable = ProjectCurves.read(place);
        CurveSnapshot curves = readable.curves();
        List<String> order = new ArrayList<>(ProjectCurves.launchOrder(place));
        curves.runs().keySet().stream()
                .filter(run -> !order.contains(run))
                .sorted()
                .forEach(order::add);
        List<String> runs = query.runs().isEmpty() ? order : query.runs();
        List<String> known = runs.stream()
                .filter(run -> curves.curve(run, query.metric()) != null)
                .toList();
        if (known.isEmpty()) {
            throw DeedException.refused(
                    Messages.format(Messages.Figure_noCurve, query.metric(), String.join(", ", curves.metrics())),
                    Messages.Figure_noCurveNext,
                    readable.findings());
        }
        var asked = new CurveQuery(
                known, query.metric(), query.axis(), query.range(), query.logarithmic(), width, query.smoothing());
        Figure figure = CurveFigure.of(curves, asked, List.of(), order);
        int height = figure.preferredHeight(width, Style.LIGHT);
        try {
            AtomicFile.write(file, content(figure, height));
        } catch (IOException e) {
            throw DeedException.failed(
                    Messages.format(Messages.Files_unwritable, file, e.getMessage()), Messages.Files_unwritableNext, e);
        }
        return new Drawn(file, known, readable.findings());
    }

    private byte[] content(Figure figure, int height) throws DeedException {
        String name = file.getFileName().toString();
        if (name.endsWith(".png")) {
            return figure.toPng(width, height, 2, Style.LIGHT);
        }
        if (name.endsWith(".svg")) {
            return figure.toSvg(width, height, Style.LIGHT, "figure").getBytes(StandardCharsets.UTF_8);
        }
        if (name.endsWith(".csv")) {
            return figure.data().toCsv().getBytes(StandardCharsets.UTF_8);
        }
        throw DeedException.refused(Messages.format(Messages.Figure_ending, name), Messages.Figure_endingNext);
    }
}
