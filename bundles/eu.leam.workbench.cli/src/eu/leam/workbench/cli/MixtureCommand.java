package eu.leam.workbench.cli;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.mixture.ListMixtures;
import eu.leam.workbench.core.mixture.NewMixture;
import eu.leam.workbench.core.mixture.SolveMixture;
import eu.leam.workbench.core.project.MadeDocument;
import eu.leam.workbench.model.document.Scheme;
import eu.leam.workbench.model.mixture.ResolvedMixture;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code leam mixture}. */
@Command(
        name = "mixture",
        subcommands = {
            MixtureCommand.ListThem.class,
            DocumentCommands.Show.class,
            MixtureCommand.New.class,
            MixtureCommand.Solve.class,
            DocumentCommands.History.class
        })
final class MixtureCommand extends Noun {

    @Command(name = "list")
    static final class ListThem extends ProjectSubcommand<List<ListMixtures.Line>> {
        @Override
        protected Deed<List<ListMixtures.Line>> deed() throws LeamException {
            return new ListMixtures(place());
        }

        @Override
        protected void show(List<ListMixtures.Line> lines, Paper paper) {
            paper.table(
                    Messages.Mixture_columns,
                    lines.stream()
                            .map(line -> List.of(
                                    line.id(),
                                    line.scheme(),
                                    Figures.fixed(line.temperature(), 2),
                                    Figures.whole(line.tokenBudget()),
                                    Integer.toString(line.datasets()),
                                    Integer.toString(line.findings()),
                                    line.title()))
                            .toList());
        }
    }

    @Command(name = "solve")
    static final class Solve extends ProjectSubcommand<ResolvedMixture> {
        @Parameters(index = "0", paramLabel = "ID", descriptionKey = "ID")
        private String id;

        @Option(names = "--tokens", paramLabel = "N", converter = Amount.class)
        private long tokens;

        @Override
        protected Deed<ResolvedMixture> deed() throws LeamException {
            return new SolveMixture(place(), id, tokens);
        }

        @Override
        protected void show(ResolvedMixture mixture, Paper paper) {
            paper.table(
                    Messages.Mixture_solved,
                    mixture.shares().stream()
                            .map(share -> List.of(
                                    share.dataset(),
                                    share.language(),
                                    Figures.fixed(share.weight() * 100, 3),
                                    Figures.whole(Math.round(share.tokens())),
                                    Figures.whole(share.available()),
                                    Figures.fixed(share.epochs(), 2)))
                            .toList());
        }
    }

    @Command(name = "new")
    static final class New extends ProjectSubcommand<MadeDocument> {
        @Parameters(index = "0", paramLabel = "ID", descriptionKey = "ID")
        private String id;

        @Parameters(index = "1..*", paramLabel = "DATASET", arity = "0..*", descriptionKey = "DATASET")
        private List<String> datasets = List.of();

        @Option(names = "--title", paramLabel = "TEXT")
        private String title = "";

        @Option(names = "--scheme", paramLabel = "NAME")
        private Scheme scheme = Scheme.PROPORTIONAL;

        @Option(names = "--temperature", paramLabel = "T")
        private double temperature = 1;

        @Option(names = "--tokens", paramLabel = "N", converter = Amount.class)
        private long tokens;

        @Override
        protected Deed<MadeDocument> deed() throws LeamException {
            return new NewMixture(place(), id, title, scheme, temperature, tokens, datasets);
        }

        @Override
        protected void show(MadeDocument made, Paper paper) {
            DocumentCommands.made(made, paper);
        }
    }
}
