package eu.leam.workbench.core.dataset;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.Documents;
import eu.leam.workbench.model.document.DatasetCard;
import eu.leam.workbench.model.kind.Kind;
import java.util.List;

/**
 * Lists the dataset cards of a project: what text there is, how much, under which licence.
 *
 * @param place the project
 */
public record ListDatasets(Place place) implements Deed<List<ListDatasets.Line>> {

    /**
     * One card; what a broken file does not tell is empty or 0.
     *
     * @param id its id
     * @param title what people call it
     * @param language BCP 47
     * @param bytes size of the text
     * @param documents how many documents
     * @param licence SPDX expression
     * @param personalData none, possible, present or special-category; empty when the card does not say
     * @param findings how many things the checks have to say
     */
    public record Line(
            String id,
            String title,
            String language,
            long bytes,
            long documents,
            String licence,
            String personalData,
            int findings) {}

    @Override
    public List<Line> call(Progress progress) throws LeamException {
        return Documents.list(place, Kind.DATASET, DatasetCard.class, ListDatasets::line);
    }

    private static Line line(String id, DatasetCard card, int findings) {
        return card == null
                ? new Line(id, "", "", 0, 0, "", "", findings)
                : new Line(
                        id,
                        Documents.text(card.getTitle()),
                        Documents.text(card.getLanguage()),
                        card.getBytes(),
                        card.getDocuments(),
                        Documents.text(card.getLicence()),
                        card.isSetPersonalData() ? Documents.text(card.getPersonalData()) : "",
                        findings);
    }
}
