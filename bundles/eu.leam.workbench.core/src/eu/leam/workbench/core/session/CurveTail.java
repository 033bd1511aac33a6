package eu.leam.workbench.core.session;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Severity;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.core.run.EvidenceFile;
import eu.leam.workbench.curves.CurveException;
import eu.leam.workbench.curves.CurveSnapshot;
import eu.leam.workbench.curves.CurveStore;
import eu.leam.workbench.curves.file.RunFolder;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Follows the metric files of a project's runs; a run whose files are not here comes from its committed evidence. */
final class CurveTail {
    /** A record is being written now and then while we look; only one that stays cut is worth telling. */
    private static final Duration SETTLED = Duration.ofSeconds(3);

    private static final int EVIDENCE_EVERY = 4;

    private final Place place;
    private final Path runs;
    private final CurveStore store = CurveStore.inMemory();
    private final RunFolder folder;
    private final Set<String> settled = new HashSet<>();
    private Map<Finding, Instant> since = Map.of();
    private final Set<String> fresh = new LinkedHashSet<>();
    private int beat;

    CurveTail(Place place) {
        this.place = place;
        this.runs = place.folder().resolve(".leam/runs");
        this.folder = new RunFolder(runs, store, place.environment());
    }

    /** Ids of the runs with something new. */
    List<String> poll() throws LeamException {
        if (Files.isDirectory(runs)) {
            fresh.addAll(folder.poll());
        }
        noteFindings();
        if (beat++ % EVIDENCE_EVERY == 0) {
            readEvidence();
        }
        List<String> changed = List.copyOf(fresh); // what a failure kept from being told is told by the next poll
        fresh.clear();
        return changed;
    }

    /** What is wrong with metric files; a record that is cut, once it has stayed so for three seconds. */
    List<Finding> findings() {
        Instant ripe = now().minus(SETTLED);
        List<Finding> findings = new ArrayList<>();
        since.forEach((finding, first) -> {
            if (finding.severity() != Severity.NOTE || !first.isAfter(ripe)) {
                findings.add(finding);
            }
        });
        return List.copyOf(findings);
    }

    CurveSnapshot snapshot() {
        return store.snapshot();
    }

    void close() throws CurveException {
        store.close();
    }

    /** One run's broken evidence is told and leaves the other runs alone. */
    private void readEvidence() throws LeamException {
        for (Ref ref : Project.open(place).list(Kind.RUN)) {
            var evidence = new EvidenceFile(place.folder(), ref.id());
            boolean known =
                    settled.contains(ref.id()) || store.snapshot().runs().containsKey(ref.id());
            if (known || !evidence.isWritten()) {
                continue;
            }
            settled.add(ref.id());
            try {
                evidence.read().into(store, now());
                fresh.add(ref.id());
            } catch (CurveException ignored) { // the findings of the run tell it
                continue;
            }
        }
    }

    private void noteFindings() {
        Map<Finding, Instant> next = new HashMap<>();
        Instant now = now();
        folder.findings().forEach(finding -> next.put(finding, since.getOrDefault(finding, now)));
        since = next;
    }

    private Instant now() {
        return place.environment().clock().instant();
    }
}
