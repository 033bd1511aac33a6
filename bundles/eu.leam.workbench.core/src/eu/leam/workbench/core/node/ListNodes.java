package eu.leam.workbench.core.node;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.cluster.Node;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.queue.Queue;
import java.util.List;

/**
 * Lists the machines that jobs run on, with what is taken of them.
 *
 * @param environment whose cluster
 */
public record ListNodes(Environment environment) implements Deed<List<Node>> {

    @Override
    public List<Node> call(Progress progress) throws LeamException {
        return new Queue(environment).nodes();
    }
}
