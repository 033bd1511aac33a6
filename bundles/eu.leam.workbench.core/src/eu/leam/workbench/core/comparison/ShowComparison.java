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
import java.util.LinkedHashSet;
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
        List<String> names = new ArrayList<>(List.of(first, second));
        var evaluations = new Evaluations(place);
        SeedPair pair = SeedPair.find(project, evaluations, first, second);
        names.addAll(pair.models());
        List<List<Measured>> measured = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        for (String model : names) {
            progress.checkCancelled();
            Evaluations.Readable readable = evaluations.readableOf(model);
            measured.add(evaluations.measured(readable.evaluations()));
            readable.findings().forEach(finding -> unreadable.add(finding.message()));
        }
        progress.checkCancelled();
        Comparison comparison = new Comparer(ROUNDS, SEED)
                .compare(measured.get(0), measured.get(1), measured.subList(2, measured.size()), names, pair.own());
        return unreadable.isEmpty() ? comparison : with(unreadable, comparison);
    }

    /** A file that cannot be read was not compared, and an older one may stand for it: that is told before all else. */
    private static Comparison with(List<String> unreadable, Comparison comparison) {
        List<String> refused = new ArrayList<>(new LinkedHashSet<>(unreadable));
        refused.addAll(comparison.refused());
        return new Comparison(
                comparison.first(),
                comparison.second(),
                comparison.seedPair(),
                comparison.ownSeeds(),
                comparison.differences(),
                refused,
                comparison.covers(),
                comparison.coversNot());
    }
}
