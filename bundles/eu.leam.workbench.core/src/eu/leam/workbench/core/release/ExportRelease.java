package eu.leam.workbench.core.release;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.Product;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.core.report.Pages;
import eu.leam.workbench.model.dossier.Dossier;
import eu.leam.workbench.report.DossierReport;
import eu.leam.workbench.report.Provenance;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Writes the dossier of a release as HTML and Markdown.
 *
 * @param place the project
 * @param release id of the release
 * @param folder where to
 */
public record ExportRelease(Place place, String release, Path folder) implements Deed<List<Path>> {

    @Override
    public List<Path> call(Progress progress) throws LeamException {
        Dossier dossier = new CheckRelease(place, release).call(progress);
        Locale language = Locale.getDefault();
        var provenance = new Provenance(
                Product.NAME + " " + Product.VERSION,
                System.getProperty("java.vendor") + " " + System.getProperty("java.version"),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                place.environment().host(),
                Project.open(place).head(),
                place.environment().clock().instant().toString(),
                Double.NaN,
                "",
                List.of(new Provenance.NamedHash("dossier " + release, dossier.sha256())));
        Path html = new Pages(folder, language)
                .write("dossier-" + release, new DossierReport(dossier, List.of(), provenance));
        return List.of(html, folder.resolve("dossier-" + release + ".md"));
    }
}
