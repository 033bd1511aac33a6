package eu.leam.workbench.core.project;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.model.document.Document;
import eu.leam.workbench.model.kind.Ref;
import eu.leam.workbench.store.HistoryEntry;
import eu.leam.workbench.store.ProjectRepository;
import java.util.ArrayList;
import java.util.List;

/** A document as the commits have it that changed it. */
public final class DocumentVersions {
    private DocumentVersions() {}

    /**
     * The document in one commit.
     *
     * @param commit which, by whom, when and why
     * @param document what it said; null where it was deleted or could not be read
     */
    public record Version(Committed commit, Document document) {}

    /** The last so many versions, newest first; none before the first commit. Waits for the disk. */
    public static List<Version> of(Place place, Ref ref, int most) throws LeamException {
        List<Version> versions = new ArrayList<>();
        try (var repository = ProjectRepository.open(place.folder(), place.environment())) {
            for (HistoryEntry entry : repository.history(ref, most)) {
                Document document = repository
                        .loadAt(entry.commit(), ref)
                        .map(read -> read.document())
                        .orElse(null);
                versions.add(new Version(Committed.of(entry), document));
            }
        }
        return versions;
    }
}
