package eu.leam.workbench.cli;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.CheckProject;
import eu.leam.workbench.core.project.Committed;
import eu.leam.workbench.core.project.HistoryProject;
import eu.leam.workbench.core.project.ListProjects;
import eu.leam.workbench.core.project.NewProject;
import eu.leam.workbench.core.project.OpenProject;
import eu.leam.workbench.core.project.ShowProject;
import eu.leam.workbench.core.project.TakeoverProject;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code leam project}. */
@Command(
        name = "project",
        subcommands = {
            ProjectCommand.New.class,
            ProjectCommand.Open.class,
            ProjectCommand.ListThem.class,
            ProjectCommand.Show.class,
            ProjectCommand.Check.class,
            ProjectCommand.History.class,
            ProjectCommand.Takeover.class
        })
final class ProjectCommand extends Noun {

    @Command(name = "new")
    static final class New extends Subcommand<NewProject.Made> {
        @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "DIR")
        private Path folder;

        @Option(names = "--name", paramLabel = "TEXT")
        private String name;

        @Option(names = "--sample")
        private boolean sample;

        @Option(names = "--tokens", paramLabel = "N", converter = Amount.class)
        private long tokens = NewProject.SAMPLE_TOKENS;

        @Override
        protected Deed<NewProject.Made> deed() {
            Path target = folder.toAbsolutePath().normalize();
            String called = name == null ? String.valueOf(target.getFileName()) : name;
            return new NewProject(new Place(target, Environment.system()), called, sample, tokens);
        }

        @Override
        protected void show(NewProject.Made made, Paper paper) {
            paper.line(Messages.format(
                    Messages.Project_made, made.folder(), made.datasets(), Figures.whole(made.bytes())));
            made.notes().forEach(paper::line);
        }
    }

    @Command(name = "open")
    static final class Open extends ProjectSubcommand<OpenProject.Opened> {
        @Parameters(index = "0", paramLabel = "DIR", arity = "0..1", descriptionKey = "DIR")
        private Path folder;

        @Override
        protected Deed<OpenProject.Opened> deed() throws LeamException {
            return new OpenProject(
                    folder == null ? place() : new Place(folder.toAbsolutePath().normalize(), Environment.system()));
        }

        @Override
        protected void show(OpenProject.Opened opened, Paper paper) {
            paper.line(Messages.format(Messages.Project_opened, opened.folder(), opened.process()));
        }
    }

    @Command(name = "list")
    static final class ListThem extends Subcommand<List<ListProjects.Line>> {
        @Parameters(index = "0", paramLabel = "DIR", arity = "0..1", descriptionKey = "DIR")
        private Path folder = Path.of("");

        @Override
        protected Deed<List<ListProjects.Line>> deed() {
            return new ListProjects(new Place(folder.toAbsolutePath().normalize(), Environment.system()));
        }

        @Override
        protected void show(List<ListProjects.Line> lines, Paper paper) {
            paper.table(
                    Messages.Project_columns,
                    lines.stream()
                            .map(line -> List.of(line.folder().toString(), line.name(), line.branch()))
                            .toList());
        }
    }

    @Command(name = "show")
    static final class Show extends ProjectSubcommand<ShowProject.Shown> {
        @Override
        protected Deed<ShowProject.Shown> deed() throws LeamException {
            return new ShowProject(place());
        }

        @Override
        protected void show(ShowProject.Shown project, Paper paper) {
            List<List<String>> rows = new ArrayList<>(List.of(
                    List.of(Messages.Project_folder, project.folder().toString()),
                    List.of(Messages.Project_name, project.name()),
                    List.of(Messages.Project_tokens, Figures.whole(project.tokenBudget())),
                    List.of(Messages.Project_branch, dash(project.branch())),
                    List.of(Messages.Project_commit, dash(project.head())),
                    List.of(Messages.Project_identity, dash(project.identity())),
                    List.of(Messages.Project_window, dash(project.window())),
                    List.of(Messages.Project_uncommitted, dash(String.join(", ", project.uncommitted())))));
            project.documents().forEach((kind, count) -> rows.add(List.of(kind, Integer.toString(count))));
            paper.fields(rows);
            if (!project.obstacle().isEmpty()) {
                paper.line(project.obstacle());
            }
        }

        private static String dash(String text) {
            return text.isEmpty() ? "–" : text;
        }
    }

    @Command(name = "check")
    static final class Check extends ProjectSubcommand<List<Finding>> {
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
            return findings.stream().anyMatch(Finding::blocks) ? ExitCode.REFUSED : ExitCode.DONE;
        }
    }

    @Command(name = "history")
    static final class History extends ProjectSubcommand<List<Committed>> {
        @Option(names = "--most", paramLabel = "N", converter = Amount.class)
        private long most = 100;

        @Override
        protected Deed<List<Committed>> deed() throws LeamException {
            return new HistoryProject(place(), (int) Math.min(most, Integer.MAX_VALUE));
        }

        @Override
        protected void show(List<Committed> commits, Paper paper) {
            DocumentCommands.showHistory(commits, paper);
        }
    }

    @Command(name = "takeover")
    static final class Takeover extends ProjectSubcommand<TakeoverProject.Taken> {
        @Override
        protected Deed<TakeoverProject.Taken> deed() throws LeamException {
            return new TakeoverProject(place());
        }

        @Override
        protected void show(TakeoverProject.Taken taken, Paper paper) {
            paper.line(Messages.format(
                    Messages.Project_taken,
                    taken.folder(),
                    taken.from().user(),
                    taken.from().host(),
                    taken.from().process(),
                    taken.from().since().truncatedTo(ChronoUnit.SECONDS)));
        }
    }
}
