package eu.leam.workbench.report;

import eu.leam.workbench.model.dossier.Dossier;
import java.util.List;

/**
 * The dossier of a release as a page.
 *
 * @param dossier the dossier
 * @param figures figures beside the scores and the comparison
 * @param provenance where the numbers come from
 */
public record DossierReport(Dossier dossier, List<Figure> figures, Provenance provenance) implements Page {

    public DossierReport {
        figures = List.copyOf(figures);
    }
}
