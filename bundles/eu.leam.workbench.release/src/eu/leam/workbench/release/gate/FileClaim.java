package eu.leam.workbench.release.gate;

import eu.leam.workbench.model.document.Checkpoint;
import eu.leam.workbench.model.document.DatasetCard;
import eu.leam.workbench.model.document.ModelVersion;
import eu.leam.workbench.model.document.RunDataset;
import eu.leam.workbench.model.score.Evaluation;
import eu.leam.workbench.model.score.FileRef;
import eu.leam.workbench.release.ReleaseCase;
import java.util.ArrayList;
import java.util.List;

/**
 * A file that the project says has a hash.
 *
 * @param kind what it is
 * @param reference the document that says so
 * @param uri where it lies; empty when that is not told
 * @param sha256 the hash told; empty when none is
 */
public record FileClaim(Kind kind, String reference, String uri, String sha256) {
    private static final String WEIGHTS_FILE = "model.safetensors";

    /** What a file is to a release. */
    public enum Kind {
        WEIGHTS,
        CORPUS,
        EVIDENCE,
        EVALUATION
    }

    /** All files that a release rests on: weights, corpora, evidence of the run, raw and item files of the evaluations. */
    public static List<FileClaim> of(ReleaseCase release) {
        List<FileClaim> claims = new ArrayList<>();
        claims.add(weights(release.model()));
        release.data().forEach(data -> claims.add(corpus(release, data)));
        if (release.run() != null) {
            claims.add(evidence(release));
        }
        release.evaluations().forEach(evaluation -> evaluation(evaluation, claims));
        return List.copyOf(claims);
    }

    /** The weights of a model version; its URI names the folder of the checkpoint. */
    public static FileClaim weights(ModelVersion model) {
        String folder = text(model.getUri());
        String file = folder.isEmpty() || folder.endsWith(".safetensors") ? folder : slash(folder) + WEIGHTS_FILE;
        return new FileClaim(Kind.WEIGHTS, "models/" + model.getId(), file, text(model.getSha256()));
    }

    /** The corpus as the run drew from it, at the place that the card names now. */
    public static FileClaim corpus(ReleaseCase release, RunDataset data) {
        String uri = release.card(data.getDataset()).map(DatasetCard::getUri).orElse("");
        return new FileClaim(Kind.CORPUS, "datasets/" + data.getDataset(), text(uri), text(data.getSha256()));
    }

    /** The curves of the run as committed. */
    public static FileClaim evidence(ReleaseCase release) {
        String run = "runs/" + release.run().getId();
        String hash = release.outcome() == null ? "" : text(release.outcome().getEvidenceSha256());
        return new FileClaim(Kind.EVIDENCE, run, run + "/evidence.gz", hash);
    }

    /** The hash that the outcome of the run tells for the step of a model version; empty when it tells none. */
    static String checkpointHash(ReleaseCase release) {
        if (release.outcome() == null) {
            return "";
        }
        for (Checkpoint checkpoint : release.outcome().getCheckpoints()) {
            if (checkpoint.getStep() == release.model().getStep()) {
                return text(checkpoint.getSha256());
            }
        }
        return "";
    }

    private static void evaluation(Evaluation evaluation, List<FileClaim> claims) {
        String reference = reference(evaluation);
        for (FileRef file : new FileRef[] {evaluation.raw(), evaluation.items()}) {
            if (file != null) {
                claims.add(new FileClaim(Kind.EVALUATION, reference, text(file.uri()), text(file.sha256())));
            } else if (OwnMeasurement.is(
                    evaluation)) { // an import has no results per item; our own always has both files
                claims.add(new FileClaim(Kind.EVALUATION, reference, "", ""));
            }
        }
    }

    /** The document of an evaluation. */
    public static String reference(Evaluation evaluation) {
        return "evaluations/" + evaluation.model() + "/" + evaluation.suite() + "-" + evaluation.time();
    }

    private static String slash(String folder) {
        return folder.endsWith("/") ? folder : folder + "/";
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
