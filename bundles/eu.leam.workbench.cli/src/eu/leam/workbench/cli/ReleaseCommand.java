package eu.leam.workbench.cli;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.project.Saved;
import eu.leam.workbench.core.release.ApproveRelease;
import eu.leam.workbench.core.release.CheckRelease;
import eu.leam.workbench.core.release.Decision;
import eu.leam.workbench.core.release.ExportRelease;
import eu.leam.workbench.core.release.NewRelease;
import eu.leam.workbench.core.release.RefuseRelease;
import eu.leam.workbench.model.dossier.Dossier;
import eu.leam.workbench.model.dossier.GateState;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code leam release}. */
@Command(
        name = "release",
        description = "Releases: dossier, gates, decisions.",
        subcommands = {
            DocumentCommands.ListThem.class,
            DocumentCommands.Show.class,
            ReleaseCommand.New.class,
            ReleaseCommand.Check.class,
            ReleaseCommand.Approve.class,
            ReleaseCommand.Refuse.class,
            ReleaseCommand.Export.class
        })
final class ReleaseCommand {

    @Command(name = "new", description = "Put a model version up for approval.")
    static final class New extends Subcommand<Saved> {
        @Parameters(index = "0", paramLabel = "ID", description = "Name of the release.")
        private String id;

        @Parameters(index = "1", paramLabel = "MODEL", description = "The model version.")
        private String model;

        @Option(names = "--previous", paramLabel = "MODEL", description = "The version it is compared with.")
        private String previous = "";

        @Option(names = "--summary", description = "What is released and why.")
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

    @Command(name = "check", description = "Judge a release anew by its gates; changes nothing.")
    static final class Check extends Subcommand<Dossier> {
        @Parameters(paramLabel = "ID", description = "The release.")
        private String id;

        @Override
        protected Deed<Dossier> deed() throws LeamException {
            return new CheckRelease(place(), id);
        }

        @Override
        protected void show(Dossier dossier, Paper paper) {
            paper.line(dossier.release() + ": " + dossier.model() + "  dossier " + dossier.sha256());
            dossier.gates().forEach(gate -> {
                paper.line(gate.state() + "  " + gate.id() + ": " + gate.question());
                gate.evidence().forEach(line -> paper.line("    " + line));
                if (!gate.nextStep().isEmpty()) {
                    paper.line("    " + gate.nextStep());
                }
            });
            dossier.decisions()
                    .forEach(d -> paper.line(d.decision() + " by " + d.person() + " <" + d.email() + "> at " + d.at()
                            + ", " + d.signature() + (d.current() ? "" : ", of a former dossier")));
        }

        @Override
        protected int code(Dossier dossier) {
            return dossier.gates().stream().allMatch(gate -> gate.state() == GateState.PASSED) ? 0 : REFUSED;
        }
    }

    /** What both decisions share. */
    abstract static class Decide extends Subcommand<Decision> {
        @Parameters(paramLabel = "ID", description = "The release.")
        protected String id;

        @Option(names = "--reason", description = "Why.")
        protected String reason = "";

        @Option(names = "--name", description = "A typed name; refused, decisions stand under the Git identity.")
        protected String name = "";

        @Override
        protected void show(Decision decision, Paper paper) {
            paper.line(decision.release() + " " + decision.decision() + " by " + decision.person() + " ("
                    + decision.signature() + "), dossier " + decision.dossierSha256());
            if (!decision.note().isEmpty()) {
                paper.line(decision.note());
            }
        }
    }

    @Command(name = "approve", description = "Approve a release under your Git identity, as a commit.")
    static final class Approve extends Decide {
        @Override
        protected Deed<Decision> deed() throws LeamException {
            return new ApproveRelease(place(), id, name, reason);
        }
    }

    @Command(name = "refuse", description = "Refuse a release under your Git identity, as a commit.")
    static final class Refuse extends Decide {
        @Override
        protected Deed<Decision> deed() throws LeamException {
            return new RefuseRelease(place(), id, name, reason);
        }
    }

    @Command(name = "export", description = "Write the dossier as HTML and Markdown into a folder.")
    static final class Export extends Subcommand<List<Path>> {
        @Parameters(index = "0", paramLabel = "ID", description = "The release.")
        private String id;

        @Parameters(index = "1", paramLabel = "DIR", description = "The folder.")
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
