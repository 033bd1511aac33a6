package eu.leam.workbench.cli;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.experiment.EstimateExperiment;
import eu.leam.workbench.core.experiment.LaunchExperiment;
import eu.leam.workbench.core.experiment.LaunchedRun;
import eu.leam.workbench.core.experiment.ListExperiments;
import eu.leam.workbench.core.experiment.NewExperiment;
import eu.leam.workbench.core.project.MadeDocument;
import eu.leam.workbench.design.experiment.ExperimentForecast;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code leam experiment}. */
@Command(
        name = "experiment",
        subcommands = {
            ExperimentCommand.ListThem.class,
            DocumentCommands.Show.class,
            ExperimentCommand.New.class,
            ExperimentCommand.Estimate.class,
            ExperimentCommand.Launch.class,
            DocumentCommands.History.class
        })
final class ExperimentCommand extends Noun {

    @Command(name = "list")
    static final class ListThem extends ProjectSubcommand<List<ListExperiments.Line>> {
        @Override
        protected Deed<List<ListExperiments.Line>> deed() throws LeamException {
            return new ListExperiments(place());
        }

        @Override
        protected void show(List<ListExperiments.Line> lines, Paper paper) {
            paper.table(
                    Messages.Experiment_columns,
                    lines.stream()
                            .map(line -> List.of(
                                    line.id(),
                                    line.generation(),
                                    line.mixture(),
                                    Integer.toString(line.layers()),
                                    Integer.toString(line.width()),
                                    Figures.whole(line.tokens()),
                                    Long.toString(line.seed()),
                                    Integer.toString(line.findings()),
                                    line.title()))
                            .toList());
        }
    }

    @Command(name = "estimate")
    static final class Estimate extends ProjectSubcommand<ExperimentForecast> {
        @Parameters(index = "0", paramLabel = "ID", descriptionKey = "ID")
        private String id;

        @Override
        protected Deed<ExperimentForecast> deed() throws LeamException {
            return new EstimateExperiment(place(), id);
        }

        @Override
        protected void show(ExperimentForecast forecast, Paper paper) {
            var size = forecast.size();
            paper.fields(List.of(
                    List.of(
                            Messages.Estimate_parameters,
                            Figures.whole(size.parameters().total())),
                    List.of(
                            Messages.Estimate_tokens,
                            Messages.format(
                                    Messages.Estimate_steps,
                                    Figures.whole(size.tokens()),
                                    Figures.whole(size.steps()))),
                    List.of(Messages.Estimate_compute, Figures.shortForm(size.flop()) + "FLOP"),
                    List.of(Messages.Estimate_time, time(forecast)),
                    List.of(Messages.Estimate_parts, parts(forecast)),
                    List.of(Messages.Estimate_energy, energy(forecast))));
            paper.line(forecast.energyNote());
        }

        private static String time(ExperimentForecast forecast) {
            return Messages.format(
                    Messages.Estimate_seconds,
                    Figures.fixed(forecast.seconds().value(), 0),
                    Figures.fixed(forecast.fastSeconds(), 0),
                    Figures.fixed(forecast.slowSeconds(), 0),
                    forecast.seconds().n());
        }

        private static String parts(ExperimentForecast forecast) {
            return Messages.format(
                    Messages.Estimate_partsOf,
                    seconds(forecast.parts().steps()),
                    seconds(forecast.parts().validations()),
                    seconds(forecast.parts().samples()));
        }

        private static String seconds(double value) {
            return Double.isNaN(value) ? Messages.Estimate_notMeasured : Figures.fixed(value, 1) + " s";
        }

        private static String energy(ExperimentForecast forecast) {
            return Messages.format(
                    Messages.Estimate_kilowattHours,
                    Figures.fixed(forecast.energy().kilowattHours(), 6),
                    Figures.fixed(forecast.energyStandardError() / 1000, 6));
        }
    }

    @Command(name = "launch")
    static final class Launch extends ProjectSubcommand<LaunchedRun> {
        @Parameters(index = "0", paramLabel = "ID", descriptionKey = "ID")
        private String id;

        @Option(names = "--run", paramLabel = "ID")
        private String run = "";

        @Option(names = "--seed", paramLabel = "N")
        private Long seed;

        @Option(names = "--tokens", paramLabel = "N", converter = Amount.class)
        private Long tokens;

        @Option(names = "--priority", paramLabel = "N", converter = Amount.class)
        private Long priority;

        @Override
        protected Deed<LaunchedRun> deed() throws LeamException {
            return new LaunchExperiment(place(), id, new LaunchExperiment.Wishes(run, seed, tokens, priority));
        }

        @Override
        protected void show(LaunchedRun launched, Paper paper) {
            paper.line(Messages.format(Messages.Run_launched, launched.run(), launched.job(), launched.folder()));
            if (!launched.note().isEmpty()) {
                paper.line(launched.note());
            }
        }
    }

    @Command(name = "new")
    static final class New extends ProjectSubcommand<MadeDocument> {
        @Parameters(index = "0", paramLabel = "ID", descriptionKey = "ID")
        private String id;

        @Option(names = "--mixture", paramLabel = "ID", required = true)
        private String mixture;

        @Option(names = "--title", paramLabel = "TEXT")
        private String title = "";

        @Option(names = "--tokens", paramLabel = "N", converter = Amount.class)
        private long tokens;

        @Override
        protected Deed<MadeDocument> deed() throws LeamException {
            return new NewExperiment(place(), id, title, mixture, tokens);
        }

        @Override
        protected void show(MadeDocument made, Paper paper) {
            DocumentCommands.made(made, paper);
        }
    }
}
