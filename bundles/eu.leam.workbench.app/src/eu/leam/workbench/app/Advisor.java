package eu.leam.workbench.app;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.ui.design.DesignPerspective;
import eu.leam.workbench.ui.evaluate.EvaluatePerspective;
import eu.leam.workbench.ui.release.ReleasePerspective;
import eu.leam.workbench.ui.run.RunPerspective;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Says how the workbench begins. */
final class Advisor extends WorkbenchAdvisor {
    /** The way of a model from its data to its release. */
    static final List<String> PERSPECTIVES =
            List.of(DesignPerspective.ID, RunPerspective.ID, EvaluatePerspective.ID, ReleasePerspective.ID);

    private final Optional<Path> folder;

    /** @param folder the project to open first */
    Advisor(Optional<Path> folder) {
        this.folder = folder;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        IPreferenceStore preferences = PlatformUI.getPreferenceStore();
        preferences.setDefault(IWorkbenchPreferenceConstants.SHOW_TEXT_ON_PERSPECTIVE_BAR, true);
        preferences.setDefault(IWorkbenchPreferenceConstants.SHOW_OPEN_ON_PERSPECTIVE_BAR, false);
        preferences.setDefault(IWorkbenchPreferenceConstants.PERSPECTIVE_BAR_EXTRAS, String.join(",", PERSPECTIVES));
    }

    /** From here on a user waits for the window; before, it is on its way. */
    @Override
    public void postStartup() {
        StallWatch.begin(
                PlatformUI.getWorkbench().getDisplay(),
                new StallLog(Environment.system().stateFolder().resolve("stalls.log")));
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return DesignPerspective.ID;
    }

    @Override
    public boolean openWindows() {
        try (var waker = new StartWaker(PlatformUI.getWorkbench().getDisplay())) {
            return super.openWindows();
        }
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new WindowAdvisor(configurer, folder);
    }
}
