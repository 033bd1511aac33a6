package eu.leam.workbench.ui.design.experiment;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.chart.Axis;
import eu.leam.workbench.chart.Line;
import eu.leam.workbench.chart.LineFigure;
import eu.leam.workbench.chart.Trace;
import eu.leam.workbench.design.DesignException;
import eu.leam.workbench.design.experiment.ExperimentSize;
import eu.leam.workbench.design.experiment.LearningRate;
import eu.leam.workbench.model.document.Experiment;
import eu.leam.workbench.model.document.Training;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import eu.leam.workbench.model.text.DocumentText;
import eu.leam.workbench.ui.design.Messages;
import eu.leam.workbench.ui.document.PageDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * An experiment as its pages show it: what its text says, and how large that is. Immutable; without a window.
 *
 * @param experiment what the text says; empty when it cannot be read
 * @param size how large it is; empty when shape or training do not tell
 * @param trouble why there is no size; empty when there is
 */
record ExperimentSheet(Optional<Experiment> experiment, Optional<ExperimentSize> size, String trouble) {
    private static final int POINTS = 400;

    static ExperimentSheet of(PageDocument document) {
        var read = DocumentText.read(
                new Ref(Kind.EXPERIMENT, document.id()), document.text().getBytes(StandardCharsets.UTF_8));
        if (!(read.document() instanceof Experiment experiment)) {
            return new ExperimentSheet(Optional.empty(), Optional.empty(), Messages.ExperimentSheet_broken);
        }
        try {
            return new ExperimentSheet(Optional.of(experiment), Optional.of(ExperimentSize.of(experiment)), "");
        } catch (DesignException e) {
            List<Finding> findings = e.findings();
            String why = findings.isEmpty()
                    ? e.getMessage()
                    : findings.getFirst().message() + " " + findings.getFirst().nextStep();
            return new ExperimentSheet(Optional.of(experiment), Optional.empty(), why);
        } catch (ArithmeticException ignored) { // a batch times a context beyond 2^63: no training of this world
            return new ExperimentSheet(Optional.of(experiment), Optional.empty(), Messages.ExperimentSheet_huge);
        }
    }

    /** The learning rate over the steps; empty without a size. */
    Optional<LineFigure> schedule() {
        return size.map(known -> schedule(experiment.orElseThrow().getTraining(), known.steps()));
    }

    private static LineFigure schedule(Training training, long steps) {
        int points = (int) Math.min(POINTS, steps);
        double[] x = new double[points];
        double[] y = new double[points];
        for (int i = 0; i < points; i++) {
            long step = points == 1 ? 0 : Math.round((double) i * (steps - 1) / (points - 1));
            x[i] = step + 1;
            y[i] = LearningRate.at(training, steps, step);
        }
        return LineFigure.of(
                        "",
                        Axis.of(Messages.ExperimentSheet_step, ""),
                        Axis.of(Messages.ExperimentSheet_rate, ""),
                        List.of(Line.of(Messages.ExperimentSheet_rate, 0, Trace.of(x, y))))
                .withLegend(false, "");
    }
}
