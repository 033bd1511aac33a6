package eu.leam.workbench.cli;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.format.Numbers;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.experiment.LaunchedRun;
import eu.leam.workbench.core.queue.QueuedJob;
import eu.leam.workbench.core.run.FigureRun;
import eu.leam.workbench.core.run.ListRuns;
import eu.leam.workbench.core.run.RecordRun;
import eu.leam.workbench.core.run.ResumeRun;
import eu.leam.workbench.core.run.StopRun;
import eu.leam.workbench.core.run.WatchRun;
import eu.leam.workbench.core.session.RunInfo;
import eu.leam.workbench.curves.Axis;
import eu.leam.workbench.curves.CurveQuery;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code leam run}. */
@Command(
        name = "run",
        description = "Runs: what trains, trained or failed.",
        subcommands = {
            RunCommand.ListThem.class,
            DocumentCommands.Show.class,
            RunCommand.Watch.class,
            RunCommand.Stop.class,
            RunCommand.Resume.class,
            RunCommand.Record.class,
            RunCommand.Figure.class
        })
final class RunCommand {

    @Command(name = "list", description = "List the runs with their present state, newest first.")
    static final class ListThem extends Subcommand<List<RunInfo>> {
        @Override
        protected Deed<List<RunInfo>> deed() throws LeamException {
            return new ListRuns(place());
        }

        @Override
        protected void show(List<RunInfo> runs, Paper paper) {
            paper.table(
                    List.of("run", "experiment", "state", "step", "of", "loss", "tokens/s", "seconds left", "reason"),
                    runs.stream()
                            .map(run -> List.of(
                                    run.id(),
                                    run.experiment(),
                                    run.state(),
                                    Long.toString(run.step()),
                                    Long.toString(run.steps()),
                                    Numbers.fixed(run.loss(), 3, Locale.ROOT),
                                    Numbers.fixed(run.tokensPerSecond(), 0, Locale.ROOT),
                                    Numbers.fixed(run.secondsLeft(), 0, Locale.ROOT),
                                    run.reason()))
                            .toList());
        }
    }

    @Command(name = "watch", description = "Look at the metric files of any folder: event files and JSON lines.")
    static final class Watch extends Subcommand<WatchRun.Seen> {
        @Parameters(paramLabel = "DIR", description = "The folder; each folder in it that holds metric files is a run.")
        private Path folder;

        @Option(names = "--follow", description = "Go on until every run has ended.")
        private boolean follow;

        @Override
        protected Deed<WatchRun.Seen> deed() {
            return new WatchRun(Environment.system(), folder.toAbsolutePath(), follow, seen -> {});
        }

        @Override
        protected void show(WatchRun.Seen seen, Paper paper) {
            paper.table(
                    List.of("run", "state", "metric", "points", "step", "last"),
                    seen.lines().stream()
                            .map(line -> List.of(
                                    line.run(),
                                    line.state(),
                                    line.metric(),
                                    Long.toString(line.points()),
                                    Long.toString(line.step()),
                                    Numbers.fixed(line.last(), 4, Locale.ROOT)))
                            .toList());
            seen.findings().forEach(finding -> paper.line(Paper.sentence(finding)));
        }
    }

    @Command(name = "stop", description = "Stop a run: it writes a checkpoint and leaves.")
    static final class Stop extends Subcommand<QueuedJob> {
        @Parameters(paramLabel = "ID", description = "The run.")
        private String id;

        @Override
        protected Deed<QueuedJob> deed() throws LeamException {
            return new StopRun(place(), id);
        }

        @Override
        protected void show(QueuedJob job, Paper paper) {
            QueueCommand.showJobs(List.of(job), paper);
        }
    }

    @Command(name = "resume", description = "Go on with a run that was stopped or failed, from its last checkpoint.")
    static final class Resume extends Subcommand<LaunchedRun> {
        @Parameters(paramLabel = "ID", description = "The run.")
        private String id;

        @Override
        protected Deed<LaunchedRun> deed() throws LeamException {
            return new ResumeRun(place(), id);
        }

        @Override
        protected void show(LaunchedRun launched, Paper paper) {
            paper.line("run " + launched.run() + "  job " + launched.job());
        }
    }

    @Command(name = "record", description = "Commit outcome, evidence and model version of a run that has ended.")
    static final class Record extends Subcommand<RecordRun.Recorded> {
        @Parameters(paramLabel = "ID", description = "The run.")
        private String id;

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

    @Command(name = "figure", description = "Draw a metric of runs into a .png, .svg or .csv file.")
    static final class Figure extends Subcommand<FigureRun.Drawn> {
        @Parameters(paramLabel = "FILE", description = "Where to; the ending tells the form.")
        private Path file;

        @Option(names = "--run", paramLabel = "ID", description = "A run; may be given several times, without it all.")
        private List<String> runs = List.of();

        @Option(names = "--metric", paramLabel = "NAME", description = "The metric (default ${DEFAULT-VALUE}).")
        private String metric = "loss";

        @Option(
                names = "--x",
                paramLabel = "AXIS",
                description = "${COMPLETION-CANDIDATES} (default ${DEFAULT-VALUE}).")
        private Axis axis = Axis.STEP;

        @Option(names = "--smooth", paramLabel = "W", description = "Weight of the moving average, 0 to below 1.")
        private double smoothing;

        @Option(names = "--width", paramLabel = "PIXELS", description = "Width (default ${DEFAULT-VALUE}).")
        private int width = 900;

        @Override
        protected Deed<FigureRun.Drawn> deed() throws LeamException {
            var query = new CurveQuery(runs, metric, axis, null, false, Math.max(1, width), smoothing);
            return new FigureRun(place(), query, file.toAbsolutePath(), width);
        }

        @Override
        protected void show(FigureRun.Drawn drawn, Paper paper) {
            paper.line(drawn.file() + ": " + String.join(", ", drawn.runs()));
        }
    }
}
