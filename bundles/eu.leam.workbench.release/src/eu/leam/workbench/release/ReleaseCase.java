package eu.leam.workbench.release;

import eu.leam.workbench.model.document.Approval;
import eu.leam.workbench.model.document.DatasetCard;
import eu.leam.workbench.model.document.ModelVersion;
import eu.leam.workbench.model.document.Outcome;
import eu.leam.workbench.model.document.Release;
import eu.leam.workbench.model.document.ReleasePolicy;
import eu.leam.workbench.model.document.Run;
import eu.leam.workbench.model.document.RunDataset;
import eu.leam.workbench.model.score.Comparison;
import eu.leam.workbench.model.score.Evaluation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * All that is known of a release, as gathered from the project.
 *
 * @param policy what a release must keep; null when the project has none
 * @param release the release
 * @param model the model version that it puts up
 * @param previous the version that it is compared with; null when there is none
 * @param run the run that the model came from; null when it is not in the project
 * @param outcome how that run ended; null when it is not in the project
 * @param cards the dataset cards of the project
 * @param evaluations the evaluations of this model version
 * @param comparison previous version (first) against this one (second); null when there is none
 * @param files looks at files of this machine
 * @param items reads the results per item of these evaluations
 * @param approvals what was decided so far
 */
public record ReleaseCase(
        ReleasePolicy policy,
        Release release,
        ModelVersion model,
        ModelVersion previous,
        Run run,
        Outcome outcome,
        List<DatasetCard> cards,
        List<Evaluation> evaluations,
        Comparison comparison,
        FilePresence files,
        ItemPresence items,
        List<Approval> approvals) {

    public ReleaseCase {
        Objects.requireNonNull(release);
        Objects.requireNonNull(model);
        Objects.requireNonNull(items);
        cards = List.copyOf(cards);
        evaluations = List.copyOf(evaluations);
        approvals = List.copyOf(approvals);
        files = remembering(files);
    }

    /** The datasets that the model was trained on, as frozen at the launch; empty when the run is not known. */
    public List<RunDataset> data() {
        return run == null ? List.of() : List.copyOf(run.getData());
    }

    /** The card of a dataset as it is now. */
    public Optional<DatasetCard> card(String dataset) {
        return cards.stream().filter(card -> dataset.equals(card.getId())).findFirst();
    }

    /** Several gates and the lineage ask for the same large files; each is hashed once a case. */
    private static FilePresence remembering(FilePresence files) {
        Map<String, FilePresence.Found> known = new HashMap<>();
        return uri -> known.computeIfAbsent(uri, files::look);
    }
}
