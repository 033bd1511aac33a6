package eu.leam.workbench.evaluate;

import eu.leam.workbench.model.score.Evaluation;
import eu.leam.workbench.model.score.FileRef;
import eu.leam.workbench.model.score.ItemResult;
import eu.leam.workbench.model.score.Score;
import java.time.Instant;
import java.util.List;

/**
 * What one suite gave on one model, before it is known under which model version it will be filed.
 *
 * @param suite id of the suite
 * @param scores the scores, the overall one first
 * @param items results per item, from which every score can be computed again; empty where only aggregates exist
 * @param notes plain sentences that belong to the numbers wherever they are shown
 */
public record Measurement(String suite, List<Score> scores, List<ItemResult> items, List<String> notes) {

    /** Name of the program around our own scorers, as it stands in each {@code Scorer}. */
    public static final String HARNESS = "leam-workbench 0.1";

    public Measurement {
        scores = List.copyOf(scores);
        items = List.copyOf(items);
        notes = List.copyOf(notes);
    }

    /**
     * Files the measurement under a model version; the items are joined when it is written.
     *
     * @param model id of the model version or baseline
     * @param modelSha256 hash of the weights; empty for a baseline
     * @param time when it was measured
     * @param raw the file it was computed from; null when there is none
     */
    public Evaluation evaluation(String model, String modelSha256, Instant time, FileRef raw) {
        return new Evaluation(model, modelSha256, suite, time.toString(), scores, raw, null, notes);
    }
}
