package eu.leam.workbench.core.queue;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.cluster.ClusterException;
import eu.leam.workbench.core.Deed;

/**
 * Shows one job as it stands now.
 *
 * @param environment whose queue
 * @param job id of the job
 */
public record ShowQueue(Environment environment, String job) implements Deed<QueuedJob> {

    @Override
    public QueuedJob call(Progress progress) throws LeamException {
        try {
            return QueuedJob.of(new Queue(environment).cluster().job(job));
        } catch (ClusterException e) {
            throw Queue.unreachable(e);
        }
    }
}
