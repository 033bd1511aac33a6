package eu.leam.workbench.core.evaluation;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.score.Evaluation;
import java.util.List;

/**
 * Shows the latest scores of a model version, one evaluation a suite, of the files that can be read.
 *
 * @param place the project
 * @param model id of the model version
 */
public record ShowEvaluation(Place place, String model) implements Deed<ShowEvaluation.Shown> {

    /**
     * The scores.
     *
     * @param evaluations one for each suite
     * @param findings the model version's files that cannot be read: an older evaluation of a suite may stand for them
     */
    public record Shown(List<Evaluation> evaluations, List<Finding> findings) {}

    @Override
    public Shown call(Progress progress) throws LeamException {
        Project.open(place).require(Kind.MODEL, model);
        Evaluations.Readable readable = new Evaluations(place).readableOf(model);
        return new Shown(readable.evaluations(), readable.findings());
    }
}
