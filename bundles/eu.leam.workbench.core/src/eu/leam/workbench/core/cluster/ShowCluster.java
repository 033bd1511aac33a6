package eu.leam.workbench.core.cluster;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.cluster.Node;
import eu.leam.workbench.cluster.local.LocalCluster;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Messages;
import eu.leam.workbench.core.queue.Queue;
import eu.leam.workbench.core.queue.QueuedJob;
import java.nio.file.Path;
import java.util.List;

/**
 * Shows one cluster: where its state lies, its machines, how much runs and waits.
 *
 * @param environment whose clusters
 * @param name name of the cluster
 */
public record ShowCluster(Environment environment, String name) implements Deed<ShowCluster.Shown> {
    /** Name of the cluster that is this machine. */
    public static final String LOCAL = LocalCluster.NAME;

    /**
     * A cluster.
     *
     * @param summary as in the list
     * @param folder where the local keeper has its journal and log
     * @param machines its machines
     */
    public record Shown(ListClusters.Line summary, Path folder, List<Node> machines) {
        public Shown {
            machines = List.copyOf(machines);
        }
    }

    @Override
    public Shown call(Progress progress) throws LeamException {
        if (!name.equals(LOCAL)) {
            throw DeedException.refused(
                    Messages.format(Messages.ShowCluster_unknown, name, LOCAL), Messages.ShowCluster_unknownNext);
        }
        var queue = new Queue(environment);
        List<Node> nodes = queue.nodes();
        List<QueuedJob> jobs = queue.all();
        var summary = new ListClusters.Line(
                name,
                true,
                "",
                nodes.size(),
                nodes.stream().mapToInt(Node::slots).sum(),
                nodes.stream().mapToInt(Node::slotsUsed).sum(),
                count(jobs, "RUNNING"),
                count(jobs, "PENDING"));
        return new Shown(summary, queue.folder(), nodes);
    }

    private static int count(List<QueuedJob> jobs, String state) {
        return (int) jobs.stream().filter(job -> job.state().equals(state)).count();
    }
}
