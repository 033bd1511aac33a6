package eu.leam.workbench.cli;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.project.ListDocuments;
import eu.leam.workbench.core.project.ShowDocument;
import eu.leam.workbench.model.kind.Kind;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code list} and {@code show}, the same for every noun that is a document. */
final class DocumentCommands {
    private DocumentCommands() {}

    private static Kind kind(CommandSpec spec) {
        return Kind.ofCollection(spec.parent().name() + "s").orElse(Kind.PROJECT);
    }

    @Command(name = "list", description = "List them, with what the checks say.")
    static final class ListThem extends Subcommand<List<ListDocuments.Line>> {
        @Spec
        private CommandSpec spec;

        @Override
        protected Deed<List<ListDocuments.Line>> deed() throws LeamException {
            return new ListDocuments(place(), kind(spec));
        }

        @Override
        protected void show(List<ListDocuments.Line> lines, Paper paper) {
            paper.table(
                    List.of("id", "title", "findings"),
                    lines.stream()
                            .map(line -> List.of(line.id(), line.title(), Integer.toString(line.findings())))
                            .toList());
        }
    }

    @Command(name = "show", description = "Show one as it stands in the repository.")
    static final class Show extends Subcommand<ShowDocument.Shown> {
        @Spec
        private CommandSpec spec;

        @Parameters(paramLabel = "ID", description = "Its id.")
        private String id;

        @Override
        protected Deed<ShowDocument.Shown> deed() throws LeamException {
            return new ShowDocument(place(), kind(spec), id);
        }

        @Override
        protected void show(ShowDocument.Shown shown, Paper paper) {
            paper.line(shown.text().stripTrailing());
            shown.findings().forEach(finding -> paper.line("# " + Paper.sentence(finding)));
        }
    }
}
