package eu.leam.workbench.ui.evaluate;

import eu.leam.workbench.model.score.Evaluation;
import eu.leam.workbench.model.score.Score;
import eu.leam.workbench.ui.Ref;

/**
 * A score with the evaluation that it stands in.
 *
 * @param score the score
 * @param evaluation its evaluation
 */
public record Scored(Score score, Evaluation evaluation) {
    private static final String ITEMS = ".items.gz";

    /** What tells its place in a table of scores: what is measured, and in which prompt form. */
    public String key() {
        return score.key() + "|" + score.prompt();
    }

    /** The score's file, relative to the project's folder. */
    public String file() {
        return ref().reference() + ".json";
    }

    /** The evaluation as a document of the project. */
    public Ref ref() {
        if (evaluation.items() != null && evaluation.items().uri().endsWith(ITEMS)) {
            String uri = evaluation.items().uri();
            return new Ref(uri.substring(0, uri.length() - ITEMS.length()));
        }
        String time = evaluation.time().replaceAll("[-:.]", "");
        return new Ref("evaluations/" + evaluation.model() + "/" + evaluation.suite() + "-" + time);
    }
}
