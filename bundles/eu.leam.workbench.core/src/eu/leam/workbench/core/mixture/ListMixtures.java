package eu.leam.workbench.core.mixture;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.Documents;
import eu.leam.workbench.model.document.Mixture;
import eu.leam.workbench.model.document.Scheme;
import eu.leam.workbench.model.kind.Kind;
import java.util.List;

/**
 * Lists the mixtures of a project: by which scheme each weights how many datasets.
 *
 * @param place the project
 */
public record ListMixtures(Place place) implements Deed<List<ListMixtures.Line>> {

    /**
     * One mixture; what a broken file does not tell is empty, 0 or NaN.
     *
     * @param id its id
     * @param title what people call it
     * @param scheme proportional, temperature or manual
     * @param temperature temperature of the scheme of that name; NaN for the others
     * @param tokenBudget tokens to draw
     * @param datasets how many datasets it draws from
     * @param findings how many things the checks have to say
     */
    public record Line(
            String id, String title, String scheme, double temperature, long tokenBudget, int datasets, int findings) {}

    @Override
    public List<Line> call(Progress progress) throws LeamException {
        return Documents.list(place, Kind.MIXTURE, Mixture.class, ListMixtures::line);
    }

    private static Line line(String id, Mixture mixture, int findings) {
        return mixture == null
                ? new Line(id, "", "", Double.NaN, 0, 0, findings)
                : new Line(
                        id,
                        Documents.text(mixture.getTitle()),
                        Documents.text(mixture.getScheme()),
                        mixture.getScheme() == Scheme.TEMPERATURE ? mixture.getTemperature() : Double.NaN,
                        mixture.getTokenBudget(),
                        mixture.getEntries().size(),
                        findings);
    }
}
