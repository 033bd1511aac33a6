package eu.leam.workbench.core.project;

import eu.leam.workbench.base.Id;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Messages;
import eu.leam.workbench.model.document.Document;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import java.util.Map;

/**
 * A document that was made and saved.
 *
 * @param reference the document
 * @param commit its commit; empty when it could not be committed, then {@code note} says why
 * @param note a sentence that the user should know; may be empty
 */
public record MadeDocument(String reference, String commit, String note) {

    /** Refuses what cannot be the id of a new document of this kind. */
    public static void refuseBadId(Project project, Kind kind, String id) throws DeedException {
        if (!Id.isValid(id)) {
            throw DeedException.refused(Messages.format(Messages.New_badId, id), Messages.Launch_badIdNext);
        }
        if (project.has(new Ref(kind, id))) {
            throw DeedException.refused(
                    Messages.format(Messages.New_exists, kind.collection() + "/" + id), Messages.New_existsNext);
        }
    }

    /** Saves a new document, in one commit. */
    public static MadeDocument save(Project project, Kind kind, Document document) throws LeamException {
        var ref = new Ref(kind, document.getId());
        Saved saved = project.save(Map.of(ref, document), Map.of(), "Make " + ref);
        return new MadeDocument(ref.toString(), saved.commit(), saved.note());
    }
}
