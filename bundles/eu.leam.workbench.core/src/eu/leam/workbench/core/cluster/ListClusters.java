package eu.leam.workbench.core.cluster;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.DeedException;
import java.util.List;

/**
 * Lists the clusters that jobs can be given to, and whether each answers. There is the local one: this machine.
 *
 * @param environment whose clusters
 */
public record ListClusters(Environment environment) implements Deed<List<ListClusters.Line>> {

    /**
     * One cluster.
     *
     * @param name its name
     * @param reachable whether it answers
     * @param note why it does not answer, one whole sentence; empty when it does
     * @param nodes how many machines it has; 0 when it does not answer
     * @param slots how many slots they have
     * @param slotsUsed how many are taken
     * @param running how many jobs run
     * @param pending how many jobs wait
     */
    public record Line(
            String name,
            boolean reachable,
            String note,
            int nodes,
            int slots,
            int slotsUsed,
            int running,
            int pending) {}

    @Override
    public List<Line> call(Progress progress) throws LeamException {
        String local = ShowCluster.LOCAL;
        try {
            return List.of(new ShowCluster(environment, local).call(progress).summary());
        } catch (DeedException failure) {
            if (!failure.isUnreachable()) {
                throw failure;
            }
            return List.of(new Line(local, false, failure.getMessage(), 0, 0, 0, 0, 0));
        }
    }
}
