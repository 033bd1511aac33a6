package eu.leam.workbench.app;

import eu.leam.workbench.core.session.Sessions;
import eu.leam.workbench.ui.OpenProject;
import eu.leam.workbench.ui.ProjectChooser;
import eu.leam.workbench.ui.log.LogBook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Starts the desktop workbench, on the project folder that is its argument, or on the one that was open last. */
public final class WorkbenchApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        // Figures are drawn to memory; a second window toolkit beside SWT must never open the display.
        System.setProperty("java.awt.headless", "true");
        LogBook.get().open();
        LogBridge.install();
        ProjectChooser.openWith(Sessions::open);
        Display display = PlatformUI.createDisplay();
        try {
            int code = PlatformUI.createAndRunWorkbench(display, new Advisor(folder(context.getArguments())));
            if (code == PlatformUI.RETURN_RESTART) {
                restart();
            }
            return EXIT_OK;
        } finally {
            OpenProject.get().closeNow();
            display.dispose();
        }
    }

    /** There is no native launcher that would start us again; the script beside the product does, on the project that was open. */
    private static void restart() {
        String home = System.getProperty("leam.home");
        if (home == null) {
            return; // not a packaged product
        }
        try {
            new ProcessBuilder(Path.of(home, "leam-workbench").toString(), ProjectChooser.last())
                    .inheritIO()
                    .start();
        } catch (IOException e) {
            System.getLogger(WorkbenchApplication.class.getName())
                    .log(System.Logger.Level.ERROR, "the workbench could not be started again", e);
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            var workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().asyncExec(workbench::close);
        }
    }

    private static Optional<Path> folder(Map<?, ?> arguments) {
        String[] all =
                arguments.get(IApplicationContext.APPLICATION_ARGS) instanceof String[] some ? some : new String[0];
        return StartFolder.of(all, GeneralPage.opensLast() ? ProjectChooser.last() : "");
    }
}
