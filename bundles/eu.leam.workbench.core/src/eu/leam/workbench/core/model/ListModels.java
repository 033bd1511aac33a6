package eu.leam.workbench.core.model;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.Documents;
import eu.leam.workbench.core.run.CheckpointFiles;
import eu.leam.workbench.model.document.ModelVersion;
import eu.leam.workbench.model.kind.Kind;
import java.nio.file.Files;
import java.util.List;

/**
 * Lists the model versions of a project: trained ones with their run, baselines with their source.
 *
 * @param place the project
 */
public record ListModels(Place place) implements Deed<List<ListModels.Line>> {

    /**
     * One model version; what a broken file does not tell is empty or 0.
     *
     * @param id its id, for instance {@code leam-1/balanced-s1}
     * @param title what people call it
     * @param run run that made it; empty for a baseline
     * @param step step of its checkpoint
     * @param parameters exact number of parameters; 0 when unknown
     * @param source where a baseline's scores come from
     * @param weights where its weights are
     * @param sha256 hash of the weights; empty for a baseline
     * @param findings how many things the checks have to say
     */
    public record Line(
            String id,
            String title,
            String run,
            long step,
            long parameters,
            String source,
            Weights weights,
            String sha256,
            int findings) {}

    /** Where the weights of a model version are. */
    public enum Weights {
        /** On this machine; whether they are the right ones is told by the hash gate of a release. */
        HERE,
        /** Known by URI and hash alone. */
        ELSEWHERE,
        /** A baseline has none. */
        NONE
    }

    @Override
    public List<Line> call(Progress progress) throws LeamException {
        return Documents.list(place, Kind.MODEL, ModelVersion.class, this::line);
    }

    private Line line(String id, ModelVersion model, int findings) {
        return model == null
                ? new Line(id, "", "", 0, 0, "", Weights.NONE, "", findings)
                : new Line(
                        id,
                        Documents.text(model.getTitle()),
                        Documents.text(model.getRun()),
                        model.getStep(),
                        model.getParameters(),
                        Documents.text(model.getSource()),
                        weights(model),
                        Documents.text(model.getSha256()),
                        findings);
    }

    private Weights weights(ModelVersion model) {
        if (model.isBaseline() || model.getUri() == null) {
            return Weights.NONE;
        }
        return place.file(model.getUri())
                        .filter(folder -> Files.exists(folder.resolve(CheckpointFiles.WEIGHTS)))
                        .isPresent()
                ? Weights.HERE
                : Weights.ELSEWHERE;
    }
}
