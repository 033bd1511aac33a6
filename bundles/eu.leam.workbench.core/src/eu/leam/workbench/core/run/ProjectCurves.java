package eu.leam.workbench.core.run;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.curves.CurveSnapshot;
import eu.leam.workbench.curves.CurveStore;
import eu.leam.workbench.curves.evidence.Evidence;
import eu.leam.workbench.curves.file.RunFolder;
import eu.leam.workbench.model.document.Run;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
            if (!store.snapshot().runs().containsKey(ref.id()) && isThere(evidence)) {
                Evidence.read(evidence).into(store, place.environment().clock().instant());
            }
        }
        return store.snapshot();
    }

    /** Ids of all runs in the order in which they were launched: a run's place in it is the number of its colour everywhere. */
    public static List<String> launchOrder(Place place) throws LeamException {
        Project project = Project.open(place);
        Map<String, Instant> launched = new HashMap<>();
        for (Ref ref : project.list(Kind.RUN)) {
            Instant at = project.read(ref).document() instanceof Run run ? ListRuns.instant(run.getLaunched()) : null;
            launched.put(ref.id(), at == null ? Instant.MAX : at);
        }
        return launched.keySet().stream()
                .sorted(Comparator.comparing((String run) -> launched.get(run))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Whether there is evidence; that of a run which wrote no point is a file without bytes. */
    private static boolean isThere(Path evidence) {
        return Files.isRegularFile(evidence) && evidence.toFile().length() > 0;
    }
}
