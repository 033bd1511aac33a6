package eu.leam.workbench.core.experiment;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.Documents;
import eu.leam.workbench.model.document.Experiment;
import eu.leam.workbench.model.document.ModelShape;
import eu.leam.workbench.model.document.Training;
import eu.leam.workbench.model.kind.Kind;
import java.util.List;

/**
 * Lists the experiments of a project: which mixture, which network, how long.
 *
 * @param place the project
 */
public record ListExperiments(Place place) implements Deed<List<ListExperiments.Line>> {

    /**
     * One experiment; what a broken file does not tell is empty or 0.
     *
     * @param id its id
     * @param title its question
     * @param generation generation of the models it makes
     * @param mixture id of its mixture
     * @param layers layers of the network
     * @param width width of the network
     * @param tokens tokens to train on
     * @param seed seed
     * @param findings how many things the checks have to say
     */
    public record Line(
            String id,
            String title,
            String generation,
            String mixture,
            int layers,
            int width,
            long tokens,
            long seed,
            int findings) {}

    @Override
    public List<Line> call(Progress progress) throws LeamException {
        return Documents.list(place, Kind.EXPERIMENT, Experiment.class, ListExperiments::line);
    }

    private static Line line(String id, Experiment experiment, int findings) {
        if (experiment == null) {
            return new Line(id, "", "", "", 0, 0, 0, 0, findings);
        }
        ModelShape model = experiment.getModel();
        Training training = experiment.getTraining();
        return new Line(
                id,
                Documents.text(experiment.getTitle()),
                Documents.text(experiment.getGeneration()),
                Documents.text(experiment.getMixture()),
                model == null ? 0 : model.getLayers(),
                model == null ? 0 : model.getWidth(),
                training == null ? 0 : training.getTokens(),
                training == null ? 0 : training.getSeed(),
                findings);
    }
}
