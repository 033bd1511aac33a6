package eu.leam.workbench.core.mixture;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.MadeDocument;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.model.document.LeamFactory;
import eu.leam.workbench.model.document.Mixture;
import eu.leam.workbench.model.document.Scheme;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import java.util.List;

/**
 * Makes a mixture over datasets of the pool and saves it.
 *
 * @param place the project
 * @param mixture its id
 * @param title what people call it; empty for its id
 * @param scheme how the weights come about
 * @param temperature temperature of the scheme of that name
 * @param tokens token budget; 0 for the project's
 * @param datasets ids of the cards; none means all
 */
public record NewMixture(
        Place place,
        String mixture,
        String title,
        Scheme scheme,
        double temperature,
        long tokens,
        List<String> datasets)
        implements Deed<MadeDocument> {

    /** Takes a copy of the list. */
    public NewMixture {
        datasets = List.copyOf(datasets);
    }

    @Override
    public MadeDocument call(Progress progress) throws LeamException {
        Project project = Project.open(place);
        MadeDocument.refuseBadId(project, Kind.MIXTURE, mixture);
        for (String dataset : datasets) {
            project.require(Kind.DATASET, dataset);
        }
        List<String> chosen = datasets.isEmpty()
                ? project.list(Kind.DATASET).stream().map(Ref::id).toList()
                : datasets;
        Mixture made = LeamFactory.eINSTANCE.createMixture();
        made.setId(mixture);
        made.setTitle(title.isBlank() ? mixture : title.strip());
        made.setScheme(scheme);
        made.setTemperature(scheme == Scheme.TEMPERATURE ? temperature : 1);
        made.setTokenBudget(tokens > 0 ? tokens : project.project().getTokenBudget());
        chosen.forEach(dataset -> made.getEntries().add(MixtureText.entry(dataset, 1)));
        return MadeDocument.save(project, Kind.MIXTURE, made);
    }
}
