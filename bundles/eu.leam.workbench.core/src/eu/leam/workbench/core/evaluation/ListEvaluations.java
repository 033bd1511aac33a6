package eu.leam.workbench.core.evaluation;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.Place;
import java.util.List;

/**
 * Lists the evaluations of a project; a file that cannot be read is told and leaves the others as they are.
 *
 * @param place the project
 */
public record ListEvaluations(Place place) implements Deed<ListEvaluations.Listed> {

    /**
     * The evaluations.
     *
     * @param lines one for each
     * @param findings the files that cannot be read
     */
    public record Listed(List<Line> lines, List<Finding> findings) {}

    /**
     * One evaluation.
     *
     * @param model its model version
     * @param suite its suite
     * @param time when it was measured
     * @param scores how many scores it has
     */
    public record Line(String model, String suite, String time, int scores) {}

    @Override
    public Listed call(Progress progress) throws LeamException {
        Evaluations.Readable all = new Evaluations(place).all();
        List<Line> lines = all.evaluations().stream()
                .map(e -> new Line(e.model(), e.suite(), e.time(), e.scores().size()))
                .toList();
        return new Listed(lines, all.findings());
    }
}
