package eu.leam.workbench.app;

import eu.leam.workbench.ui.OpenProject;
import eu.leam.workbench.ui.ProjectListener;
import eu.leam.workbench.ui.ProjectState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * Tells the start-up benchmark when the window was usable: its project is there and its event loop has come round twice with
 * nothing left to do. The benchmark starts its watch before the process; this writes the other end, in nanoseconds since 1970,
 * into the file that the system property {@code leam.startMark} names. Without the property it does nothing.
 */
final class StartMark implements ProjectListener {
    private static final System.Logger LOG = System.getLogger(StartMark.class.getName());
    /** The first turn paints what the project brought, the second finds nothing left to paint. */
    private static final int IDLE_TURNS = 2;

    private final Display display;
    private final Path file;
    private boolean settled;

    private StartMark(Display display, Path file) {
        this.display = display;
        this.file = file;
    }

    /** Waits for the project whose opening has begun; for none, when none is opened. */
    static void listen(Shell shell) {
        String file = System.getProperty("leam.startMark");
        if (file != null) {
            OpenProject.get().listen(shell, new StartMark(shell.getDisplay(), Path.of(file)));
        }
    }

    @Override
    public void projectChanged(ProjectState state) {
        if (!settled && !(state instanceof ProjectState.Opening)) {
            settled = true;
            idle(IDLE_TURNS);
        }
    }

    /** What is executed later comes after all events that wait now. */
    private void idle(int turns) {
        if (turns > 0) {
            display.asyncExec(() -> idle(turns - 1));
            return;
        }
        Instant now = Instant.now();
        Thread.ofVirtual().start(() -> write(now));
    }

    private void write(Instant now) {
        try {
            Files.writeString(file, now.getEpochSecond() + "%09d".formatted(now.getNano()));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "the mark of the start could not be written to " + file, e);
        }
    }
}
