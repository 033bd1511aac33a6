package eu.leam.workbench.core.project;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import java.util.List;

/**
 * Tells who changed a document when and why, newest first. A document that was deleted still has its history.
 *
 * @param place the project
 * @param kind its kind
 * @param id its id
 * @param most how many commits at most
 */
public record HistoryDocument(Place place, Kind kind, String id, int most) implements Deed<List<Committed>> {

    @Override
    public List<Committed> call(Progress progress) throws LeamException {
        Project project = Project.open(place);
        List<Committed> commits = kind.accepts(id) ? project.history(new Ref(kind, id), most) : List.of();
        if (commits.isEmpty()) {
            project.require(kind, id); // neither now nor ever there: refused with the name
        }
        return commits;
    }
}
