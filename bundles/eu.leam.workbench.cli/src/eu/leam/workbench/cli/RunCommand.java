package eu.leam.workbench.cli;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.experiment.LaunchedRun;
import eu.leam.workbench.core.queue.QueuedJob;
import eu.leam.workbench.core.run.AwaitRuns;
import eu.leam.workbench.core.run.ListRuns;
import eu.leam.workbench.core.run.RecordRun;
import eu.leam.workbench.core.run.ResumeRun;
import eu.leam.workbench.core.run.ShowRun;
import eu.leam.workbench.core.run.StopRun;
import eu.leam.workbench.core.session.RunInfo;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code leam run}. */
@Command(
        name = "run",
        subcommands = {
            RunCommand.ListThem.class,
            RunCommand.Show.class,
            RunFiles.Watch.class,
            RunCommand.Await.class,
            RunCommand.Stop.class,
            RunCommand.Resume.class,
            RunCommand.Record.class,
            RunFiles.Figure.class,
            DocumentCommands.History.class
        })
final class RunCommand extends Noun {

    private static void showRuns(List<RunInfo> runs, Paper paper) {
        paper.table(
                Messages.Run_columns,
                runs.stream()
                        .map(run -> List.of(
                                run.id(),
                                run.experiment(),
                                run.state(),
                                Long.toString(run.step()),
                                Long.toString(run.steps()),
                                Figures.fixed(run.loss(), 3),
                                Figures.fixed(run.tokensPerSecond(), 0),
                                Figures.fixed(run.secondsLeft(), 0),
                                run.reason()))
                        .toList());
    }

    /** A deed on one run. */
    abstract static class OneRun<R> extends ProjectSubcommand<R> {
        @Parameters(index = "0", paramLabel = "ID", descriptionKey = "ID")
        protected String id;
    }

    @Command(name = "list")
    static final class ListThem extends ProjectSubcommand<List<RunInfo>> {
        @Override
        protected Deed<List<RunInfo>> deed() throws LeamException {
            return new ListRuns(place());
        }

        @Override
        protected void show(List<RunInfo> runs, Paper paper) {
            showRuns(runs, paper);
        }
    }

    @Command(name = "show")
    static final class Show extends OneRun<ShowRun.Shown> {
        @Override
        protected Deed<ShowRun.Shown> deed() throws LeamException {
            return new ShowRun(place(), id);
        }

        @Override
        protected void show(ShowRun.Shown run, Paper paper) {
            showRuns(List.of(run.info()), paper);
            paper.fields(List.of(
                    List.of(
                            Messages.Run_launchedBy,
                            run.launchedBy() + ", " + run.info().launched()),
                    List.of(Messages.Run_commit, run.commit()),
                    List.of(Messages.Run_mixture, run.mixtureSha256()),
                    List.of(Messages.Run_datasets, Integer.toString(run.datasets())),
                    List.of(Messages.Run_model, run.model().isEmpty() ? "–" : run.model()),
                    List.of(
                            Messages.Run_energy,
                            Figures.fixed(run.energyWattHours(), 3) + " Wh, " + run.energySource()),
                    List.of(
                            Messages.Run_folder,
                            run.folder() + ", " + (run.here() ? Messages.Here : Messages.NotHere))));
            if (!run.checkpoints().isEmpty()) {
                paper.table(
                        Messages.Run_checkpoints,
                        run.checkpoints().stream()
                                .map(kept -> List.of(
                                        Long.toString(kept.step()),
                                        kept.here() ? Messages.Here : Messages.NotHere,
                                        kept.uri(),
                                        kept.sha256()))
                                .toList());
            }
        }
    }

    @Command(name = "await")
    static final class Await extends ProjectSubcommand<List<QueuedJob>> {
        @Parameters(paramLabel = "ID", arity = "1..*", descriptionKey = "IDS")
        private List<String> ids;

        @Override
        protected Deed<List<QueuedJob>> deed() throws LeamException {
            return new AwaitRuns(place(), ids);
        }

        @Override
        protected void show(List<QueuedJob> jobs, Paper paper) {
            QueueCommand.showJobs(jobs, paper);
        }

        @Override
        protected int code(List<QueuedJob> jobs) {
            boolean good = jobs.stream().allMatch(job -> job.state().equals("COMPLETED"));
            return good ? ExitCode.DONE : ExitCode.REFUSED;
        }
    }

    @Command(name = "stop")
    static final class Stop extends OneRun<QueuedJob> {
        @Override
        protected Deed<QueuedJob> deed() throws LeamException {
            return new StopRun(place(), id);
        }

        @Override
        protected void show(QueuedJob job, Paper paper) {
            QueueCommand.showJobs(List.of(job), paper);
        }
    }

    @Command(name = "resume")
    static final class Resume extends OneRun<LaunchedRun> {
        @Override
        protected Deed<LaunchedRun> deed() throws LeamException {
            return new ResumeRun(place(), id);
        }

        @Override
        protected void show(LaunchedRun launched, Paper paper) {
            paper.line(Messages.format(Messages.Run_launched, launched.run(), launched.job(), launched.folder()));
        }
    }

    @Command(name = "record")
    static final class Record extends OneRun<RecordRun.Recorded> {
        @Override
        protected Deed<RecordRun.Recorded> deed() throws LeamException {
            return new RecordRun(place(), id);
        }

        @Override
        protected void show(RecordRun.Recorded recorded, Paper paper) {
            paper.line(recorded.run() + "  " + recorded.state() + "  " + recorded.model());
            if (!recorded.note().isEmpty()) {
                paper.line(recorded.note());
            }
        }
    }
}
