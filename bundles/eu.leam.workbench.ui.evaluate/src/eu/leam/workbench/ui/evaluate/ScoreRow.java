package eu.leam.workbench.ui.evaluate;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.evaluation.Evaluations;
import eu.leam.workbench.core.model.ListModels;
import eu.leam.workbench.model.score.Evaluation;
import eu.leam.workbench.model.score.Score;
import java.util.ArrayList;
import java.util.List;

/**
 * One score of a model version, or a version that has none yet.
 *
 * @param model id of the model version
 * @param title what people call it
 * @param suite suite it was measured with; empty without a score
 * @param time when it was measured, ISO 8601; empty without a score
 * @param score the score; null when the version was not measured yet
 */
record ScoreRow(String model, String title, String suite, String time, Score score) {

    /** The scores that count of all model versions of a project. */
    static List<ScoreRow> list(Place place, Progress progress) throws LeamException {
        List<ScoreRow> rows = new ArrayList<>();
        var evaluations = new Evaluations(place);
        for (ListModels.Line model : new ListModels(place).call(progress)) {
            List<Evaluation> latest = evaluations.latest(model.id());
            if (latest.isEmpty()) {
                rows.add(new ScoreRow(model.id(), model.title(), "", "", null));
            }
            for (Evaluation evaluation : latest) {
                evaluation
                        .scores()
                        .forEach(score -> rows.add(
                                new ScoreRow(model.id(), model.title(), evaluation.suite(), evaluation.time(), score)));
            }
        }
        return rows;
    }

    /** What tells it from the other rows. */
    String key() {
        return score == null ? model : String.join("|", model, suite, time, score.key(), score.prompt());
    }

    /** The score itself; NaN when there is none. */
    double value() {
        return score == null ? Double.NaN : score.estimate().value();
    }

    /** How many observations it rests on; NaN when that is not told. */
    double n() {
        return score == null || score.estimate().n() == 0
                ? Double.NaN
                : score.estimate().n();
    }
}
