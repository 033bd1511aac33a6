package eu.leam.workbench.core.release;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Severity;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Messages;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.Uncommitted;
import eu.leam.workbench.model.dossier.Dossier;
import eu.leam.workbench.model.dossier.LineageNode;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * The files of a project that a dossier is made from. What is outside Git on purpose (corpora, weights, raw files of our own suites)
 * is held by its hash in these.
 */
final class DossierFiles {
    private static final int MOST = 5;

    private final Set<String> files = new HashSet<>();
    private final Set<String> folders = new HashSet<>();
    private final boolean compared;

    private DossierFiles(Dossier dossier) {
        file(Ref.PROJECT);
        file(new Ref(Kind.RELEASE, dossier.release()));
        model(dossier.model());
        dossier.lineage().forEach(this::lineage);
        compared = dossier.comparison() != null;
        if (compared) {
            model(dossier.comparison().first());
            dossier.comparison().seedPair().forEach(this::model);
        }
    }

    /** Refuses a decision over a dossier that nobody else can make from the last commit. */
    static void requireCommitted(Place place, Dossier dossier) throws LeamException {
        SortedSet<String> differing = Uncommitted.of(place, new DossierFiles(dossier)::holds);
        if (differing.isEmpty()) {
            return;
        }
        String names = differing.stream().limit(MOST).collect(Collectors.joining(", "));
        String sentence = Messages.format(
                Messages.Decision_uncommitted, dossier.release(), differing.size() > MOST ? names + ", …" : names);
        throw DeedException.refused(
                sentence,
                Messages.Decision_uncommittedNext,
                differing.stream()
                        .map(path -> new Finding(
                                "release.uncommitted", Severity.ERROR, path, "", Messages.Decision_uncommittedFile, ""))
                        .toList());
    }

    private boolean holds(String path) {
        return files.contains(path) || folders.stream().anyMatch(path::startsWith) || compared && choosesSeeds(path);
    }

    /** Which two seeds stand beside a comparison is chosen among all versions and their runs. */
    private static boolean choosesSeeds(String path) {
        return Kind.ofPath(path)
                .map(Ref::kind)
                .filter(kind -> kind == Kind.MODEL || kind == Kind.RUN)
                .isPresent();
    }

    private void lineage(LineageNode node) {
        switch (node.kind()) {
            case "dataset" -> Ref.parse(node.reference()).ifPresent(this::file);
            case "run" -> folders.add(node.reference() + "/");
            default -> {} // a commit is history, a mixture and an experiment are frozen in the run
        }
    }

    private void model(String model) {
        file(new Ref(Kind.MODEL, model));
        folders.add("evaluations/" + model + "/");
    }

    private void file(Ref ref) {
        files.add(ref.path());
    }
}
