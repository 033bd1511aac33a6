package eu.leam.workbench.core.project;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Messages;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.model.document.DatasetCard;
import eu.leam.workbench.model.document.Document;
import eu.leam.workbench.model.document.Experiment;
import eu.leam.workbench.model.document.Mixture;
import eu.leam.workbench.model.document.Outcome;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import eu.leam.workbench.model.rule.ProjectView;
import eu.leam.workbench.model.rule.Rules;
import eu.leam.workbench.model.text.ReadDocument;
import eu.leam.workbench.release.approval.Signer;
import eu.leam.workbench.store.Change;
import eu.leam.workbench.store.ProjectRepository;
import eu.leam.workbench.store.RepositoryStatus;
import eu.leam.workbench.store.SaveOutcome;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A project's documents as deeds read and save them: each call looks at the disk, nothing is kept. */
public final class Project {
    private final Place place;

    private Project(Place place) {
        this.place = place;
    }

    /** The project there; refuses when the folder holds no {@code leam.yaml}. */
    public static Project open(Place place) throws LeamException {
        ProjectRepository.open(place.folder(), place.environment()).close();
        return new Project(place);
    }

    /** Makes the folder a project of its own; the answer's note says why it could not be committed, if so. */
    static Saved create(Place place, eu.leam.workbench.model.document.Project document) throws LeamException {
        var created = ProjectRepository.create(place.folder(), document, place.environment());
        created.repository().close();
        Basis.noteSaved(document);
        return Saved.of(created.outcome());
    }

    /** Whether there is such a document. */
    public boolean has(Ref ref) {
        return Files.isRegularFile(place.folder().resolve(ref.path()));
    }

    /** Refuses when there is no such document. */
    public void require(Kind kind, String id) throws DeedException {
        if (!kind.accepts(id) || !has(new Ref(kind, id))) {
            String reference = kind.collection() + "/" + id;
            throw DeedException.refused(
                    Messages.format(Messages.Project_missing, reference), Messages.Project_missingNext);
        }
    }

    /** The documents of a kind, by id. */
    public List<Ref> list(Kind kind) throws LeamException {
        try (var repository = repository()) {
            return repository.list(kind);
        }
    }

    /** Reads a document, which then knows the version it was read from; what is wrong with its file is told by its findings. */
    public ReadDocument read(Ref ref) throws LeamException {
        try (var repository = repository()) {
            return Basis.note(repository.load(ref));
        }
    }

    /** The text of a document's file; refuses one that is no text with where in it the first wrong byte stands. */
    public String text(Ref ref) throws LeamException {
        try {
            return Files.readString(place.folder().resolve(ref.path()));
        } catch (CharacterCodingException e) {
            List<Finding> findings = read(ref).findings();
            if (findings.isEmpty()) {
                throw unreadable(ref, e); // it was mended between the two looks
            }
            Finding first = findings.getFirst();
            throw DeedException.refused(first.message(), first.nextStep());
        } catch (IOException e) {
            throw unreadable(ref, e);
        }
    }

    private static DeedException unreadable(Ref ref, IOException cause) {
        return DeedException.failed(
                Messages.format(Messages.Files_unreadable, ref.path(), cause.getMessage()),
                Messages.Files_unreadableNext,
                cause);
    }

    /** What the checks say of a document: its file's form, its values, what it refers to. */
    public List<Finding> check(Ref ref) throws LeamException {
        ReadDocument read = read(ref);
        List<Finding> findings = new ArrayList<>(read.findings());
        if (read.document() != null) {
            findings.addAll(check(read.document()));
        }
        return findings;
    }

    /** What the checks say of a document as it stands in memory. */
    public List<Finding> check(Document document) {
        return Rules.check(document, new View(this));
    }

    /** What the rules see around a document. */
    private record View(Project project) implements ProjectView {
        @Override
        public boolean exists(Kind kind, String id) {
            return kind.accepts(id) && project.has(new Ref(kind, id));
        }

        @Override
        public Optional<Document> document(Kind kind, String id) {
            try {
                return exists(kind, id)
                        ? Optional.ofNullable(project.read(new Ref(kind, id)).document())
                        : Optional.empty();
            } catch (LeamException ignored) { // it went away, or the disk fails: its own check tells
                return Optional.empty();
            }
        }
    }

    /** Loads a document; refuses when it is missing or cannot be read. */
    public <T extends Document> T load(Kind kind, String id, Class<T> type) throws LeamException {
        require(kind, id);
        ReadDocument read = read(new Ref(kind, id));
        if (read.document() == null) {
            throw DeedException.refused(
                    Messages.format(Messages.Project_unreadable, read.ref()),
                    Messages.Project_unreadableNext,
                    read.findings());
        }
        return type.cast(read.document());
    }

    /** The project's own document. */
    public eu.leam.workbench.model.document.Project project() throws LeamException {
        return load(Kind.PROJECT, Ref.PROJECT.id(), eu.leam.workbench.model.document.Project.class);
    }

    /** A mixture. */
    public Mixture mixture(String id) throws LeamException {
        return load(Kind.MIXTURE, id, Mixture.class);
    }

    /** An experiment. */
    public Experiment experiment(String id) throws LeamException {
        return load(Kind.EXPERIMENT, id, Experiment.class);
    }

    /** All dataset cards that can be read. */
    public List<DatasetCard> cards() throws LeamException {
        List<DatasetCard> cards = new ArrayList<>();
        try (var repository = repository()) {
            for (Ref ref : repository.list(Kind.DATASET)) {
                if (Basis.note(repository.load(ref)).document() instanceof DatasetCard card) {
                    cards.add(card);
                }
            }
        }
        return cards;
    }

    /** The hash that the outcome of a run has of the evidence of its curves; empty where there is no outcome that can be read. */
    public String evidenceSha256(String run) throws LeamException {
        Ref outcome = new Ref(Kind.OUTCOME, run);
        return has(outcome) && read(outcome).document() instanceof Outcome told
                ? Documents.text(told.getEvidenceSha256())
                : "";
    }

    /** Commits that changed a document, newest first. */
    List<Committed> history(Ref ref, int most) throws LeamException {
        try (var repository = repository()) {
            return repository.history(ref, most).stream().map(Committed::of).toList();
        }
    }

    /** Commits that changed the project, newest first. */
    List<Committed> history(int most) throws LeamException {
        try (var repository = repository()) {
            return repository.history(most).stream().map(Committed::of).toList();
        }
    }

    /** Branch that is checked out; empty without one. */
    public String branch() throws LeamException {
        return status().branch();
    }

    /** Whether a file of the project stands in the last commit as it stands on disk. */
    public boolean isCommitted(String path) throws LeamException {
        try (var repository = repository()) {
            String head = repository.status().head();
            Path file = place.folder().resolve(path);
            return !head.isEmpty()
                    && Files.isRegularFile(file)
                    && repository
                            .contentAt(head, path)
                            .filter(bytes -> Arrays.equals(bytes, readAll(file)))
                            .isPresent();
        }
    }

    private static byte[] readAll(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException ignored) { // it went away, or must not be read: then it is not what was committed
            return new byte[0];
        }
    }

    /** Last commit; empty before the first. */
    public String head() throws LeamException {
        return status().head();
    }

    /** Who decides here: the Git identity, empty where Git knows none. */
    public Signer signer() throws LeamException {
        return status().identity()
                .map(identity -> new Signer.GitIdentity(identity.name(), identity.email()))
                .orElse(new Signer.GitIdentity("", ""));
    }

    /**
     * Writes documents and files, in one commit of just these. A document that was loaded takes the place of the version it was
     * loaded from, and of no other; any other document is new.
     *
     * @throws DeedException when a file changed since it was loaded, is there although the document is new, or must not be
     *     written over; nothing is written then
     */
    public Saved save(Map<Ref, ? extends Document> documents, Map<String, byte[]> files, String message)
            throws LeamException {
        try (var repository = repository()) {
            List<Change> changes = new ArrayList<>();
            for (var entry : documents.entrySet()) {
                changes.add(new Change.Write(entry.getKey(), entry.getValue(), Basis.of(entry.getValue())));
            }
            files.forEach((path, bytes) -> changes.add(new Change.Put(path, bytes)));
            SaveOutcome outcome = repository.save(changes, message);
            Saved saved = Saved.of(outcome);
            documents.values().forEach(Basis::noteSaved);
            return saved;
        }
    }

    RepositoryStatus status() throws LeamException {
        try (var repository = repository()) {
            return repository.status();
        }
    }

    private ProjectRepository repository() throws LeamException {
        return ProjectRepository.open(place.folder(), place.environment());
    }
}
