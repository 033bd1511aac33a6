package eu.leam.workbench.core.queue;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.cluster.ClusterException;
import eu.leam.workbench.cluster.JobRequest;
import eu.leam.workbench.core.Deed;
import java.nio.file.Path;
import java.util.List;

/**
 * Submits any program as a job.
 *
 * @param environment whose queue
 * @param name what people call the job
 * @param folder where it runs
 * @param command program and arguments; reach the job as they are
 * @param slots cores that it takes
 * @param priority higher runs earlier; null for the usual
 */
public record SubmitQueue(
        Environment environment, String name, Path folder, List<String> command, int slots, Long priority)
        implements Deed<QueuedJob> {

    /** Takes a copy of the command. */
    public SubmitQueue {
        command = List.copyOf(command);
    }

    @Override
    public QueuedJob call(Progress progress) throws LeamException {
        try {
            var cluster = new Queue(environment).cluster();
            JobRequest.Builder request = JobRequest.of(name, folder, command).slots(slots);
            String id = cluster.submit((priority == null ? request : request.priority(priority)).build());
            return QueuedJob.of(cluster.job(id));
        } catch (ClusterException e) {
            throw Queue.unreachable(e);
        }
    }
}
