package eu.leam.workbench.core.run;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.curves.CurveException;
import eu.leam.workbench.curves.CurveSnapshot;
import eu.leam.workbench.curves.CurveStore;
import eu.leam.workbench.curves.file.RunFolder;
import eu.leam.workbench.model.document.Run;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The curves of a project's runs: from the trainer's own files where they are here, else from the committed evidence. */
public final class ProjectCurves {
    private ProjectCurves() {}

    /**
     * Curves that can be read.
     *
     * @param curves the curves
     * @param findings evidence that cannot be read, each with its place in the project and the cause
     */
    public record Readable(CurveSnapshot curves, List<Finding> findings) {
        public Readable {
            findings = List.copyOf(findings);
        }
    }

    /** Reads the curves of all runs as they stand now; one run's broken evidence leaves the other runs alone. */
    public static Readable read(Place place) throws LeamException {
        CurveStore store = CurveStore.inMemory();
        Path runs = place.folder().resolve(".leam/runs");
        if (Files.isDirectory(runs)) {
            new RunFolder(runs, store, place.environment()).poll();
        }
        Project project = Project.open(place);
        List<Finding> findings = new ArrayList<>();
        for (Ref ref : project.list(Kind.RUN)) {
            var evidence = new EvidenceFile(place.folder(), ref.id());
            if (!store.snapshot().runs().containsKey(ref.id()) && evidence.isWritten()) {
                try {
                    evidence.read().into(store, place.environment().clock().instant());
                } catch (CurveException e) {
                    findings.add(evidence.unreadable(e));
                }
            }
        }
        return new Readable(store.snapshot(), findings);
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
}
