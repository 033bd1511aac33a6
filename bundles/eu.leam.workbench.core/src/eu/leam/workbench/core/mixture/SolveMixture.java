package eu.leam.workbench.core.mixture;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.design.mixture.MixtureProblem;
import eu.leam.workbench.design.mixture.MixtureSolver;
import eu.leam.workbench.model.mixture.ResolvedMixture;

/**
 * Works a mixture out: weight, tokens and epochs of each dataset.
 *
 * @param place the project
 * @param mixture id of the mixture
 * @param tokens token budget; 0 for the mixture's own
 */
public record SolveMixture(Place place, String mixture, long tokens) implements Deed<ResolvedMixture> {

    @Override
    public ResolvedMixture call(Progress progress) throws LeamException {
        Project project = Project.open(place);
        MixtureProblem problem = MixtureProblem.of(project.mixture(mixture), project.cards());
        return MixtureSolver.solve(tokens == 0 ? problem : problem.withTokenBudget(tokens));
    }
}
