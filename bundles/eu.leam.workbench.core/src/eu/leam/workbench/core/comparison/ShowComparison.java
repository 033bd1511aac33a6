package eu.leam.workbench.core.comparison;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.evaluation.Evaluations;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.evaluate.compare.Comparer;
import eu.leam.workbench.evaluate.compare.Measured;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.score.Comparison;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares the latest scores of two model versions: paired differences with 95 % intervals, each beside the difference between two
 * seeds of one experiment where the project has such a pair; the verdicts heed it where the experiment is that of one of the two.
 * Changes nothing.
 *
 * @param place the project
 * @param first id of the first model version
 * @param second id of the second model version
 */
public record ShowComparison(Place place, String first, String second) implements Deed<Comparison> {
    private static final int ROUNDS = 10_000;
    private static final long SEED = 1;

    @Override
    public Comparison call(Progress progress) throws LeamException {
        Project project = Project.open(place);
        project.require(Kind.MODEL, first);
        project.require(Kind.MODEL, second);
        var evaluations = new Evaluations(place);
        List<String> names = new ArrayList<>(List.of(first, second));
        List<List<Measured>> seeds = new ArrayList<>();
        SeedPair pair = SeedPair.find(project, first, second);
        for (String model : pair.models()) {
            progress.checkCancelled();
            names.add(model);
            seeds.add(evaluations.measured(model));
        }
        List<Measured> ofFirst = evaluations.measured(first);
        progress.checkCancelled();
        List<Measured> ofSecond = evaluations.measured(second);
        progress.checkCancelled();
        return new Comparer(ROUNDS, SEED).compare(ofFirst, ofSecond, seeds, names, pair.own());
    }
}
