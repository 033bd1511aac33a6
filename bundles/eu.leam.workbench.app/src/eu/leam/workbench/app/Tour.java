package eu.leam.workbench.app;

import eu.leam.workbench.ui.OpenProject;
import eu.leam.workbench.ui.ProjectState;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.views.IViewDescriptor;

/**
 * Shows all there is to see, once, and photographs it: every perspective, every view at full size, every page of the preferences.
 * Begins with the argument {@code -tour FOLDER}, waits until a project is open or has failed, and ends the workbench when it is
 * done. {@code releng/screenshots.sh} calls it.
 */
final class Tour {
    private static final String ARGUMENT = "-tour";
    private static final System.Logger LOG = System.getLogger(Tour.class.getName());
    private static final int LOOK_MS = 200;
    private static final String OURS = "eu.leam.workbench.";
    private static final String PROGRESS = "org.eclipse.ui.views.ProgressView";

    private final IWorkbenchWindow window;
    private final Camera camera;
    private final Deque<Step> steps = new ArrayDeque<>();

    /** Something to see: how to come there, what its picture is called, how to leave. */
    private record Step(String name, Runnable come, Runnable leave) {}

    private Tour(IWorkbenchWindow window, Path folder) {
        this.window = window;
        this.camera = new Camera(window.getShell(), folder);
    }

    /** Begins, if the arguments ask for it. */
    static void begin(IWorkbenchWindow window) {
        List<String> arguments = Arrays.asList(Platform.getApplicationArgs());
        int at = arguments.indexOf(ARGUMENT);
        if (at >= 0 && at + 1 < arguments.size()) {
            var tour = new Tour(window, Path.of(arguments.get(at + 1)));
            window.getShell().setFullScreen(true);
            tour.waitForProject();
        }
    }

    private void waitForProject() {
        if (OpenProject.get().state() instanceof ProjectState.Opening) {
            display().timerExec(LOOK_MS, this::waitForProject);
            return;
        }
        plan();
        next();
    }

    private void plan() {
        for (String perspective : Advisor.PERSPECTIVES) {
            steps.add(new Step("perspective-" + last(perspective, 2), () -> show(perspective), () -> {}));
        }
        for (IViewDescriptor view : PlatformUI.getWorkbench().getViewRegistry().getViews()) {
            if (view.getId().startsWith(OURS) || view.getId().equals(PROGRESS)) {
                steps.add(new Step("view-" + last(view.getId(), 1), () -> maximize(view.getId()), this::restore));
            }
        }
        for (String page : List.of("general", "appearance", "language")) {
            steps.add(preferences(page));
        }
    }

    private void next() {
        Step step = steps.poll();
        if (step == null) {
            camera.waitForFiles();
            PlatformUI.getWorkbench().close();
            return;
        }
        step.come().run();
        camera.whenStill(() -> {
            camera.take(step.name());
            step.leave().run();
            display().asyncExec(this::next);
        });
    }

    private void show(String perspective) {
        try {
            PlatformUI.getWorkbench().showPerspective(perspective, window);
        } catch (WorkbenchException e) {
            LOG.log(System.Logger.Level.ERROR, "no picture of " + perspective, e);
        }
    }

    private void maximize(String view) {
        IWorkbenchPage page = window.getActivePage();
        try {
            page.showView(view);
            reference(view).ifPresent(shown -> page.setPartState(shown, IWorkbenchPage.STATE_MAXIMIZED));
        } catch (PartInitException e) {
            LOG.log(System.Logger.Level.ERROR, "no picture of " + view, e);
        }
    }

    private Optional<IViewReference> reference(String view) {
        return Optional.ofNullable(window.getActivePage().findViewReference(view));
    }

    private void restore() {
        IWorkbenchPage page = window.getActivePage();
        for (IViewReference view : page.getViewReferences()) {
            if (page.getPartState(view) == IWorkbenchPage.STATE_MAXIMIZED) {
                page.setPartState(view, IWorkbenchPage.STATE_RESTORED);
            }
        }
    }

    private Step preferences(String page) {
        var open = new PreferenceDialog[1];
        return new Step(
                "preferences-" + page,
                () -> {
                    open[0] = PreferencesUtil.createPreferenceDialogOn(
                            window.getShell(), "eu.leam.workbench.app." + page, null, null);
                    open[0].setBlockOnOpen(false);
                    open[0].open();
                },
                () -> open[0].close());
    }

    private static String last(String id, int fromEnd) {
        String[] parts = id.split("\\.");
        return parts[parts.length - fromEnd];
    }

    private Display display() {
        return window.getShell().getDisplay();
    }
}
