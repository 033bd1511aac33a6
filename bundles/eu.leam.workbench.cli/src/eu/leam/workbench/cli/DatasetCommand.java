package eu.leam.workbench.cli;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.dataset.CheckDataset;
import eu.leam.workbench.core.dataset.ListDatasets;
import eu.leam.workbench.core.dataset.NewDataset;
import eu.leam.workbench.core.project.MadeDocument;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code leam dataset}. */
@Command(
        name = "dataset",
        subcommands = {
            DatasetCommand.ListThem.class,
            DocumentCommands.Show.class,
            DatasetCommand.New.class,
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

    @Command(name = "new")
    static final class New extends ProjectSubcommand<MadeDocument> {
        @Parameters(index = "0", paramLabel = "ID", descriptionKey = "ID")
        private String id;

        @Parameters(index = "1..*", paramLabel = "FILE", arity = "1..*", descriptionKey = "FILE")
        private List<Path> files = List.of();

        @Option(names = "--title", paramLabel = "TEXT")
        private String title = "";

        @Option(names = "--language", paramLabel = "TAG", required = true)
        private String language;

        @Option(names = "--licence", paramLabel = "SPDX")
        private String licence = "";

        @Option(names = "--source", paramLabel = "TEXT")
        private String source = "";

        @Override
        protected Deed<MadeDocument> deed() throws LeamException {
            return new NewDataset(place(), id, new NewDataset.About(title, language, licence, source), files);
        }

        @Override
        protected void show(MadeDocument made, Paper paper) {
            DocumentCommands.made(made, paper);
        }
    }
}
