package eu.leam.workbench.cli;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/**
 * A subcommand on a project: the one named by {@code --project}, else the one that the current folder lies in.
 *
 * @param <R> outcome of the deed
 */
abstract class ProjectSubcommand<R> extends Subcommand<R> {
    @Option(
            names = {"-C", "--project"},
            paramLabel = "DIR")
    private Path project;

    /** The project that the command line means. */
    protected final Place place() throws LeamException {
        return new Place(folder(), Environment.system());
    }

    private Path folder() throws DeedException {
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
