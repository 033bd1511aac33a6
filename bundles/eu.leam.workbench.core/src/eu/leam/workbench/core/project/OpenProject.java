package eu.leam.workbench.core.project;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Messages;
import eu.leam.workbench.core.Place;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Opens a project in a window of its own, which stays when the caller leaves.
 *
 * @param place the project
 */
public record OpenProject(Place place) implements Deed<OpenProject.Opened> {
    private static final boolean WINDOWS = File.separatorChar == '\\';
    private static final boolean MACOS = System.getProperty("os.name").startsWith("Mac");

    /**
     * A window that was started.
     *
     * @param folder the project's folder
     * @param process its process id
     */
    public record Opened(Path folder, long process) {}

    @Override
    public Opened call(Progress progress) throws LeamException {
        Project.open(place);
        Map<String, String> variables = place.environment().variables();
        boolean displayIsNamed = !WINDOWS && !MACOS; // the other systems have one, and no variable that says so
        if (displayIsNamed
                && variables.getOrDefault("DISPLAY", "").isEmpty()
                && variables.getOrDefault("WAYLAND_DISPLAY", "").isEmpty()) {
            throw DeedException.unreachable(Messages.OpenProject_noDisplay, Messages.OpenProject_noDisplayNext, null);
        }
        Path program = Path.of(System.getProperty("leam.home", "."))
                .resolve(WINDOWS ? "leam-workbench.cmd" : "leam-workbench");
        if (!Files.isExecutable(program)) {
            throw DeedException.refused(
                    Messages.format(Messages.Programs_missing, "leam-workbench", program.getParent()),
                    Messages.Programs_missingNext);
        }
        try {
            File nothing = new File(WINDOWS ? "NUL" : "/dev/null");
            Process process = new ProcessBuilder(
                            program.toString(), place.folder().toString())
                    .redirectInput(nothing)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new Opened(place.folder(), process.pid());
        } catch (IOException e) {
            throw DeedException.failed(
                    Messages.format(Messages.OpenProject_failed, program, e.getMessage()),
                    Messages.Programs_missingNext,
                    e);
        }
    }
}
