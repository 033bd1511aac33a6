package eu.leam.workbench.cli;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.dataset.CheckDataset;
import eu.leam.workbench.core.dataset.ListDatasets;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code leam dataset}. */
@Command(
        name = "dataset",
        subcommands = {
            DatasetCommand.ListThem.class,
            DocumentCommands.Show.class,
            DatasetCommand.Check.class,
            DocumentCommands.History.class
        })
final class DatasetCommand extends Noun {

    @Command(name = "list")
    static final class ListThem extends ProjectSubcommand<List<ListDatasets.Line>> {
        @Override
        protected Deed<List<ListDatasets.Line>> deed() throws LeamException {
            return new ListDatasets(place());
        }

        @Override
        protected void show(List<ListDatasets.Line> lines, Paper paper) {
            paper.table(
                    Messages.Dataset_columns,
                    lines.stream()
                            .map(line -> List.of(
                                    line.id(),
                                    line.language(),
                                    Figures.whole(line.bytes()),
                                    Figures.whole(line.documents()),
                                    line.licence(),
                                    line.personalData(),
                                    Integer.toString(line.findings()),
                                    line.title()))
                            .toList());
        }
    }

    @Command(name = "check")
    static final class Check extends ProjectSubcommand<List<Finding>> {
        @Parameters(paramLabel = "ID", arity = "0..*", descriptionKey = "IDS")
        private List<String> ids = List.of();

        @Override
        protected Deed<List<Finding>> deed() throws LeamException {
            return new CheckDataset(place(), ids);
        }

        @Override
        protected void show(List<Finding> findings, Paper paper) {
            paper.findings(findings, Messages.Dataset_allGood);
        }

        @Override
        protected int code(List<Finding> findings) {
            return findings.stream().anyMatch(Finding::blocks) ? ExitCode.REFUSED : ExitCode.DONE;
        }
    }
}
