package eu.leam.workbench.core.evaluation;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Messages;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.evaluate.Measurement;
import eu.leam.workbench.evaluate.harness.HarnessResults;
import eu.leam.workbench.model.document.Document;
import eu.leam.workbench.model.document.LeamFactory;
import eu.leam.workbench.model.document.ModelVersion;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import eu.leam.workbench.model.score.FileRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Imports a result file of lm-evaluation-harness 0.4 as scores of a model version; one that the project does not know becomes a
 * baseline.
 *
 * @param place the project
 * @param file the result file
 * @param model id of the model version or baseline, for instance {@code baselines/gpt-3}
 */
public record ImportEvaluation(Place place, Path file, String model) implements Deed<Evaluated> {

    @Override
    public Evaluated call(Progress progress) throws LeamException {
        Project project = Project.open(place);
        if (!Kind.MODEL.accepts(model)) {
            throw DeedException.refused(
                    Messages.format(Messages.Project_badId, model, Kind.MODEL.collection()),
                    Messages.Project_missingNext);
        }
        Measurement measurement = HarnessResults.read(file);
        Ref ref = new Ref(Kind.MODEL, model);
        if (project.has(ref)) {
            ModelVersion version = project.load(Kind.MODEL, model, ModelVersion.class);
            return new Evaluations(place).save(version, measurement, reference(), Map.of());
        }
        ModelVersion baseline = LeamFactory.eINSTANCE.createModelVersion();
        baseline.setId(model);
        baseline.setTitle(model.substring(model.indexOf('/') + 1));
        baseline.setBaseline(true);
        baseline.setSource(file.getFileName().toString());
        Map<Ref, Document> documents = Map.of(ref, baseline);
        return new Evaluations(place).save(baseline, measurement, reference(), documents);
    }

    private FileRef reference() throws DeedException {
        try {
            return new FileRef(file.toUri().toString(), Sha256.of(file), Files.size(file));
        } catch (IOException e) {
            throw DeedException.failed(
                    Messages.format(Messages.Files_unreadable, file, e.getMessage()), Messages.Files_unreadableNext, e);
        }
    }
}
