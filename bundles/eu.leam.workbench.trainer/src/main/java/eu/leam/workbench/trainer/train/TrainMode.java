package eu.leam.workbench.trainer.train;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.trainer.Messages;
import eu.leam.workbench.trainer.TrainerException;
import eu.leam.workbench.trainer.checkpoint.Checkpoints;
import eu.leam.workbench.trainer.network.Engine;
import eu.leam.workbench.trainer.plan.Plan;
import eu.leam.workbench.trainer.plan.PlanReader;
import eu.leam.workbench.trainer.record.FolderLock;
import eu.leam.workbench.trainer.record.RunLog;
import eu.leam.workbench.trainer.record.Status;
import eu.leam.workbench.trainer.record.StatusFile;
import java.io.IOException;
import java.nio.file.Path;

/** The program's mode {@code train}: a run in a folder with a {@code plan.json}; whatever happens, its status says so. */
public final class TrainMode {
    private static final System.Logger LOG = System.getLogger(TrainMode.class.getName());
    private static final double MILLI = 1e-3;

    private final Path folder;
    private final Environment environment;
    private TrainingRun run;

    private TrainMode(Path folder, Environment environment) {
        this.folder = folder;
        this.environment = environment;
    }

    /**
     * Trains in a folder.
     *
     * @param folder with {@code plan.json}; receives metrics, status, checkpoints, continuations and log
     * @param resume whether to go on from the last whole checkpoint
     * @param stopAfter step after which to leave with a checkpoint; {@link Long#MAX_VALUE} = never
     * @param stop asks to leave
     * @throws TrainerException when the run cannot begin or go on; {@code status.json} says so, too, unless it is another run's
     * @throws IOException when the folder cannot be used at all
     */
    public static Ending run(Path folder, boolean resume, long stopAfter, StopSignal stop, Environment environment)
            throws TrainerException, IOException {
        try (var lock = FolderLock.take(folder)) {
            if (!resume && !new Checkpoints(folder).all().isEmpty()) {
                throw new TrainerException(Texts.format(Messages.Run_exists, folder), Messages.Run_existsNext);
            }
            try (var log = RunLog.open(folder)) {
                return new TrainMode(folder, environment).run(resume, stopAfter, stop);
            }
        }
    }

    private Ending run(boolean resume, long stopAfter, StopSignal stop) throws TrainerException {
        try {
            Plan plan = PlanReader.read(folder.resolve("plan.json"));
            Ending ending = train(plan, resume, stopAfter, stop);
            LOG.log(System.Logger.Level.INFO, "The run ended: {0}.", ending);
            return ending;
        } catch (TrainerException e) {
            throw failed(e);
        } catch (IOException e) {
            String text = Texts.format(Messages.Run_writing, folder, 0, e.getMessage());
            throw failed(new TrainerException(text, Messages.Run_writingNext, e));
        } catch (RuntimeException e) { // the native library speaks by these: the status must not say "running" for ever
            throw failed(new TrainerException(unexpected(firstLine(e)), Messages.Run_unexpectedNext, e));
        } catch (Error e) { // no memory left, or no native library for this machine: nor then
            String text = (e.getClass().getSimpleName() + " " + firstLine(e)).strip();
            throw failed(new TrainerException(unexpected(text), Messages.Run_unexpectedNext, e));
        }
    }

    private static String unexpected(String what) {
        return Texts.format(Messages.Run_unexpected, what);
    }

    private static String firstLine(Throwable failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }

    private Ending train(Plan plan, boolean resume, long stopAfter, StopSignal stop)
            throws TrainerException, IOException {
        try (var engine = Engine.open(plan.threads());
                var opened = new TrainingRun(folder, plan, resume, environment)) {
            run = opened;
            return run.train(stop, stopAfter);
        }
    }

    private TrainerException failed(TrainerException failure) {
        LOG.log(System.Logger.Level.ERROR, failure.getMessage(), failure);
        String message = (failure.getMessage() + " " + failure.nextStep()).strip();
        double now = environment.clock().millis() * MILLI;
        var file = new StatusFile(folder);
        Status status = run == null
                ? Status.failed(message, now, environment.host(), file.spent())
                : run.status("failed", message);
        file.writeLast(status);
        return failure;
    }
}
