package eu.leam.workbench.core.evaluation;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.score.Evaluation;
import java.util.List;

/**
 * Shows the latest scores of a model version, one evaluation a suite.
 *
 * @param place the project
 * @param model id of the model version
 */
public record ShowEvaluation(Place place, String model) implements Deed<List<Evaluation>> {

    @Override
    public List<Evaluation> call(Progress progress) throws LeamException {
        Project.open(place).require(Kind.MODEL, model);
        return new Evaluations(place).latest(model);
    }
}
