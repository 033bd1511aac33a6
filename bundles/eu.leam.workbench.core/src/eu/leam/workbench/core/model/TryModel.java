package eu.leam.workbench.core.model;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Messages;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.core.run.ModelWeights;
import eu.leam.workbench.model.document.ModelVersion;
import eu.leam.workbench.model.kind.Kind;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Lets a model version whose weights are on this machine continue a text, in a process of its own. Changes nothing.
 *
 * @param place the project
 * @param model id of the model version
 * @param sampling the text's beginning, and how it goes on
 * @param server keeps the process for the next question
 * @param hear hears each piece as it is written, in the caller's thread
 */
public record TryModel(Place place, String model, Sampling sampling, ModelServer server, Consumer<String> hear)
        implements Deed<Continued> {

    @Override
    public Continued call(Progress progress) throws LeamException {
        if (!sampling.isPossible()) {
            throw DeedException.refused(
                    Messages.format(Messages.Try_bounds, Sampling.MOST_BYTES, Sampling.HOTTEST),
                    Messages.Try_boundsNext);
        }
        ModelVersion version = Project.open(place).load(Kind.MODEL, model, ModelVersion.class);
        if (version.isBaseline() || version.getUri() == null) {
            throw DeedException.refused(Messages.format(Messages.Try_baseline, model), Messages.Try_baselineNext);
        }
        Path checkpoint = ModelWeights.folder(place, version);
        if (!server.serves(checkpoint)) {
            ModelWeights.refuseOthers(version, checkpoint);
        }
        return server.ask(place, checkpoint, sampling, hear, progress);
    }
}
