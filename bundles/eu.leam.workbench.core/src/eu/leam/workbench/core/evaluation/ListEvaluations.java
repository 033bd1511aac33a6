package eu.leam.workbench.core.evaluation;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.Place;
import java.util.List;

/**
 * Lists the evaluations of a project.
 *
 * @param place the project
 */
public record ListEvaluations(Place place) implements Deed<List<ListEvaluations.Line>> {

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
    public List<Line> call(Progress progress) throws LeamException {
        return new Evaluations(place)
                .all().stream()
                        .map(e -> new Line(
                                e.model(), e.suite(), e.time(), e.scores().size()))
                        .toList();
    }
}
