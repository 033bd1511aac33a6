package eu.leam.workbench.cli;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.CheckProject;
import eu.leam.workbench.core.project.NewProject;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code leam project}. */
@Command(
        name = "project",
        description = "Make and check projects.",
        subcommands = {ProjectCommand.New.class, ProjectCommand.Check.class})
final class ProjectCommand {

    @Command(
            name = "new",
            description = "Make a project in a folder, with --sample one with real data in some 35 languages.")
    static final class New extends Subcommand<NewProject.Made> {
        @Parameters(paramLabel = "DIR", description = "The project's folder.")
        private Path folder;

        @Option(names = "--name", description = "The project's name; without it the folder's.")
        private String name;

        @Option(names = "--sample", description = "Put in data, mixtures and experiments.")
        private boolean sample;

        @Option(names = "--tokens", paramLabel = "N", description = "Token budget (default ${DEFAULT-VALUE}).")
        private long tokens = NewProject.SAMPLE_TOKENS;

        @Override
        protected Deed<NewProject.Made> deed() {
            Path target = folder.toAbsolutePath().normalize();
            return new NewProject(
                    new Place(target, Environment.system()),
                    name == null ? target.getFileName().toString() : name,
                    sample,
                    tokens);
        }

        @Override
        protected void show(NewProject.Made made, Paper paper) {
            paper.line(made.folder() + ": " + made.datasets() + " datasets, " + made.bytes() + " bytes");
            made.notes().forEach(paper::line);
        }
    }

    @Command(name = "check", description = "Check all documents and corpora of the project.")
    static final class Check extends Subcommand<List<Finding>> {
        @Override
        protected Deed<List<Finding>> deed() throws LeamException {
            return new CheckProject(place());
        }

        @Override
        protected void show(List<Finding> findings, Paper paper) {
            paper.findings(findings, Messages.Project_allGood);
        }

        @Override
        protected int code(List<Finding> findings) {
            return findings.stream().anyMatch(Finding::blocks) ? REFUSED : 0;
        }
    }
}
