package eu.leam.workbench.core.run;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.curves.CurveSnapshot;
import eu.leam.workbench.curves.CurveStore;
import eu.leam.workbench.curves.evidence.Evidence;
import eu.leam.workbench.curves.file.RunFolder;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import java.nio.file.Files;
import java.nio.file.Path;

/** The curves of a project's runs: from the trainer's own files where they are here, else from the committed evidence. */
public final class ProjectCurves {
    private ProjectCurves() {}

    /** Reads the curves of all runs as they stand now. */
    public static CurveSnapshot read(Place place) throws LeamException {
        CurveStore store = CurveStore.inMemory();
        Path runs = place.folder().resolve(".leam/runs");
        if (Files.isDirectory(runs)) {
            new RunFolder(runs, store, place.environment()).poll();
        }
        Project project = Project.open(place);
        for (Ref ref : project.list(Kind.RUN)) {
            Path evidence = place.folder().resolve("runs").resolve(ref.id()).resolve("evidence.gz");
            if (!store.snapshot().runs().containsKey(ref.id()) && Files.exists(evidence)) {
                Evidence.read(evidence).into(store, place.environment().clock().instant());
            }
        }
        return store.snapshot();
    }
}
