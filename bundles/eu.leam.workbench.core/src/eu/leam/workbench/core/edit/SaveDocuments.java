package eu.leam.workbench.core.edit;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.project.Saved;
import java.util.List;

/**
 * Saves documents that are open for editing: each file is written and all come into one commit. Is refused, and writes nothing,
 * when one of them changed on disk since the edit began or cannot be read as it is.
 *
 * @param editing where they are open
 * @param references the documents; what is clean is only committed, if an obstacle kept an earlier save from that
 * @param message the commit message; empty to have it proposed from what changed
 */
public record SaveDocuments(Editing editing, List<String> references, String message) implements Deed<Saved> {

    public SaveDocuments {
        references = List.copyOf(references);
    }

    @Override
    public Saved call(Progress progress) throws LeamException {
        return editing.save(references, message);
    }
}
