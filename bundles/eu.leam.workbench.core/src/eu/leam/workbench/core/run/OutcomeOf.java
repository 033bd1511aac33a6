package eu.leam.workbench.core.run;

import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.queue.QueuedJob;
import eu.leam.workbench.model.document.Checkpoint;
import eu.leam.workbench.model.document.EnergySource;
import eu.leam.workbench.model.document.LeamFactory;
import eu.leam.workbench.model.document.Outcome;
import eu.leam.workbench.model.document.RunState;
import eu.leam.workbench.model.document.Segment;
import java.nio.file.Path;
import java.util.function.DoubleConsumer;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Gathers how a run ended from its job, its status file and its checkpoints.
 *
 * @param place the project
 * @param run id of the run
 * @param job its job, ended
 */
record OutcomeOf(Place place, String run, QueuedJob job) {

    /**
     * The document {@code outcome.yaml}.
     *
     * @param former what was recorded before the run was resumed, whose segments stay; null when nothing was
     */
    Outcome document(String evidenceSha256, Outcome former) throws DeedException {
        Path folder = place.run(run);
        TrainerStatus status = TrainerStatus.read(folder);
        Outcome outcome = LeamFactory.eINSTANCE.createOutcome();
        outcome.setId(run);
        outcome.setState(state(job.state()));
        outcome.setEnded(job.ended() && job.end() != null ? job.end().toString() : "");
        outcome.setReason(status.message().isEmpty() ? job.reason() : status.message());
        if (status.isKnown()) {
            outcome.setSteps(status.step());
            outcome.setTokens(status.tokens());
        }
        known(status.loss(), outcome::setLoss);
        known(status.energyWattHours(), outcome::setEnergy);
        EnergySource source = EnergySource.get(status.energySource());
        outcome.setEnergySource(source == null ? EnergySource.UNKNOWN : source);
        outcome.setEnergyNote(status.energyNote());
        outcome.setEvidenceSha256(evidenceSha256);
        if (former != null) {
            former.getSegments().stream()
                    .filter(segment -> !job.id().equals(segment.getJob()))
                    .forEach(segment -> outcome.getSegments().add(EcoreUtil.copy(segment)));
        }
        for (QueuedJob.Stretch stretch : job.stretches()) {
            outcome.getSegments().add(segment(stretch));
        }
        for (CheckpointFiles files : CheckpointFiles.of(folder)) {
            Checkpoint checkpoint = LeamFactory.eINSTANCE.createCheckpoint();
            checkpoint.setStep(files.step());
            checkpoint.setUri(
                    place.folder().relativize(files.folder()).toString().replace('\\', '/'));
            checkpoint.setSha256(files.sha256());
            outcome.getCheckpoints().add(checkpoint);
        }
        return outcome;
    }

    /** What nobody measured stays unknown; it is not 0. */
    private static void known(double value, DoubleConsumer set) {
        if (Double.isFinite(value)) {
            set.accept(value);
        }
    }

    private Segment segment(QueuedJob.Stretch stretch) {
        Segment segment = LeamFactory.eINSTANCE.createSegment();
        segment.setJob(job.id());
        segment.setHost(place.environment().host());
        segment.setStarted(String.valueOf(stretch.start()));
        segment.setEnded(stretch.end() == null ? "" : stretch.end().toString());
        segment.setState(state(stretch.state()));
        return segment;
    }

    private static RunState state(String word) {
        RunState state = RunState.get(word);
        return state == null ? RunState.FAILED : state;
    }
}
