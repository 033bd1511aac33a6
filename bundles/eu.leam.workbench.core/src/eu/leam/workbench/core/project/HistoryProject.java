package eu.leam.workbench.core.project;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.Place;
import java.util.List;

/**
 * Tells who changed a project when and why, newest first.
 *
 * @param place the project
 * @param most how many commits at most
 */
public record HistoryProject(Place place, int most) implements Deed<List<Committed>> {

    @Override
    public List<Committed> call(Progress progress) throws LeamException {
        return Project.open(place).history(most);
    }
}
