package eu.leam.workbench.cli;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * What all subcommands share: the project, {@code --json}, progress and the translation of outcomes to exit codes.
 *
 * @param <R> outcome of the deed
 */
abstract class Subcommand<R> implements Callable<Integer> {
    static final int REFUSED = 1;
    static final int UNREACHABLE = 3;
    static final int CANCELLED = 130;

    @Spec
    private CommandSpec spec;

    @Option(names = "--json", description = "Print the outcome as one JSON object.")
    private boolean json;

    @Option(
            names = {"-C", "--project"},
            paramLabel = "DIR",
            description = "Project folder; without it the nearest folder upwards that holds leam.yaml.")
    private Path project;

    /** The deed with the arguments of the command line. */
    protected abstract Deed<R> deed() throws LeamException;

    /** Shows the outcome to a person. */
    protected abstract void show(R outcome, Paper paper);

    /** Exit code of an outcome: 0 unless it is a refusal. */
    protected int code(R outcome) {
        return 0;
    }

    /** The project that the command line means. */
    protected final Place place() throws LeamException {
        return new Place(projectFolder(), Environment.system());
    }

    @Override
    public final Integer call() {
        var paper = new Paper(spec.commandLine().getOut());
        try (var progress = new TerminalProgress(spec.commandLine().getErr(), json)) {
            R outcome = deed().call(progress);
            progress.close();
            if (json) {
                paper.json(outcome);
            } else {
                show(outcome, paper);
            }
            return code(outcome);
        } catch (CancellationException ignored) { // the user asked for it; the exit code says so
            return CANCELLED;
        } catch (LeamException failure) {
            return complain(failure);
        }
    }

    private int complain(LeamException failure) {
        var err = spec.commandLine().getErr();
        err.println(failure.getMessage());
        if (failure instanceof DeedException deed) {
            deed.findings().forEach(finding -> err.println("  " + Paper.sentence(finding)));
        }
        if (!failure.nextStep().isEmpty()) {
            err.println(failure.nextStep());
        }
        return failure instanceof DeedException deed && deed.isUnreachable() ? UNREACHABLE : REFUSED;
    }

    private Path projectFolder() throws DeedException {
        if (project != null) {
            return project.toAbsolutePath().normalize();
        }
        Path here = Path.of("").toAbsolutePath();
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("leam.yaml"))) {
                return folder;
            }
        }
        throw DeedException.refused(
                Messages.format(Messages.Subcommand_noProject, here), Messages.Subcommand_noProjectNext);
    }
}
