package eu.leam.workbench.core.run;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Messages;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.queue.Queue;
import eu.leam.workbench.core.queue.QueuedJob;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * Waits until runs have ended and tells how far they are; a cancel leaves them running.
 *
 * @param place the project
 * @param runs ids of the runs
 */
public record AwaitRuns(Place place, List<String> runs) implements Deed<List<QueuedJob>> {
    private static final Duration LOOK = Duration.ofMillis(500);

    /** Takes a copy of the list. */
    public AwaitRuns {
        runs = List.copyOf(runs);
    }

    @Override
    public List<QueuedJob> call(Progress progress) throws LeamException {
        var queue = new Queue(place.environment());
        long known = 0;
        while (true) {
            progress.checkCancelled();
            List<QueuedJob> jobs = jobs(queue);
            List<TrainerStatus> states =
                    runs.stream().map(run -> TrainerStatus.read(place.run(run))).toList();
            long steps = states.stream().mapToLong(TrainerStatus::steps).sum();
            if (steps > known) {
                known = steps;
                progress.stage(Messages.Await_training, steps, Messages.Await_steps);
            }
            if (known > 0) {
                progress.worked(states.stream().mapToLong(TrainerStatus::step).sum(), note(states));
            }
            if (jobs.stream().allMatch(QueuedJob::ended)) {
                return jobs;
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private List<QueuedJob> jobs(Queue queue) throws LeamException {
        List<QueuedJob> jobs = new ArrayList<>();
        for (String run : runs) {
            Optional<QueuedJob> job = queue.ofRun(place, run);
            jobs.add(job.orElseThrow(
                    () -> DeedException.refused(Messages.format(Messages.Await_noJob, run), Messages.Await_noJobNext)));
        }
        return jobs;
    }

    private static String note(List<TrainerStatus> states) {
        double rate = states.stream()
                .filter(state -> state.state().equals("running"))
                .mapToDouble(TrainerStatus::tokensPerSecond)
                .filter(Double::isFinite)
                .sum();
        double loss = states.stream()
                .mapToDouble(TrainerStatus::loss)
                .filter(Double::isFinite)
                .min()
                .orElse(Double.NaN);
        return String.format(Locale.ROOT, "%.0f tokens/s, loss %.3f", rate, loss);
    }
}
