package eu.leam.workbench.core.experiment;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.MadeDocument;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.model.document.Experiment;
import eu.leam.workbench.model.document.LeamFactory;
import eu.leam.workbench.model.document.Training;
import eu.leam.workbench.model.kind.Kind;

/**
 * Makes an experiment with the model's defaults for network and training, and saves it.
 *
 * @param place the project
 * @param experiment its id
 * @param title what it asks; empty for its id
 * @param mixture id of the mixture that it draws from
 * @param tokens tokens to train on; 0 for the project's budget
 */
public record NewExperiment(Place place, String experiment, String title, String mixture, long tokens)
        implements Deed<MadeDocument> {
    /** A warm-up of more than this part of a short training would leave little of it. */
    private static final int WARMUP_PART = 4;

    @Override
    public MadeDocument call(Progress progress) throws LeamException {
        Project project = Project.open(place);
        MadeDocument.refuseBadId(project, Kind.EXPERIMENT, experiment);
        project.require(Kind.MIXTURE, mixture);
        Experiment made = LeamFactory.eINSTANCE.createExperiment();
        made.setId(experiment);
        made.setTitle(title.isBlank() ? experiment : title.strip());
        made.setMixture(mixture);
        made.setModel(LeamFactory.eINSTANCE.createModelShape());
        Training training = LeamFactory.eINSTANCE.createTraining();
        training.setTokens(tokens > 0 ? tokens : project.project().getTokenBudget());
        made.setTraining(training);
        long perStep = (long) training.getBatch() * made.getModel().getContext();
        long steps = Math.ceilDiv(training.getTokens(), perStep);
        training.setWarmup((int) Math.min(training.getWarmup(), steps / WARMUP_PART));
        return MadeDocument.save(project, Kind.EXPERIMENT, made);
    }
}
