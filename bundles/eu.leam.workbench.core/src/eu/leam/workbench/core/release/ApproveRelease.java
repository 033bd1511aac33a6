package eu.leam.workbench.core.release;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.Place;

/**
 * Approves a release under the Git identity, as a commit. A deed outside the documents: it cannot be undone, only decided anew.
 *
 * @param place the project
 * @param release id of the release
 * @param typedName a name that was typed; always refused, empty to decide under the Git identity
 * @param reason why; may be empty where it is not required
 */
public record ApproveRelease(Place place, String release, String typedName, String reason) implements Deed<Decision> {

    @Override
    public Decision call(Progress progress) throws LeamException {
        var decision = eu.leam.workbench.model.document.Decision.APPROVED;
        return Decision.make(place, release, decision, typedName, reason, progress);
    }
}
