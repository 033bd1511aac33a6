package eu.leam.workbench.core.evaluation;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Messages;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.evaluate.heldout.ByteModel;
import eu.leam.workbench.evaluate.heldout.HeldOutSuite;
import eu.leam.workbench.model.document.Document;
import eu.leam.workbench.model.document.LeamFactory;
import eu.leam.workbench.model.document.ModelVersion;
import eu.leam.workbench.model.document.Run;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Fits byte-unigram and byte-bigram models on the training text of the project's first run and measures them on its held-out text:
 * what a model that learned anything must beat.
 *
 * @param place the project
 */
public record MeasureBaselines(Place place) implements Deed<List<String>> {

    @Override
    public List<String> call(Progress progress) throws LeamException {
        Project project = Project.open(place);
        List<Ref> runs = project.list(Kind.RUN);
        if (runs.isEmpty()) {
            throw DeedException.refused(Messages.Baselines_noRun, Messages.Baselines_noRunNext);
        }
        Run run = project.load(Kind.RUN, runs.getFirst().id(), Run.class);
        var suite = new HeldOutSuite(RunEvaluation.texts(place, project, run));
        List<String> ids = new ArrayList<>();
        for (ByteModel model : List.of(suite.unigram(), suite.bigram())) {
            String id = model.id();
            ModelVersion version = LeamFactory.eINSTANCE.createModelVersion();
            version.setId(id);
            version.setTitle(Messages.format(Messages.Baselines_title, model.id()));
            version.setBaseline(true);
            version.setSource(Messages.Baselines_source);
            Ref ref = new Ref(Kind.MODEL, id);
            // what stands there already may carry a person's words: only the measurement is new then
            Map<Ref, Document> documents = project.has(ref) ? Map.of() : Map.of(ref, version);
            new Evaluations(place).save(version, suite.measure(model), null, documents);
            ids.add(id);
        }
        return ids;
    }
}
