package eu.leam.workbench.core.run;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Messages;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.queue.CancelQueue;
import eu.leam.workbench.core.queue.Queue;
import eu.leam.workbench.core.queue.QueuedJob;

/**
 * Stops a run: it writes a checkpoint and leaves, and can be resumed from there.
 *
 * @param place the project
 * @param run id of the run
 */
public record StopRun(Place place, String run) implements Deed<QueuedJob> {

    @Override
    public QueuedJob call(Progress progress) throws LeamException {
        QueuedJob job = new Queue(place.environment())
                .ofRun(place, run)
                .filter(candidate -> !candidate.ended())
                .orElseThrow(() -> DeedException.refused(
                        Messages.format(Messages.Stop_notLive, run), Messages.Project_missingNext));
        return new CancelQueue(place.environment(), job.id()).call(progress);
    }
}
