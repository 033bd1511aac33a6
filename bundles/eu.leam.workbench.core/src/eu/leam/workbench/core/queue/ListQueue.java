package eu.leam.workbench.core.queue;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Deed;
import java.util.List;

/**
 * Lists the jobs of the queue, newest last.
 *
 * @param environment whose queue
 */
public record ListQueue(Environment environment) implements Deed<List<QueuedJob>> {

    @Override
    public List<QueuedJob> call(Progress progress) throws LeamException {
        return new Queue(environment).all();
    }
}
