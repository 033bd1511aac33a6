package eu.leam.workbench.cli;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.format.Numbers;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.mixture.SolveMixture;
import eu.leam.workbench.model.mixture.ResolvedMixture;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code leam mixture}. */
@Command(
        name = "mixture",
        description = "Mixtures: which data with which weight.",
        subcommands = {DocumentCommands.ListThem.class, DocumentCommands.Show.class, MixtureCommand.Solve.class})
final class MixtureCommand {

    @Command(name = "solve", description = "Work out weight, tokens and epochs of each dataset.")
    static final class Solve extends Subcommand<ResolvedMixture> {
        @Parameters(paramLabel = "ID", description = "The mixture.")
        private String id;

        @Option(names = "--tokens", paramLabel = "N", description = "Token budget; without it the mixture's own.")
        private long tokens;

        @Override
        protected Deed<ResolvedMixture> deed() throws LeamException {
            return new SolveMixture(place(), id, tokens);
        }

        @Override
        protected void show(ResolvedMixture mixture, Paper paper) {
            paper.table(
                    List.of("dataset", "language", "weight %", "tokens", "available", "epochs"),
                    mixture.shares().stream()
                            .map(share -> List.of(
                                    share.dataset(),
                                    share.language(),
                                    Numbers.fixed(share.weight() * 100, 3, Locale.ROOT),
                                    Numbers.whole(Math.round(share.tokens()), Locale.ROOT),
                                    Numbers.whole(share.available(), Locale.ROOT),
                                    Numbers.fixed(share.epochs(), 2, Locale.ROOT)))
                            .toList());
        }
    }
}
