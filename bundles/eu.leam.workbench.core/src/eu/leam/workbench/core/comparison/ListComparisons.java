package eu.leam.workbench.core.comparison;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.evaluation.Evaluations;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import eu.leam.workbench.model.score.Evaluation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Lists which model versions can be compared: each pair that was measured by a suite in common. Whether single scores are
 * comparable is told by {@link ShowComparison}.
 *
 * @param place the project
 */
public record ListComparisons(Place place) implements Deed<ListComparisons.Listed> {

    /**
     * The pairs.
     *
     * @param lines one for each
     * @param findings the files of scores that cannot be read
     */
    public record Listed(List<Line> lines, List<Finding> findings) {}

    /**
     * A pair.
     *
     * @param first id of the first model version
     * @param second id of the second model version
     * @param suites the suites in common
     */
    public record Line(String first, String second, List<String> suites) {
        public Line {
            suites = List.copyOf(suites);
        }
    }

    @Override
    public Listed call(Progress progress) throws LeamException {
        List<Finding> findings = new ArrayList<>();
        Map<String, List<String>> suites = suites(findings);
        List<String> models = List.copyOf(suites.keySet());
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < models.size(); i++) {
            for (int j = i + 1; j < models.size(); j++) {
                var common = new TreeSet<>(suites.get(models.get(i)));
                common.retainAll(suites.get(models.get(j)));
                if (!common.isEmpty()) {
                    lines.add(new Line(models.get(i), models.get(j), List.copyOf(common)));
                }
            }
        }
        return new Listed(lines, findings);
    }

    private Map<String, List<String>> suites(List<Finding> findings) throws LeamException {
        Project project = Project.open(place);
        var evaluations = new Evaluations(place);
        Map<String, List<String>> suites = new TreeMap<>();
        for (Ref ref : project.list(Kind.MODEL)) {
            Evaluations.Readable readable = evaluations.readableOf(ref.id());
            findings.addAll(readable.findings());
            suites.put(
                    ref.id(),
                    readable.evaluations().stream().map(Evaluation::suite).toList());
        }
        return suites;
    }
}
