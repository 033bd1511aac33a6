package eu.leam.workbench.cli;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.run.FigureRun;
import eu.leam.workbench.core.run.WatchRun;
import eu.leam.workbench.curves.Axis;
import eu.leam.workbench.curves.CurveQuery;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The deeds on runs that look at metric files: {@code leam run watch} and {@code leam run figure}. */
final class RunFiles {
    private static final int WIDEST = 20_000;

    private RunFiles() {}

    @Command(name = "watch")
    static final class Watch extends Subcommand<WatchRun.Seen> {
        @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "DIR")
        private Path folder;

        @Option(names = "--follow")
        private boolean follow;

        private final Map<String, Long> told = new HashMap<>();

        @Override
        protected Deed<WatchRun.Seen> deed() {
            return new WatchRun(Environment.system(), folder.toAbsolutePath(), follow, this::tell);
        }

        /** Followed curves are told as they grow, one line a metric that has a new step. */
        private void tell(WatchRun.Seen seen) {
            if (!follow) {
                return;
            }
            for (WatchRun.Line line : seen.lines()) {
                Long former = told.put(line.run() + "\n" + line.metric(), line.step());
                if (former == null || former != line.step()) {
                    early().line(String.join(
                            "  ",
                            line.run(),
                            Long.toString(line.step()),
                            line.metric(),
                            Figures.visible(line.last(), 4)));
                }
            }
        }

        @Override
        protected void show(WatchRun.Seen seen, Paper paper) {
            paper.table(
                    Messages.Run_watched,
                    seen.lines().stream()
                            .map(line -> List.of(
                                    line.run(),
                                    line.state(),
                                    line.metric(),
                                    Long.toString(line.points()),
                                    Long.toString(line.step()),
                                    Figures.visible(line.last(), 4)))
                            .toList());
            paper.findings(seen.findings());
        }
    }

    @Command(name = "figure")
    static final class Figure extends ProjectSubcommand<FigureRun.Drawn> {
        @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE")
        private Path file;

        @Option(names = "--run", paramLabel = "ID")
        private List<String> runs = List.of();

        @Option(names = "--metric", paramLabel = "NAME")
        private String metric = "loss";

        @Option(names = "--x", paramLabel = "AXIS")
        private Axis axis = Axis.STEP;

        @Option(names = "--smooth", paramLabel = "W", converter = Weight.class)
        private double smoothing;

        @Option(names = "--width", paramLabel = "PIXELS", converter = Amount.class)
        private long width = 900;

        @Override
        protected Deed<FigureRun.Drawn> deed() throws LeamException {
            int pixels = (int) Math.min(width, WIDEST);
            var query = new CurveQuery(runs, metric, axis, null, false, pixels, smoothing);
            return new FigureRun(place(), query, file.toAbsolutePath(), pixels);
        }

        @Override
        protected void show(FigureRun.Drawn drawn, Paper paper) {
            paper.line(drawn.file() + ": " + String.join(", ", drawn.runs()));
            paper.findings(drawn.findings());
        }
    }
}
