package eu.leam.workbench.trainer.train;

import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.trainer.Messages;
import eu.leam.workbench.trainer.TrainerException;
import eu.leam.workbench.trainer.checkpoint.CheckpointMeta;
import eu.leam.workbench.trainer.checkpoint.Checkpoints;
import eu.leam.workbench.trainer.checkpoint.Safetensors;
import eu.leam.workbench.trainer.plan.ModelShape;
import eu.leam.workbench.trainer.plan.Plan;
import eu.leam.workbench.trainer.record.RunRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Puts a learner's state into checkpoints of its run and takes it back from the last whole one. */
final class Saver {
    private static final System.Logger LOG = System.getLogger(Saver.class.getName());
    private static final int SCHEMA = 1;

    private final Plan plan;
    private final Learner learner;
    private final Checkpoints checkpoints;
    private long saved = -1;

    Saver(Path folder, Plan plan, Learner learner) {
        this.plan = plan;
        this.learner = learner;
        checkpoints = new Checkpoints(folder);
    }

    /**
     * Restores the learner.
     *
     * @return what the checkpoint says; empty when there is none that is whole
     * @throws TrainerException when the checkpoint was made with another plan
     */
    Optional<CheckpointMeta> restore() throws TrainerException, IOException {
        Optional<Path> last = checkpoints.lastWhole();
        if (last.isEmpty()) {
            return Optional.empty();
        }
        Path checkpoint = last.get();
        CheckpointMeta meta = Checkpoints.meta(checkpoint);
        if (!meta.planSha256().equals(plan.sha256())) {
            throw new TrainerException(
                    Texts.format(Messages.Checkpoint_otherPlan, checkpoint), Messages.Checkpoint_otherPlanNext);
        }
        learner.restore(
                Safetensors.read(checkpoint.resolve(Checkpoints.MODEL)),
                Safetensors.read(checkpoint.resolve(Checkpoints.STATE)));
        saved = meta.step();
        LOG.log(System.Logger.Level.INFO, "Resuming from {0}.", checkpoint);
        return Optional.of(meta);
    }

    /** Writes a checkpoint, unless this step's is there. */
    void save(long step, RunRecord record, Spending spending) throws IOException {
        if (saved != step) {
            long metricsBytes = record.metricsBytes();
            var events = record.eventLengths();
            checkpoints.write(
                    step,
                    learner.model(),
                    learner.state(),
                    (model, state) -> new CheckpointMeta(
                            SCHEMA,
                            plan.run(),
                            step,
                            plan.tokensAt(step),
                            model,
                            state,
                            plan.sha256(),
                            plan.model(),
                            ModelShape.VOCABULARY,
                            plan.model().parameters(),
                            metricsBytes,
                            events,
                            spending.wattHours(),
                            spending.cpuSeconds()));
            saved = step;
        }
    }
}
