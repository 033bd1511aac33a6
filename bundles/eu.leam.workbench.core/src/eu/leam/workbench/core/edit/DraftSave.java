package eu.leam.workbench.core.edit;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.Saved;
import eu.leam.workbench.model.document.Document;
import eu.leam.workbench.model.kind.Ref;
import eu.leam.workbench.model.text.DocumentText;
import eu.leam.workbench.store.Change;
import eu.leam.workbench.store.ProjectRepository;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** One save of open documents, as they stood when it began. */
final class DraftSave {
    private final Place place;
    private final Drafts drafts;
    private final List<Part> parts = new ArrayList<>();

    /**
     * One document of it.
     *
     * @param ref which
     * @param document a copy that no edit reaches
     * @param basis version of the file whose place it takes
     * @param text the state of the draft that is saved
     * @param state the same on the stack of changes
     */
    record Part(Ref ref, Document document, String basis, DraftText text, Object state) {
        String canonical() {
            return DocumentText.write(document);
        }
    }

    /** @throws DeedException when a document cannot be saved as it is */
    DraftSave(Place place, Drafts drafts, Collection<String> references) throws DeedException {
        this.place = place;
        this.drafts = drafts;
        for (String reference : references) {
            parts.add(drafts.part(Drafts.ref(reference)));
        }
    }

    /** Writes and commits. */
    Saved write(String message) throws LeamException {
        if (parts.isEmpty()) {
            return new Saved("", "");
        }
        List<Change> changes = new ArrayList<>();
        parts.forEach(part -> changes.add(new Change.Write(part.ref(), part.document(), part.basis())));
        try (var repository = ProjectRepository.open(place.folder(), place.environment())) {
            return Saved.ofEdit(repository.save(changes, message));
        }
    }

    /** Tells the drafts that they are saved. */
    void settle() {
        for (Part part : parts) {
            String canonical = part.canonical();
            drafts.saved(part, canonical, Sha256.of(canonical));
        }
    }

    List<Ref> refs() {
        return parts.stream().map(Part::ref).toList();
    }
}
