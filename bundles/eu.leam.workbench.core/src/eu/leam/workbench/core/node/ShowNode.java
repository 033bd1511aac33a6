package eu.leam.workbench.core.node;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.cluster.Node;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Messages;
import eu.leam.workbench.core.queue.Queue;
import eu.leam.workbench.core.queue.QueuedJob;
import java.util.List;

/**
 * Shows one machine and the jobs that run on it.
 *
 * @param environment whose cluster
 * @param name name of the machine
 */
public record ShowNode(Environment environment, String name) implements Deed<ShowNode.Shown> {

    /**
     * A machine at work.
     *
     * @param node the machine
     * @param running the jobs that run on it now
     */
    public record Shown(Node node, List<QueuedJob> running) {
        public Shown {
            running = List.copyOf(running);
        }
    }

    @Override
    public Shown call(Progress progress) throws LeamException {
        var queue = new Queue(environment);
        List<Node> nodes = queue.nodes();
        Node node = nodes.stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow(() -> DeedException.refused(
                        Messages.format(
                                Messages.ShowNode_unknown,
                                name,
                                String.join(", ", nodes.stream().map(Node::name).toList())),
                        Messages.ShowNode_unknownNext));
        // The local queue has this one machine, so that whatever runs, runs here.
        List<QueuedJob> running = queue.all().stream()
                .filter(job -> job.state().equals("RUNNING"))
                .toList();
        return new Shown(node, running);
    }
}
