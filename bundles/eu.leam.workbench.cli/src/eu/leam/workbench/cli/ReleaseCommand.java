package eu.leam.workbench.cli;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.project.Saved;
import eu.leam.workbench.core.release.ApproveRelease;
import eu.leam.workbench.core.release.CheckRelease;
import eu.leam.workbench.core.release.Decision;
import eu.leam.workbench.core.release.ExportRelease;
import eu.leam.workbench.core.release.ListReleases;
import eu.leam.workbench.core.release.NewRelease;
import eu.leam.workbench.core.release.RefuseRelease;
import eu.leam.workbench.core.release.ShowRelease;
import eu.leam.workbench.core.release.Standing;
import eu.leam.workbench.model.dossier.Dossier;
import eu.leam.workbench.model.dossier.GateState;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code leam release}. */
@Command(
        name = "release",
        subcommands = {
            ReleaseCommand.ListThem.class,
            ReleaseCommand.Show.class,
            ReleaseCommand.New.class,
            ReleaseCommand.Check.class,
            ReleaseCommand.Approve.class,
            ReleaseCommand.Refuse.class,
            ReleaseCommand.Export.class,
            DocumentCommands.History.class
        })
final class ReleaseCommand extends Noun {

    @Command(name = "list")
    static final class ListThem extends ProjectSubcommand<List<ListReleases.Line>> {
        @Override
        protected Deed<List<ListReleases.Line>> deed() throws LeamException {
            return new ListReleases(place());
        }

        @Override
        protected void show(List<ListReleases.Line> lines, Paper paper) {
            paper.table(
                    Messages.Release_columns,
                    lines.stream()
                            .map(line -> List.of(
                                    line.id(),
                                    line.model(),
                                    line.previous(),
                                    line.created(),
                                    line.decisions().stream()
                                            .map(ReleaseCommand::sentence)
                                            .collect(Collectors.joining(", ")),
                                    Integer.toString(line.findings())))
                            .toList());
        }
    }

    /** Who decided what, and whether that was over the dossier as it is now. */
    private static String sentence(Standing decided) {
        String pattern =
                switch (decided.fit()) {
                    case PRESENT -> Messages.Release_standing;
                    case FORMER -> Messages.Release_standingFormer;
                    case UNKNOWN -> Messages.Release_standingUnknown;
                };
        return Messages.format(pattern, decided.decision(), decided.person());
    }

    @Command(name = "show")
    static final class Show extends ProjectSubcommand<ShowRelease.Shown> {
        @Parameters(index = "0", paramLabel = "ID", descriptionKey = "ID")
        private String id;

        @Override
        protected Deed<ShowRelease.Shown> deed() throws LeamException {
            return new ShowRelease(place(), id);
        }

        @Override
        protected void show(ShowRelease.Shown shown, Paper paper) {
            paper.line(shown.text().stripTrailing());
            shown.findings().forEach(finding -> paper.line("# " + Paper.sentence(finding)));
            shown.decisions().forEach(decided -> paper.line("# " + decided.at() + " " + sentence(decided)));
        }
    }

    @Command(name = "new")
    static final class New extends ProjectSubcommand<Saved> {
        @Parameters(index = "0", paramLabel = "ID", descriptionKey = "ID")
        private String id;

        @Parameters(index = "1", paramLabel = "MODEL", descriptionKey = "MODEL")
        private String model;

        @Option(names = "--previous", paramLabel = "MODEL")
        private String previous = "";

        @Option(names = "--summary", paramLabel = "TEXT")
        private String summary = "";

        @Override
        protected Deed<Saved> deed() throws LeamException {
            return new NewRelease(place(), id, model, previous, summary);
        }

        @Override
        protected void show(Saved saved, Paper paper) {
            paper.line(saved.note().isEmpty() ? saved.commit() : saved.note());
        }
    }

    @Command(name = "check")
    static final class Check extends ProjectSubcommand<Dossier> {
        @Parameters(index = "0", paramLabel = "ID", descriptionKey = "ID")
        private String id;

        @Override
        protected Deed<Dossier> deed() throws LeamException {
            return new CheckRelease(place(), id);
        }

        @Override
        protected void show(Dossier dossier, Paper paper) {
            paper.line(Messages.format(Messages.Release_dossier, dossier.release(), dossier.model(), dossier.sha256()));
            dossier.gates().forEach(gate -> {
                paper.line(state(gate.state()) + "  " + gate.id() + ": " + gate.question());
                gate.evidence().forEach(line -> paper.line("    " + line));
                if (!gate.nextStep().isEmpty()) {
                    paper.line("    " + gate.nextStep());
                }
            });
            dossier.decisions()
                    .forEach(d -> paper.line(Messages.format(
                            d.current() ? Messages.Release_decided : Messages.Release_decidedFormer,
                            d.decision(),
                            d.person(),
                            d.email(),
                            d.at(),
                            d.signature())));
        }

        private static String state(GateState state) {
            return switch (state) {
                case PASSED -> Messages.Gate_passed;
                case FAILED -> Messages.Gate_failed;
                case NOT_MEASURED -> Messages.Gate_notMeasured;
            };
        }

        @Override
        protected int code(Dossier dossier) {
            return dossier.gates().stream().allMatch(gate -> gate.state() == GateState.PASSED)
                    ? ExitCode.DONE
                    : ExitCode.REFUSED;
        }
    }

    /** What both decisions share. */
    abstract static class Decide extends ProjectSubcommand<Decision> {
        @Parameters(index = "0", paramLabel = "ID", descriptionKey = "ID")
        protected String id;

        @Option(names = "--reason", paramLabel = "TEXT")
        protected String reason = "";

        @Option(names = "--name", paramLabel = "TEXT")
        protected String name = "";

        @Override
        protected void show(Decision decision, Paper paper) {
            paper.line(Messages.format(
                    Messages.Release_recorded,
                    decision.release(),
                    decision.decision(),
                    decision.person(),
                    decision.signature(),
                    decision.dossierSha256()));
            if (!decision.note().isEmpty()) {
                paper.line(decision.note());
            }
        }
    }

    @Command(name = "approve")
    static final class Approve extends Decide {
        @Override
        protected Deed<Decision> deed() throws LeamException {
            return new ApproveRelease(place(), id, name, reason);
        }
    }

    @Command(name = "refuse")
    static final class Refuse extends Decide {
        @Override
        protected Deed<Decision> deed() throws LeamException {
            return new RefuseRelease(place(), id, name, reason);
        }
    }

    @Command(name = "export")
    static final class Export extends ProjectSubcommand<List<Path>> {
        @Parameters(index = "0", paramLabel = "ID", descriptionKey = "ID")
        private String id;

        @Parameters(index = "1", paramLabel = "DIR", descriptionKey = "DIR")
        private Path folder;

        @Override
        protected Deed<List<Path>> deed() throws LeamException {
            return new ExportRelease(place(), id, folder.toAbsolutePath());
        }

        @Override
        protected void show(List<Path> files, Paper paper) {
            files.forEach(file -> paper.line(file.toString()));
        }
    }
}
