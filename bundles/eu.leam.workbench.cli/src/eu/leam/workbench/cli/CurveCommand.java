package eu.leam.workbench.cli;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.curve.ExportCurve;
import eu.leam.workbench.core.curve.ListCurves;
import eu.leam.workbench.core.curve.ShowCurve;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code leam curve}. */
@Command(
        name = "curve",
        subcommands = {CurveCommand.ListThem.class, CurveCommand.Show.class, CurveCommand.Export.class})
final class CurveCommand extends Noun {

    private static String number(double value) {
        return Figures.visible(value, 4);
    }

    @Command(name = "list")
    static final class ListThem extends ProjectSubcommand<ListCurves.Listed> {
        @Parameters(paramLabel = "RUN", arity = "0..*", descriptionKey = "RUNS")
        private List<String> runs = List.of();

        @Override
        protected Deed<ListCurves.Listed> deed() throws LeamException {
            return new ListCurves(place(), runs);
        }

        @Override
        protected void show(ListCurves.Listed listed, Paper paper) {
            paper.table(
                    Messages.Curve_columns,
                    listed.lines().stream()
                            .map(line -> List.of(
                                    line.run(),
                                    line.metric(),
                                    Figures.whole(line.points()),
                                    Figures.whole(line.step()),
                                    number(line.last()),
                                    number(line.minimum()),
                                    number(line.maximum()),
                                    line.reduced() ? Messages.Curve_evidence : Messages.Curve_all))
                            .toList());
            paper.findings(listed.findings());
        }
    }

    @Command(name = "show")
    static final class Show extends ProjectSubcommand<ShowCurve.Shown> {
        @Parameters(index = "0", paramLabel = "RUN", descriptionKey = "RUN")
        private String run;

        @Parameters(index = "1", paramLabel = "METRIC", descriptionKey = "METRIC")
        private String metric;

        @Option(names = "--rows", paramLabel = "N", converter = Amount.class)
        private long rows = 20;

        @Override
        protected Deed<ShowCurve.Shown> deed() throws LeamException {
            return new ShowCurve(place(), run, metric, (int) Math.min(rows, ShowCurve.MOST_ROWS));
        }

        @Override
        protected void show(ShowCurve.Shown curve, Paper paper) {
            paper.table(
                    Messages.Curve_rows,
                    curve.rows().stream()
                            .map(row -> List.of(
                                    Figures.whole(row.fromStep()),
                                    Figures.whole(row.toStep()),
                                    Figures.whole(row.points()),
                                    number(row.first()),
                                    number(row.last()),
                                    number(row.minimum()),
                                    number(row.maximum())))
                            .toList());
            if (curve.reduced()) {
                paper.line(Messages.Curve_reduced);
            }
        }
    }

    @Command(name = "export")
    static final class Export extends ProjectSubcommand<ExportCurve.Exported> {
        @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE")
        private Path file;

        @Option(names = "--run", paramLabel = "ID")
        private List<String> runs = List.of();

        @Option(names = "--metric", paramLabel = "NAME")
        private List<String> metrics = List.of();

        @Override
        protected Deed<ExportCurve.Exported> deed() throws LeamException {
            return new ExportCurve(place(), runs, metrics, file.toAbsolutePath());
        }

        @Override
        protected void show(ExportCurve.Exported exported, Paper paper) {
            paper.line(Messages.format(
                    Messages.Curve_exported, exported.file(), exported.points(), String.join(", ", exported.runs())));
            paper.findings(exported.findings());
        }
    }
}
