package eu.leam.workbench.model.score;

import java.util.List;

/**
 * The scores of one suite on one model version, as kept in {@code evaluations/<model>/<suite>-<time>.json}.
 *
 * @param model id of the model version, for instance {@code leam-1/balanced-s1}
 * @param modelSha256 hash of the weights that were measured; empty for a baseline and for an import whose file does not tell it
 * @param suite id of the suite
 * @param time ISO 8601 instant
 * @param scores the scores, in a fixed order
 * @param raw the file they were computed from
 * @param items results per item beside this file ({@code <suite>-<time>.items.gz}); null when there are none
 * @param notes plain sentences that belong to the numbers wherever they are shown
 */
public record Evaluation(
        String model,
        String modelSha256,
        String suite,
        String time,
        List<Score> scores,
        FileRef raw,
        FileRef items,
        List<String> notes) {

    public Evaluation {
        scores = List.copyOf(scores);
        notes = List.copyOf(notes);
    }
}
