package eu.leam.workbench.core.session;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.model.document.DatasetCard;
import eu.leam.workbench.model.document.Document;
import eu.leam.workbench.model.document.Experiment;
import eu.leam.workbench.model.document.Mixture;
import eu.leam.workbench.model.document.ModelVersion;
import eu.leam.workbench.model.document.Outcome;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import eu.leam.workbench.model.text.ReadDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a project's documents into entries; a file that did not change since the last scan is not read again. */
final class DocumentScan {
    private static final List<Kind> SHOWN = List.of(Kind.values());

    private record Known(long modified, long size, DocumentEntry entry) {}

    private final Place place;
    private final EvaluationScan evaluations;
    private final EvidenceScan evidence;
    private Map<Ref, Known> known = new HashMap<>();

    DocumentScan(Place place) {
        this.place = place;
        this.evaluations = new EvaluationScan(place.folder());
        this.evidence = new EvidenceScan(place.folder());
    }

    /** Whether a document came, went or changed since the last {@link #read}. */
    boolean changed() throws LeamException {
        Project project = Project.open(place);
        int count = 0;
        for (Kind kind : SHOWN) {
            for (Ref ref : project.list(kind)) {
                count++;
                Known before = known.get(ref);
                if (before == null || before.modified() != modified(ref) || before.size() != size(ref)) {
                    return true;
                }
                if (kind == Kind.RUN && evidence.changed(ref.id())) {
                    return true;
                }
            }
        }
        return count != known.size() || evaluations.changed();
    }

    /** All entries in the order of their kinds, then by id. */
    List<DocumentEntry> read() throws LeamException {
        Project project = Project.open(place);
        Map<Ref, Known> next = new HashMap<>();
        List<DocumentEntry> entries = new ArrayList<>();
        for (Kind kind : SHOWN) {
            for (Ref ref : project.list(kind)) {
                Known before = known.get(ref);
                long modified = modified(ref);
                long size = size(ref);
                boolean fresh = before != null && before.modified() == modified && before.size() == size;
                DocumentEntry entry = fresh && kind != Kind.RUN ? before.entry() : entry(project, ref);
                next.put(ref, new Known(modified, size, entry));
                entries.add(entry);
            }
        }
        known = next;
        entries.addAll(evaluations.read());
        return List.copyOf(entries);
    }

    private DocumentEntry entry(Project project, Ref ref) throws LeamException {
        ReadDocument read = project.read(ref);
        List<Finding> findings = new ArrayList<>(project.check(ref));
        if (ref.kind() == Kind.RUN) {
            findings.addAll(evidence.findings(ref.id(), project.evidenceSha256(ref.id())));
        }
        return new DocumentEntry(
                ref.toString(),
                ref.kind().collection(),
                ref.id(),
                title(read, ref),
                group(project, read.document(), ref),
                ref.path(),
                findings,
                read.readOnly());
    }

    private static String title(ReadDocument read, Ref ref) {
        String title =
                switch (read.document()) {
                    case DatasetCard card -> card.getTitle();
                    case Mixture mixture -> mixture.getTitle();
                    case Experiment experiment -> experiment.getTitle();
                    case ModelVersion model -> model.getTitle();
                    case eu.leam.workbench.model.document.Project document -> document.getName();
                    case null, default -> null;
                };
        return title == null || title.isBlank() ? ref.id() : title;
    }

    private static String group(Project project, Document document, Ref ref) throws LeamException {
        return switch (ref.kind()) {
            case DATASET ->
                document instanceof DatasetCard card && card.getLanguage() != null ? card.getLanguage() : "";
            case MODEL, APPROVAL -> ref.id().substring(0, ref.id().indexOf('/'));
            case OUTCOME ->
                document instanceof Outcome outcome && outcome.getState() != null
                        ? outcome.getState().getLiteral()
                        : "";
            case RUN -> {
                Ref outcome = new Ref(Kind.OUTCOME, ref.id());
                boolean ended = project.has(outcome)
                        && project.read(outcome).document() instanceof Outcome o
                        && o.getState() != null;
                yield ended
                        ? ((Outcome) project.read(outcome).document())
                                .getState()
                                .getLiteral()
                        : "";
            }
            default -> "";
        };
    }

    private long modified(Ref ref) {
        try {
            return Files.getLastModifiedTime(file(ref)).toMillis();
        } catch (IOException ignored) { // it goes away right now: the next scan sees that
            return -1;
        }
    }

    private long size(Ref ref) {
        try {
            return Files.size(file(ref));
        } catch (IOException ignored) { // as above
            return -1;
        }
    }

    private Path file(Ref ref) {
        return place.folder().resolve(ref.path());
    }
}
