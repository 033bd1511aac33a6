package eu.leam.workbench.core.run;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Messages;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.Documents;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.core.session.RunInfo;
import eu.leam.workbench.model.document.Outcome;
import eu.leam.workbench.model.document.Run;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Shows one run: what was launched, how it stands, which checkpoints it has and whether they are on this machine.
 *
 * @param place the project
 * @param run id of the run
 */
public record ShowRun(Place place, String run) implements Deed<ShowRun.Shown> {

    /**
     * A run.
     *
     * @param info how it stands, as in the list
     * @param launchedBy who launched it
     * @param commit commit that it was launched from
     * @param mixtureSha256 hash of the resolved mixture
     * @param datasets how many datasets it drew from
     * @param model id of its model version; empty without one
     * @param energyWattHours energy so far; NaN when unknown
     * @param energySource measured, estimated or unknown
     * @param folder its working folder
     * @param here whether the working folder is on this machine
     * @param checkpoints its checkpoints, by step
     */
    public record Shown(
            RunInfo info,
            String launchedBy,
            String commit,
            String mixtureSha256,
            int datasets,
            String model,
            double energyWattHours,
            String energySource,
            Path folder,
            boolean here,
            List<Kept> checkpoints) {
        public Shown {
            checkpoints = List.copyOf(checkpoints);
        }
    }

    /**
     * A checkpoint.
     *
     * @param step its step
     * @param uri where it lies, relative to the project
     * @param sha256 hash of its weights; empty when unknown
     * @param here whether its weights are on this machine
     */
    public record Kept(long step, String uri, String sha256, boolean here) {}

    @Override
    public Shown call(Progress progress) throws LeamException {
        Project project = Project.open(place);
        Run document = project.load(Kind.RUN, run, Run.class);
        RunInfo info = new ListRuns(place)
                .call(progress).stream()
                        .filter(line -> line.id().equals(run))
                        .findFirst()
                        .orElseThrow(() -> DeedException.refused(
                                Messages.format(Messages.Project_missing, "runs/" + run),
                                Messages.Project_missingNext));
        Outcome outcome =
                project.has(new Ref(Kind.OUTCOME, run)) ? project.load(Kind.OUTCOME, run, Outcome.class) : null;
        TrainerStatus status = TrainerStatus.read(place.run(run));
        String generation = document.getResolved() == null
                ? ""
                : Documents.text(document.getResolved().getGeneration());
        String model = generation + "/" + run;
        boolean known = Kind.MODEL.accepts(model) && project.has(new Ref(Kind.MODEL, model));
        return new Shown(
                info,
                Documents.text(document.getLaunchedBy()),
                Documents.text(document.getCommit()),
                Documents.text(document.getMixtureSha256()),
                document.getData().size(),
                known ? model : "",
                outcome == null ? status.energyWattHours() : outcome.getEnergy(),
                outcome == null ? status.energySource() : Documents.text(outcome.getEnergySource()),
                place.run(run),
                Files.isDirectory(place.run(run)),
                outcome == null ? present() : recorded(outcome));
    }

    private List<Kept> present() throws LeamException {
        return CheckpointFiles.of(place.run(run)).stream()
                .map(files -> new Kept(
                        files.step(),
                        place.folder().relativize(files.folder()).toString().replace('\\', '/'),
                        files.sha256(),
                        true))
                .toList();
    }

    private List<Kept> recorded(Outcome outcome) {
        return outcome.getCheckpoints().stream()
                .map(kept -> new Kept(
                        kept.getStep(),
                        Documents.text(kept.getUri()),
                        Documents.text(kept.getSha256()),
                        place.file(kept.getUri())
                                .filter(folder -> Files.exists(folder.resolve(CheckpointFiles.WEIGHTS)))
                                .isPresent()))
                .toList();
    }
}
