package eu.leam.workbench.core.queue;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.cluster.ClusterException;
import eu.leam.workbench.core.Deed;

/**
 * Keeps a pending job from starting. A deed outside the documents: it cannot be undone.
 *
 * @param environment whose queue
 * @param job id of the job
 */
public record HoldQueue(Environment environment, String job) implements Deed<QueuedJob> {

    @Override
    public QueuedJob call(Progress progress) throws LeamException {
        try {
            var cluster = new Queue(environment).cluster();
            cluster.hold(job);
            return QueuedJob.of(cluster.job(job));
        } catch (ClusterException e) {
            throw Queue.unreachable(e);
        }
    }
}
