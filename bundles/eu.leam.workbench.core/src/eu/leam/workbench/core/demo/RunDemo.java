package eu.leam.workbench.core.demo;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Messages;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.evaluation.MeasureBaselines;
import eu.leam.workbench.core.evaluation.RunEvaluation;
import eu.leam.workbench.core.evaluation.SuiteIds;
import eu.leam.workbench.core.experiment.LaunchExperiment;
import eu.leam.workbench.core.experiment.LaunchExperiment.Wishes;
import eu.leam.workbench.core.project.NewProject;
import eu.leam.workbench.core.queue.QueuedJob;
import eu.leam.workbench.core.release.NewRelease;
import eu.leam.workbench.core.run.AwaitRuns;
import eu.leam.workbench.core.run.RecordRun;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The whole way once: sample project, two mixtures, three trainings (both mixtures, and one with a second seed), curves, scores,
 * bias, comparison, dossier with gates, report.
 *
 * @param place where; the folder must not hold a project yet
 * @param seed seed of everything; the second seed is the next one
 * @param tokens tokens of each training
 */
public record RunDemo(Place place, long seed, long tokens) implements Deed<DemoOutcome> {

    @Override
    public DemoOutcome call(Progress progress) throws LeamException {
        long begun = System.nanoTime();
        NewProject.Made made = new NewProject(place, "LEAM demo", true, tokens).call(progress);
        Set<String> notes = new LinkedHashSet<>(made.notes()); // what keeps one commit keeps all, and is told once
        List<String> runs = List.of(
                launch("proportional", seed, progress),
                launch("balanced", seed, progress),
                launch("balanced", seed + 1, progress));
        refuseFailed(new AwaitRuns(place, runs).call(progress));
        List<String> models = new ArrayList<>();
        for (String run : runs) {
            models.add(new RecordRun(place, run).call(progress).model());
        }
        for (String model : models) {
            for (String suite : SuiteIds.ALL) {
                progress.checkCancelled();
                notes.add(new RunEvaluation(place, model, suite).call(progress).note());
            }
        }
        MeasureBaselines.Baselines baselines = new MeasureBaselines(place).call(progress);
        notes.add(baselines.note());
        String release = "demo";
        notes.add(new NewRelease(place, release, models.get(1), models.get(0), Messages.Demo_summary)
                .call(progress)
                .note());
        notes.remove("");
        var story = new DemoStory(place, runs, models, baselines.models(), release, seed, List.copyOf(notes));
        return story.tell((System.nanoTime() - begun) / 1e9, progress);
    }

    private String launch(String experiment, long withSeed, Progress progress) throws LeamException {
        return new LaunchExperiment(place, experiment, new Wishes("", withSeed, tokens, null))
                .call(progress)
                .run();
    }

    private static void refuseFailed(List<QueuedJob> jobs) throws DeedException {
        for (QueuedJob job : jobs) {
            if (!job.state().equals("COMPLETED")) {
                throw DeedException.refused(
                        Messages.format(Messages.Queue_jobFailed, job.name(), job.id(), job.state(), job.reason()),
                        Messages.Demo_failedNext);
            }
        }
    }
}
