package eu.leam.workbench.core.run;

import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Messages;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.model.document.ModelVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The weights of a model version on this machine. */
public final class ModelWeights {
    private ModelWeights() {}

    /** Folder of its checkpoint, where its weights lie; refused when they are not on this machine. */
    public static Path folder(Place place, ModelVersion version) throws DeedException {
        Path checkpoint = place.file(version.getUri())
                .orElseThrow(() -> DeedException.refused(
                        Messages.format(Messages.Evaluate_noWeights, version.getId(), version.getUri()),
                        Messages.Evaluate_noWeightsNext));
        Path weights = checkpoint.resolve(CheckpointFiles.WEIGHTS);
        if (!Files.exists(weights)) {
            throw DeedException.refused(
                    Messages.format(Messages.Evaluate_noWeights, version.getId(), weights),
                    Messages.Evaluate_noWeightsNext);
        }
        return checkpoint;
    }

    /** Refuses weights that are not those of the version, by their hash. */
    public static void refuseOthers(ModelVersion version, Path checkpoint) throws DeedException {
        Path weights = checkpoint.resolve(CheckpointFiles.WEIGHTS);
        try {
            if (!Sha256.same(Sha256.of(weights), version.getSha256())) {
                throw DeedException.refused(
                        Messages.format(Messages.Evaluate_otherWeights, weights, version.getId()),
                        Messages.Evaluate_noWeightsNext);
            }
        } catch (IOException e) {
            throw DeedException.failed(
                    Messages.format(Messages.Files_unreadable, weights, e.getMessage()),
                    Messages.Files_unreadableNext,
                    e);
        }
    }
}
