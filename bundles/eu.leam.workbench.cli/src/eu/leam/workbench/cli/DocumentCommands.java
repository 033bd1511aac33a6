package eu.leam.workbench.cli;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.project.Committed;
import eu.leam.workbench.core.project.HistoryDocument;
import eu.leam.workbench.core.project.ShowDocument;
import eu.leam.workbench.model.kind.Kind;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code show} and {@code history}, the same for every noun that is a document. */
final class DocumentCommands {
    private DocumentCommands() {}

    /** A deed on one document; its kind is the noun that it stands under. */
    abstract static class OneDocument<R> extends ProjectSubcommand<R> {
        @Parameters(index = "0", paramLabel = "ID", descriptionKey = "ID")
        protected String id;

        protected final Kind kind() {
            return Kind.ofCollection(spec().parent().name() + "s").orElseThrow();
        }
    }

    /** Says what was made and, if so, why it is in no commit. */
    static void made(eu.leam.workbench.core.project.MadeDocument made, Paper paper) {
        paper.line(Messages.format(Messages.Document_made, made.reference()));
        if (!made.note().isEmpty()) {
            paper.line(made.note());
        }
    }

    @Command(name = "show")
    static final class Show extends OneDocument<ShowDocument.Shown> {
        @Override
        protected Deed<ShowDocument.Shown> deed() throws LeamException {
            return new ShowDocument(place(), kind(), id);
        }

        @Override
        protected void show(ShowDocument.Shown shown, Paper paper) {
            paper.line(shown.text().stripTrailing());
            shown.findings().forEach(finding -> paper.line("# " + Paper.sentence(finding)));
        }
    }

    @Command(name = "history")
    static final class History extends OneDocument<List<Committed>> {
        @Option(names = "--most", paramLabel = "N", converter = Amount.class)
        private long most = 100;

        @Override
        protected Deed<List<Committed>> deed() throws LeamException {
            return new HistoryDocument(place(), kind(), id, (int) Math.min(most, Integer.MAX_VALUE));
        }

        @Override
        protected void show(List<Committed> commits, Paper paper) {
            showHistory(commits, paper);
        }
    }

    static void showHistory(List<Committed> commits, Paper paper) {
        paper.table(
                Messages.History_columns,
                commits.stream()
                        .map(commit -> List.of(
                                commit.commit().substring(0, 10),
                                commit.when().toString(),
                                commit.author(),
                                commit.message().lines().findFirst().orElse("")))
                        .toList());
    }
}
