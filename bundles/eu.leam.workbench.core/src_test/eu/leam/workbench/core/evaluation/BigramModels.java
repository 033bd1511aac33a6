package eu.leam.workbench.core.evaluation;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.model.document.Document;
import eu.leam.workbench.model.document.LeamFactory;
import eu.leam.workbench.model.document.ModelVersion;
import eu.leam.workbench.model.document.Run;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import java.util.Map;

/** Model versions whose pairs are scored by a byte-bigram model fitted on a few words: real likelihoods, quickly had. */
final class BigramModels {
    private BigramModels() {}

    static void measured(
            Place place, String id, String runId, String experiment, long seed, long step, double rate, String words)
            throws LeamException {
        ModelVersion version = unmeasured(place, id, runId, experiment, seed, step, rate);
        new Evaluations(place).save(version, BigramPairs.measure(words), null, Map.of());
    }

    /** One that was trained and that nobody has measured yet. */
    static ModelVersion unmeasured(
            Place place, String id, String runId, String experiment, long seed, long step, double rate)
            throws LeamException {
        Run run = LeamFactory.eINSTANCE.createRun();
        run.setId(runId);
        run.setExperiment(experiment);
        run.setResolved(LeamFactory.eINSTANCE.createExperiment());
        run.getResolved().setId(experiment);
        run.getResolved().setTraining(LeamFactory.eINSTANCE.createTraining());
        run.getResolved().getTraining().setSeed(seed);
        run.getResolved().getTraining().setLearningRate(rate);
        ModelVersion version = LeamFactory.eINSTANCE.createModelVersion();
        version.setId(id);
        version.setRun(runId);
        version.setStep(step);
        Map<Ref, Document> documents = Map.of(new Ref(Kind.RUN, runId), run, new Ref(Kind.MODEL, id), version);
        Project.open(place).save(documents, Map.of(), "Add " + id);
        return version;
    }
}
