package eu.leam.workbench.core.demo;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.Product;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.model.dossier.Dossier;
import eu.leam.workbench.report.Provenance;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the numbers of a demo's report come from.
 *
 * @param place the project
 * @param project its documents
 * @param seed first seed
 */
record DemoProvenance(Place place, Project project, long seed) {

    Provenance of(List<GatheredRun> told, Dossier dossier, double seconds) throws LeamException {
        List<Provenance.NamedHash> hashes = new ArrayList<>();
        for (GatheredRun run : told) {
            var checkpoints = run.model().checkpoints();
            if (!checkpoints.isEmpty()) {
                long last = checkpoints.lastKey();
                hashes.add(new Provenance.NamedHash(run.model().model() + ", step " + last, checkpoints.get(last)));
            }
        }
        hashes.add(new Provenance.NamedHash("dossier " + dossier.release(), dossier.sha256()));
        return new Provenance(
                Product.NAME + " " + Product.VERSION,
                System.getProperty("java.vendor") + " " + System.getProperty("java.version"),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                place.environment().host(),
                project.head(),
                place.environment().clock().instant().toString(),
                seconds,
                seed + ", " + (seed + 1),
                hashes);
    }
}
