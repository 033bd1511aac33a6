package eu.leam.workbench.core.evaluation;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Messages;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.Documents;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.evaluate.Measurement;
import eu.leam.workbench.evaluate.harness.HarnessResults;
import eu.leam.workbench.model.document.Document;
import eu.leam.workbench.model.document.LeamFactory;
import eu.leam.workbench.model.document.ModelVersion;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import eu.leam.workbench.model.score.FileRef;
import eu.leam.workbench.store.Change;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        byte[] results = HarnessResults.content(file); // once: what is hashed and kept is what was scored
        Measurement measurement =
                HarnessResults.read(results, file.getFileName().toString());
        Ref ref = new Ref(Kind.MODEL, model);
        if (project.has(ref)) {
            ModelVersion version = project.load(Kind.MODEL, model, ModelVersion.class);
            return save(version, measurement, results, Map.of());
        }
        ModelVersion baseline = LeamFactory.eINSTANCE.createModelVersion();
        baseline.setId(model);
        baseline.setTitle(model.substring(model.indexOf('/') + 1));
        baseline.setBaseline(true);
        baseline.setSource(file.getFileName().toString());
        return save(baseline, measurement, results, Map.of(ref, baseline));
    }

    /** A small result file goes into the project with its scores; a larger one stays where it is and is named with its hash. */
    private Evaluated save(ModelVersion version, Measurement measurement, byte[] results, Map<Ref, Document> documents)
            throws LeamException {
        var evaluations = new Evaluations(place);
        String told = HarnessResults.weights(results);
        String weights = Sha256.same(told, version.getSha256()) ? told : "";
        Measurement noted = noted(version, told, measurement);
        if (results.length <= Change.Put.LARGEST) {
            return evaluations.saveImport(version, weights, noted, results, documents);
        }
        var reference = new FileRef(uri(), Sha256.of(results), results.length);
        Evaluated saved = evaluations.saveImport(version, weights, noted, reference, documents);
        String large = Messages.format(Messages.Import_large, reference.uri());
        String note = saved.note().isEmpty() ? large : saved.note() + " " + large;
        return new Evaluated(saved.evaluation(), saved.commit(), note);
    }

    /** That the scores are of these weights is a claim of whoever imports, unless the file itself says so. */
    private Measurement noted(ModelVersion version, String told, Measurement measurement) {
        if (Documents.text(version.getSha256()).isBlank() || Sha256.same(told, version.getSha256())) {
            return measurement;
        }
        List<String> notes = new ArrayList<>(measurement.notes());
        notes.add(
                told.isEmpty()
                        ? Messages.format(Messages.Import_noWeights, model)
                        : Messages.format(Messages.Import_otherWeights, told, model));
        return new Measurement(measurement.suite(), measurement.scores(), measurement.items(), notes);
    }

    /** Within the project relative to it, as every clone can find it. */
    private String uri() {
        Path root = place.folder().toAbsolutePath().normalize();
        Path here = file.toAbsolutePath().normalize();
        return here.startsWith(root)
                ? root.relativize(here).toString().replace('\\', '/')
                : here.toUri().toString();
    }
}
