package eu.leam.workbench.cli;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.model.ListModels;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code leam model}. */
@Command(
        name = "model",
        subcommands = {ModelCommand.ListThem.class, DocumentCommands.Show.class, DocumentCommands.History.class})
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
}
