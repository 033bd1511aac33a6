package eu.leam.workbench.cli;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.format.Numbers;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.experiment.EstimateExperiment;
import eu.leam.workbench.core.experiment.LaunchExperiment;
import eu.leam.workbench.core.experiment.LaunchedRun;
import eu.leam.workbench.design.experiment.ExperimentForecast;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code leam experiment}. */
@Command(
        name = "experiment",
        description = "Experiments: what can be launched and what it will take.",
        subcommands = {
            DocumentCommands.ListThem.class,
            DocumentCommands.Show.class,
            ExperimentCommand.Estimate.class,
            ExperimentCommand.Launch.class
        })
final class ExperimentCommand {

    @Command(
            name = "estimate",
            description = "Parameters, FLOP, time and energy on this machine, by a probe of two seconds.")
    static final class Estimate extends Subcommand<ExperimentForecast> {
        @Parameters(paramLabel = "ID", description = "The experiment.")
        private String id;

        @Override
        protected Deed<ExperimentForecast> deed() throws LeamException {
            return new EstimateExperiment(place(), id);
        }

        @Override
        protected void show(ExperimentForecast forecast, Paper paper) {
            var size = forecast.size();
            paper.line("parameters  " + Numbers.whole(size.parameters().total(), Locale.ROOT));
            paper.line("tokens      " + Numbers.whole(size.tokens(), Locale.ROOT) + " in " + size.steps() + " steps");
            paper.line("compute     " + Numbers.shortForm(size.flop(), Locale.ROOT) + "FLOP");
            paper.line("time        " + Numbers.fixed(forecast.seconds().value(), 0, Locale.ROOT) + " s ("
                    + Numbers.fixed(forecast.fastSeconds(), 0, Locale.ROOT) + " to "
                    + Numbers.fixed(forecast.slowSeconds(), 0, Locale.ROOT) + " s, n = "
                    + forecast.seconds().n() + " windows)");
            paper.line("            steps " + seconds(forecast.parts().steps()) + ", validations "
                    + seconds(forecast.parts().validations()) + ", sample texts "
                    + seconds(forecast.parts().samples()) + "; start and checkpoints come on top");
            paper.line("energy      " + Numbers.fixed(forecast.energy().kilowattHours(), 6, Locale.ROOT) + " ± "
                    + Numbers.fixed(forecast.energyStandardError() / 1000, 6, Locale.ROOT) + " kWh, estimated");
            paper.line(forecast.energyNote());
        }

        private static String seconds(double value) {
            return Double.isNaN(value) ? "not measured" : Numbers.fixed(value, 1, Locale.ROOT) + " s";
        }
    }

    @Command(
            name = "launch",
            description = "Freeze what it draws from, commit that and hand the training to the queue.")
    static final class Launch extends Subcommand<LaunchedRun> {
        @Parameters(paramLabel = "ID", description = "The experiment.")
        private String id;

        @Option(
                names = "--run",
                paramLabel = "ID",
                description = "Id of the run; without it the experiment's with the seed.")
        private String run = "";

        @Option(names = "--seed", paramLabel = "N", description = "Seed; without it the experiment's.")
        private Long seed;

        @Option(names = "--tokens", paramLabel = "N", description = "Tokens; without it the experiment's.")
        private Long tokens;

        @Option(names = "--priority", paramLabel = "N", description = "Higher runs earlier; 1000 is usual.")
        private Long priority;

        @Override
        protected Deed<LaunchedRun> deed() throws LeamException {
            return new LaunchExperiment(place(), id, new LaunchExperiment.Wishes(run, seed, tokens, priority));
        }

        @Override
        protected void show(LaunchedRun launched, Paper paper) {
            paper.line("run " + launched.run() + "  job " + launched.job() + "  " + launched.folder());
            if (!launched.note().isEmpty()) {
                paper.line(launched.note());
            }
        }
    }
}
