package eu.leam.workbench.cli;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.model.Continued;
import eu.leam.workbench.core.model.ListModels;
import eu.leam.workbench.core.model.ModelServer;
import eu.leam.workbench.core.model.Sampling;
import eu.leam.workbench.core.model.TryModel;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code leam model}. */
@Command(
        name = "model",
        subcommands = {
            ModelCommand.ListThem.class,
            DocumentCommands.Show.class,
            DocumentCommands.History.class,
            ModelCommand.Try.class
        })
final class ModelCommand extends Noun {

    @Command(name = "list")
    static final class ListThem extends ProjectSubcommand<List<ListModels.Line>> {
        @Override
        protected Deed<List<ListModels.Line>> deed() throws LeamException {
            return new ListModels(place());
        }

        @Override
        protected void show(List<ListModels.Line> lines, Paper paper) {
            paper.table(
                    Messages.Model_columns,
                    lines.stream()
                            .map(line -> List.of(
                                    line.id(),
                                    line.run(),
                                    Long.toString(line.step()),
                                    line.parameters() == 0 ? "–" : Figures.whole(line.parameters()),
                                    weights(line.weights()),
                                    Integer.toString(line.findings()),
                                    line.title()))
                            .toList());
        }

        private static String weights(ListModels.Weights weights) {
            return switch (weights) {
                case HERE -> Messages.Here;
                case ELSEWHERE -> Messages.NotHere;
                case NONE -> "–";
            };
        }
    }

    @Command(name = "try")
    static final class Try extends ProjectSubcommand<Continued> {
        @Parameters(index = "0", paramLabel = "MODEL", descriptionKey = "MODEL")
        private String model;

        @Parameters(index = "1", paramLabel = "PROMPT", descriptionKey = "PROMPT")
        private String prompt;

        @Option(names = "--bytes", paramLabel = "N", defaultValue = "120")
        private int bytes;

        @Option(names = "--temperature", paramLabel = "T", defaultValue = "0.8")
        private double temperature;

        @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
        private long seed;

        @Override
        protected Deed<Continued> deed() throws LeamException {
            Place place = place();
            return progress -> {
                try (var server = new ModelServer()) {
                    var sampling = new Sampling(prompt, bytes, temperature, seed);
                    return new TryModel(place, model, sampling, server, piece -> {}).call(progress);
                }
            };
        }

        @Override
        protected void show(Continued continued, Paper paper) {
            paper.line(prompt + continued.text());
        }
    }
}
