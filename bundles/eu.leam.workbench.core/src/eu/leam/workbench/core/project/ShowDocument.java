package eu.leam.workbench.core.project;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Messages;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.model.document.Document;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import java.util.List;
import java.util.Map;

/**
 * Shows a document as it stands on disk, with what the checks say of it.
 *
 * @param place the project
 * @param kind its kind
 * @param id its id
 */
public record ShowDocument(Place place, Kind kind, String id) implements Deed<ShowDocument.Shown> {

    /**
     * A document.
     *
     * @param reference its reference
     * @param path its file, relative to the project
     * @param text the file's text
     * @param content its values by key, as the model has them; null when the file cannot be read
     * @param findings what the checks say
     */
    public record Shown(
            String reference, String path, String text, Map<String, Object> content, List<Finding> findings) {}

    @Override
    public Shown call(Progress progress) throws LeamException {
        if (!kind.accepts(id)) {
            throw DeedException.refused(
                    Messages.format(Messages.Project_badId, id, kind.collection()), Messages.Project_missingNext);
        }
        Project project = Project.open(place);
        Ref ref = new Ref(kind, id);
        project.require(kind, id);
        Document document = project.read(ref).document();
        return new Shown(
                ref.toString(),
                ref.path(),
                project.text(ref),
                document == null ? null : Values.of(document),
                project.check(ref));
    }
}
