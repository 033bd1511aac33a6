package eu.leam.workbench.core.edit;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.model.kind.Ref;
import eu.leam.workbench.store.Change;
import eu.leam.workbench.store.ProjectRepository;

/**
 * A document's file as it stands on disk.
 *
 * @param text its text
 * @param version names this very content; {@link Change#NEW} when there is no file
 */
record FileText(DraftText text, String version) {

    /** Looks at the file; where there is none, its text is empty. */
    static FileText read(Place place, Ref ref) throws LeamException {
        try (var repository = ProjectRepository.open(place.folder(), place.environment())) {
            return repository
                    .content(ref)
                    .map(bytes -> new FileText(DraftText.of(ref, bytes), Sha256.of(bytes)))
                    .orElseGet(() -> new FileText(DraftText.of(ref, ""), Change.NEW));
        }
    }

    boolean isGone() {
        return version.equals(Change.NEW);
    }
}
