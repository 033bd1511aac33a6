package eu.leam.workbench.core.evaluation;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Messages;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.evaluate.compare.Measured;
import eu.leam.workbench.model.kind.Kind;
import java.util.List;

/**
 * Shows what a model version did on each single item of a suite, by its latest evaluation.
 *
 * @param place the project
 * @param model id of the model version
 * @param suite id of the suite
 */
public record ItemsEvaluation(Place place, String model, String suite) implements Deed<Measured> {

    @Override
    public Measured call(Progress progress) throws LeamException {
        Project.open(place).require(Kind.MODEL, model);
        var evaluations = new Evaluations(place);
        Evaluations.Readable readable = evaluations.readableOf(model);
        return readable.evaluations().stream()
                .filter(evaluation -> evaluation.suite().equals(suite))
                .findFirst()
                .map(evaluations::measured)
                .orElseThrow(() -> refused(readable.findings()));
    }

    /** A file of scores that cannot be read may be the one that is asked for, so it is told first. */
    private DeedException refused(List<Finding> unreadable) {
        return unreadable.isEmpty()
                ? DeedException.refused(
                        Messages.format(Messages.Items_notMeasured, model, suite), Messages.Items_notMeasuredNext)
                : DeedException.refused(
                        unreadable.getFirst().message(), unreadable.getFirst().nextStep());
    }
}
