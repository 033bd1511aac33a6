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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Fits byte-unigram and byte-bigram models on the training text of the project's first run and measures them on its held-out text:
 * what a model that learned anything must beat.
 *
 * @param place the project
 */
public record MeasureBaselines(Place place) implements Deed<MeasureBaselines.Baselines> {

    /**
     * The baselines that were measured.
     *
     * @param models their ids
     * @param commit id of the last commit; empty when files were written but not committed
     * @param note why they were not committed and what mends it; empty when they were
     */
    public record Baselines(List<String> models, String commit, String note) {
        /** Takes a copy of the ids. */
        public Baselines {
            models = List.copyOf(models);
        }
    }

    @Override
    public Baselines call(Progress progress) throws LeamException {
        Project project = Project.open(place);
        List<Ref> runs = project.list(Kind.RUN);
        if (runs.isEmpty()) {
            throw DeedException.refused(Messages.Baselines_noRun, Messages.Baselines_noRunNext);
        }
        Run run = project.load(Kind.RUN, runs.getFirst().id(), Run.class);
        var suite = new HeldOutSuite(RunEvaluation.texts(place, project, run));
        List<String> ids = new ArrayList<>();
        Set<String> notes = new LinkedHashSet<>(); // the same reason is told once
        String commit = "";
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
            Evaluated measured = new Evaluations(place).save(version, suite.measure(model), null, documents);
            commit = measured.commit();
            notes.add(measured.note());
            ids.add(id);
        }
        notes.remove("");
        return new Baselines(ids, commit, String.join(" ", notes));
    }
}
