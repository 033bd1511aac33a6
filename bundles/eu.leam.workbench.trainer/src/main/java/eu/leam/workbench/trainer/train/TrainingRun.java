package eu.leam.workbench.trainer.train;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.trainer.Messages;
import eu.leam.workbench.trainer.TrainerException;
import eu.leam.workbench.trainer.checkpoint.CheckpointMeta;
import eu.leam.workbench.trainer.energy.EnergyMeter;
import eu.leam.workbench.trainer.plan.DatasetPlan;
import eu.leam.workbench.trainer.plan.Plan;
import eu.leam.workbench.trainer.record.RunRecord;
import eu.leam.workbench.trainer.record.Status;
import eu.leam.workbench.trainer.record.StatusFile;
import eu.leam.workbench.trainer.text.DatasetText;
import eu.leam.workbench.trainer.text.Draws;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One run in its folder: begins or resumes, makes steps, measures, writes checkpoints, and leaves when asked. What it computes
 * depends on the plan and the corpora alone, however often it is stopped or killed and resumed.
 */
public final class TrainingRun implements AutoCloseable {
    private static final double MILLI = 1e-3;

    private final Path folder;
    private final Plan plan;
    private final Environment environment;
    private final Learner learner;
    private final Draws draws;
    private final Validation validation;
    private final Continuations continuations;
    private final Continuations lastContinuations;
    private final Saver saver;
    private final RunRecord record;
    private final StatusFile status;
    private final Spending spending;
    private final Pace pace;
    private final long[] inputs;
    private final long[] targets;
    private long step;
    private Float loss;

    /**
     * Prepares a run.
     *
     * @param folder the run's folder
     * @param resume whether to go on from the last whole checkpoint, or from the start if there is none
     * @throws TrainerException when a corpus is missing or changed, or when the checkpoint does not belong to the plan
     * @throws IOException when the folder cannot be read or written
     */
    public TrainingRun(Path folder, Plan plan, boolean resume, Environment environment)
            throws TrainerException, IOException {
        this.folder = folder;
        this.plan = plan;
        this.environment = environment;
        List<DatasetText> texts = read(plan.datasets());
        draws = new Draws(texts, plan.seed());
        learner = new Learner(plan);
        validation = new Validation(learner.decoder(), texts);
        continuations = continuations(plan.continuations().perLanguage(), texts);
        lastContinuations = continuations(plan.continuations().perLanguageAtEnd(), texts);
        status = new StatusFile(folder);
        inputs = new long[plan.training().batch() * plan.model().context()];
        targets = new long[inputs.length];
        pace = new Pace(inputs.length);
        saver = new Saver(folder, plan, learner);
        Optional<CheckpointMeta> last = resume ? saver.restore() : Optional.empty();
        step = last.map(CheckpointMeta::step).orElse(0L);
        record = new RunRecord(
                folder,
                last.map(CheckpointMeta::metricsBytes).orElse(0L),
                last.map(CheckpointMeta::events).orElse(List.of()),
                environment.host(),
                now());
        spending = Spending.after(EnergyMeter.of(plan.power()), last, resume ? status.spent() : Status.Spent.NOTHING);
    }

    private static List<DatasetText> read(List<DatasetPlan> plans) throws TrainerException {
        List<DatasetText> texts = new ArrayList<>();
        for (DatasetPlan dataset : plans) {
            texts.add(DatasetText.read(dataset));
        }
        return texts;
    }

    /**
     * Trains on.
     *
     * @param stop asks to leave
     * @param stopAfter step after which to leave; {@link Long#MAX_VALUE} = never
     * @throws TrainerException when the loss is no number any more, or the run's files cannot be written
     */
    public Ending train(StopSignal stop, long stopAfter) throws TrainerException {
        try {
            status.write(status("running", Messages.Run_running));
            while (step < plan.steps()) {
                if (stop.isAsked()) {
                    return leave(Ending.REQUEUE, Messages.Run_checkpointed);
                }
                if (step >= stopAfter) {
                    return leave(Ending.STOPPED, Messages.Run_stopped);
                }
                step();
            }
            String text = Texts.format(Messages.Run_completed, plan.tokensAt(step), step);
            status.writeLast(status("completed", text));
            return Ending.COMPLETED;
        } catch (IOException e) {
            throw new TrainerException(
                    Texts.format(Messages.Run_writing, folder, step, e.getMessage()), Messages.Run_writingNext, e);
        }
    }

    private Continuations continuations(int perLanguage, List<DatasetText> texts) {
        return new Continuations(plan.continuations(), perLanguage, plan.seed(), learner.decoder(), texts);
    }

    private Ending leave(Ending ending, String message) throws IOException {
        saver.save(step, record, spending);
        status.writeLast(status("stopped", Texts.format(message, step)));
        return ending;
    }

    private void step() throws TrainerException, IOException {
        long began = System.nanoTime();
        draws.fill(step, plan.training().batch(), inputs, targets);
        Learner.Result result = learner.step(step, inputs, targets);
        pace.step(System.nanoTime() - began);
        if (!result.isFinite()) {
            throw new TrainerException(Texts.format(Messages.Run_lossNaN, step + 1), Messages.Run_lossNaNNext);
        }
        step++;
        loss = result.loss();
        record.append(step, plan.tokensAt(step), now(), values(result));
        if (isDue(plan.training().checkpointEvery())) {
            // First the texts: a run killed between the two writes them again.
            (step == plan.steps() ? lastContinuations : continuations).write(folder, step);
            saver.save(step, record, spending);
        }
        if (status.isDue()) {
            status.write(status("running", Messages.Run_running));
        }
    }

    private Map<String, Float> values(Learner.Result result) {
        Map<String, Float> values = new LinkedHashMap<>();
        values.put("loss", result.loss());
        values.put("learning_rate", (float) result.learningRate());
        values.put("gradient_norm", result.gradientNorm());
        values.put("tokens_per_second", (float) pace.tokensPerSecond());
        if (spending.isKnown()) {
            values.put("energy_wh", (float) spending.wattHours());
        }
        if (isDue(plan.training().validateEvery())) {
            values.putAll(validation.measure());
        }
        return values;
    }

    private boolean isDue(int every) {
        return step == plan.steps() || every > 0 && step % every == 0;
    }

    /** The run's status with a state and a sentence. */
    Status status(String state, String message) {
        return new Status(
                state,
                step,
                plan.steps(),
                plan.tokensAt(step),
                loss,
                loss == null ? null : pace.tokensPerSecond(),
                pace.secondsFor(plan.steps() - step),
                message,
                now(),
                spending.isKnown() ? spending.wattHours() : null,
                spending.source(),
                spending.note(),
                spending.cpuSeconds(),
                environment.host(),
                plan.model().parameters());
    }

    private double now() {
        return environment.clock().millis() * MILLI;
    }

    @Override
    public void close() throws IOException {
        record.close();
    }
}
