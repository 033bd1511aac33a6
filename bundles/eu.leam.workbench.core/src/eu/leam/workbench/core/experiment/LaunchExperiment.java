package eu.leam.workbench.core.experiment;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.Id;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.base.files.AtomicFile;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Messages;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.core.project.Saved;
import eu.leam.workbench.core.queue.Queue;
import eu.leam.workbench.model.document.Experiment;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import eu.leam.workbench.model.text.DocumentText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Launches an experiment: freezes what it draws from, commits that, and hands the training to the queue.
 *
 * @param place the project
 * @param experiment id of the experiment
 * @param wishes what differs from the experiment as it stands
 */
public record LaunchExperiment(Place place, String experiment, Wishes wishes) implements Deed<LaunchedRun> {
    private static final String PLAN = "plan.json";
    private static final String DOCUMENT = "run.yaml";

    /**
     * What the launch changes.
     *
     * @param run id of the run; empty for the experiment's id with the seed, as in {@code balanced-s1}
     * @param seed seed; null for the experiment's
     * @param tokens tokens to train on; null for the experiment's
     * @param priority the queue's priority; higher runs earlier; null for the usual
     */
    public record Wishes(String run, Long seed, Long tokens, Long priority) {
        /** Everything as the experiment says. */
        public static final Wishes NONE = new Wishes("", null, null, null);
    }

    @Override
    public LaunchedRun call(Progress progress) throws LeamException {
        Project project = Project.open(place);
        Experiment wished = wished(project.experiment(experiment));
        String id = wishes.run().isEmpty()
                ? experiment + "-s" + wished.getTraining().getSeed()
                : wishes.run();
        refuseBadId(project, id);
        refuseErrors(project, wished);
        var queue = new Queue(place.environment());
        queue.refuseImpossible(wished.getTraining().getThreads(), wishes.priority());
        FrozenRun frozen = FrozenRun.of(project, place, wished, id);
        Path folder = place.run(id);
        progress.checkCancelled();
        write(folder, frozen);
        Saved saved = project.save(Map.of(new Ref(Kind.RUN, id), frozen.run()), Map.of(), "Launch run " + id);
        String job = queue.submitTraining(id, folder, wished.getTraining().getThreads(), wishes.priority());
        return new LaunchedRun(id, job, folder, saved.commit(), saved.note());
    }

    private Experiment wished(Experiment asItStands) {
        Experiment copy = DocumentText.copy(asItStands);
        if (wishes.seed() != null) {
            copy.getTraining().setSeed(wishes.seed());
        }
        if (wishes.tokens() != null) {
            copy.getTraining().setTokens(wishes.tokens());
        }
        return copy;
    }

    private void refuseBadId(Project project, String id) throws DeedException {
        if (!Id.isValid(id)) {
            throw DeedException.refused(Messages.format(Messages.Launch_badId, id), Messages.Launch_badIdNext);
        }
        if (project.has(new Ref(Kind.RUN, id))) {
            throw DeedException.refused(Messages.format(Messages.Launch_exists, id), Messages.Launch_existsNext);
        }
        if (Files.exists(place.run(id)) && !isLeftover(place.run(id))) {
            throw DeedException.refused(
                    Messages.format(Messages.Launch_folder, place.run(id)), Messages.Launch_folderNext);
        }
    }

    /** What a launch that was refused or cut short leaves may be written over; what a training wrote never. */
    private static boolean isLeftover(Path folder) throws DeedException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).allMatch(LaunchExperiment::isOfLaunch);
        } catch (IOException e) {
            throw DeedException.failed(
                    Messages.format(Messages.Files_unreadable, folder, e.getMessage()),
                    Messages.Files_unreadableNext,
                    e);
        }
    }

    private static boolean isOfLaunch(String name) {
        return name.equals(PLAN) || name.equals(DOCUMENT) || name.startsWith(".") && name.endsWith(".part");
    }

    private void refuseErrors(Project project, Experiment wished) throws DeedException {
        List<Finding> errors =
                project.check(wished).stream().filter(Finding::blocks).toList();
        if (!errors.isEmpty()) {
            throw DeedException.refused(
                    Messages.format(Messages.Launch_errors, experiment), Messages.Launch_errorsNext, errors);
        }
    }

    private static void write(Path folder, FrozenRun frozen) throws DeedException {
        try {
            AtomicFile.write(folder.resolve(PLAN), frozen.plan());
            AtomicFile.write(folder.resolve(DOCUMENT), DocumentText.bytes(frozen.run()));
        } catch (IOException e) {
            throw DeedException.failed(
                    Messages.format(Messages.Files_unwritable, folder, e.getMessage()),
                    Messages.Files_unwritableNext,
                    e);
        }
    }
}
