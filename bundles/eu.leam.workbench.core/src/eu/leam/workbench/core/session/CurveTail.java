package eu.leam.workbench.core.session;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.curves.CurveException;
import eu.leam.workbench.curves.CurveSnapshot;
import eu.leam.workbench.curves.CurveStore;
import eu.leam.workbench.curves.evidence.Evidence;
import eu.leam.workbench.curves.file.RunFolder;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Follows the metric files of a project's runs; a run whose files are not here comes from its committed evidence. */
final class CurveTail {
    private final Place place;
    private final Path runs;
    private final CurveStore store = CurveStore.inMemory();
    private final RunFolder folder;
    private final Set<String> fromEvidence = new HashSet<>();

    CurveTail(Place place) {
        this.place = place;
        this.runs = place.folder().resolve(".leam/runs");
        this.folder = new RunFolder(runs, store, place.environment());
    }

    /** Ids of the runs with something new. */
    List<String> poll() throws LeamException {
        List<String> changed = new ArrayList<>();
        if (Files.isDirectory(runs)) {
            changed.addAll(folder.poll());
        }
        for (Ref ref : Project.open(place).list(Kind.RUN)) {
            Path evidence = place.folder().resolve("runs").resolve(ref.id()).resolve("evidence.gz");
            boolean known = store.snapshot().runs().containsKey(ref.id());
            if (!known && !fromEvidence.contains(ref.id()) && Files.exists(evidence)) {
                Evidence.read(evidence).into(store, place.environment().clock().instant());
                fromEvidence.add(ref.id());
                changed.add(ref.id());
            }
        }
        return changed;
    }

    CurveSnapshot snapshot() {
        return store.snapshot();
    }

    void close() throws CurveException {
        store.close();
    }
}
