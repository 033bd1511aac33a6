package eu.leam.workbench.core.demo;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.chart.Reference;
import eu.leam.workbench.core.Messages;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.figure.CurveFigure;
import eu.leam.workbench.core.run.ProjectCurves;
import eu.leam.workbench.curves.CurveQuery;
import eu.leam.workbench.curves.CurveSnapshot;
import eu.leam.workbench.model.score.Evaluation;
import eu.leam.workbench.report.DemoReport;
import eu.leam.workbench.report.Drawing;
import java.util.List;

/** The curves of a demo's report. */
final class CurveDrawings {
    private static final double SMOOTHING = 0.9;

    private CurveDrawings() {}

    static List<Drawing> of(Place place, List<String> runs, List<Evaluation> references) throws LeamException {
        CurveSnapshot curves = ProjectCurves.read(place).curves();
        var loss = CurveQuery.of(runs, "loss", Drawing.WIDTH).smoothed(SMOOTHING);
        var mean = CurveQuery.of(runs, "validation_bits_per_byte/mean", Drawing.WIDTH);
        return List.of(
                new Drawing(
                        DemoReport.Place.CURVES,
                        "loss",
                        Messages.Demo_captionLoss,
                        Messages.Figure_titleLoss,
                        CurveFigure.of(curves, loss, List.of())),
                new Drawing(
                        DemoReport.Place.CURVES,
                        "validation",
                        Messages.Demo_captionMean,
                        Messages.Figure_titleMean,
                        CurveFigure.of(curves, mean, lines(references))));
    }

    private static List<Reference> lines(List<Evaluation> references) {
        return references.stream()
                .flatMap(evaluation -> evaluation.scores().stream()
                        .filter(score -> score.metric().equals("bits_per_byte")
                                && score.language().isEmpty())
                        .map(score -> new Reference(
                                evaluation.model().substring(evaluation.model().indexOf('/') + 1),
                                score.estimate().value())))
                .toList();
    }
}
