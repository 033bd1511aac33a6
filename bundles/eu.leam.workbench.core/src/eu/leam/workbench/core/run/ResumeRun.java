package eu.leam.workbench.core.run;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Messages;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.experiment.LaunchedRun;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.core.queue.Queue;
import eu.leam.workbench.core.queue.QueuedJob;
import eu.leam.workbench.model.document.Outcome;
import eu.leam.workbench.model.document.Run;
import eu.leam.workbench.model.document.RunState;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Goes on with a run that was stopped or failed, from its last checkpoint; without one from the start, with the same result.
 *
 * @param place the project
 * @param run id of the run
 */
public record ResumeRun(Place place, String run) implements Deed<LaunchedRun> {

    @Override
    public LaunchedRun call(Progress progress) throws LeamException {
        Project project = Project.open(place);
        Run document = project.load(Kind.RUN, run, Run.class);
        Path folder = place.run(run);
        var queue = new Queue(place.environment());
        if (queue.ofRun(place, run).filter(job -> !job.ended()).isPresent()) {
            throw DeedException.refused(Messages.format(Messages.Resume_live, run), Messages.Resume_liveNext);
        }
        if (queue.ofRun(place, run).map(QueuedJob::state).orElse("").equals("COMPLETED") || hasCompleted(project)) {
            throw DeedException.refused(Messages.format(Messages.Resume_done, run), Messages.Resume_doneNext);
        }
        if (!Files.exists(folder.resolve("plan.json"))) {
            throw DeedException.refused(Messages.format(Messages.Resume_noPlan, folder), Messages.Resume_noPlanNext);
        }
        new RecordRun(place, run).call(progress); // what came of it so far, before the queue knows a newer job
        int threads = document.getResolved().getTraining().getThreads();
        String job = queue.submitTraining(run, folder, threads, null, true);
        return new LaunchedRun(run, job, folder, "", "");
    }

    private boolean hasCompleted(Project project) throws LeamException {
        return project.has(new Ref(Kind.OUTCOME, run))
                && project.load(Kind.OUTCOME, run, Outcome.class).getState() == RunState.COMPLETED;
    }
}
