package eu.leam.workbench.core.demo;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.base.quantity.StepRates;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.evaluation.Evaluations;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.core.run.ProjectCurves;
import eu.leam.workbench.core.run.TrainerStatus;
import eu.leam.workbench.curves.Curve;
import eu.leam.workbench.curves.CurveSnapshot;
import eu.leam.workbench.design.experiment.ExperimentSize;
import eu.leam.workbench.model.document.Outcome;
import eu.leam.workbench.model.document.Run;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.score.Evaluation;
import eu.leam.workbench.model.score.Score;
import eu.leam.workbench.report.RunReport;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gathers what there is to tell of a run. */
final class RunGathering {
    private final Place place;
    private final Project project;
    private final Evaluations evaluations;
    private final CurveSnapshot curves;

    RunGathering(Place place, Project project, Evaluations evaluations) throws LeamException {
        this.place = place;
        this.project = project;
        this.evaluations = evaluations;
        this.curves = ProjectCurves.read(place).curves();
    }

    GatheredRun gather(String run, String model) throws LeamException {
        Run document = project.load(Kind.RUN, run, Run.class);
        Outcome outcome = project.load(Kind.OUTCOME, run, Outcome.class);
        List<Evaluation> scores = evaluations.latest(model);
        var report = new RunReport(
                document,
                outcome,
                TrainerStatus.read(place.run(run)).parameters(),
                ExperimentSize.of(document.getResolved()).flop(),
                StepRates.whole(values(run, "tokens_per_second")),
                Double.NaN,
                scores);
        SortedMap<Long, String> checkpoints = new TreeMap<>();
        outcome.getCheckpoints().forEach(c -> checkpoints.put(c.getStep(), c.getSha256()));
        var told = new DemoOutcome.Model(
                model,
                outcome.getLoss(),
                checkpoints,
                Sha256.of(values(run, "loss").toString()),
                numbers(scores));
        return new GatheredRun(run, report, told);
    }

    private List<Double> values(String run, String metric) {
        List<Double> values = new ArrayList<>();
        Curve curve = curves.curve(run, metric);
        if (curve != null) {
            curve.forEach(block -> values.add(block.last()));
        }
        return values;
    }

    private static SortedMap<String, Double> numbers(List<Evaluation> evaluations) {
        SortedMap<String, Double> numbers = new TreeMap<>();
        for (Evaluation evaluation : evaluations) {
            for (Score score : evaluation.scores()) {
                numbers.put(score.key(), score.estimate().value());
            }
        }
        return numbers;
    }
}
