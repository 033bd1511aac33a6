package eu.leam.workbench.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;

/** Drives the window as a test needs it: waits with the event loop running, finds widgets by id, looks at pixels. */
final class Desk {
    static final String LIGHT = "eu.leam.workbench.theme.light";
    static final String DARK = "eu.leam.workbench.theme.dark";

    /** A turn of the event loop that keeps the window busy for longer is felt by its user, and fails every test. */
    static final Duration FELT = Duration.ofMillis(200);

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private long longestTurn;

    /** Runs the event loop until the condition holds; how long that took. */
    Duration until(String what, BooleanSupplier holds) {
        long start = System.nanoTime();
        while (!holds.getAsBoolean()) {
            assertTrue(System.nanoTime() - start < PATIENCE.toNanos(), () -> "waited in vain until " + what);
            turn();
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** Runs the event loop for a while. */
    void rest(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        until("the time is over", () -> System.nanoTime() >= end);
    }

    /** The longest that one turn of the event loop kept the processor busy; other load on the machine does not count. */
    Duration longestTurn() {
        return Duration.ofNanos(longestTurn);
    }

    void forgetTurns() {
        longestTurn = 0;
    }

    private void turn() {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        TurnSampler.begin();
        boolean more = Display.getCurrent().readAndDispatch();
        TurnSampler.end();
        long busy = threads.getCurrentThreadCpuTime() - before;
        longestTurn = Math.max(longestTurn, busy);
        assertTrue(
                busy <= FELT.toNanos(),
                () -> "the window stood still for " + busy / 1_000_000 + " ms" + TurnSampler.told());
        if (!more) {
            Display.getCurrent().timerExec(10, () -> {});
            Display.getCurrent().sleep();
        }
    }

    /** Whether the machine has a processor to spare, so that times on the clock mean something. */
    static boolean isQuiet() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return system.getSystemLoadAverage() < system.getAvailableProcessors();
    }

    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    static Shell shell() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
    }

    static void show(String view) {
        try {
            page().showView(view);
        } catch (PartInitException e) {
            throw new AssertionError(e);
        }
    }

    /** Shows the perspective in which no view hides another. */
    static void sideBySide() {
        try {
            var workbench = PlatformUI.getWorkbench();
            var page = workbench.showPerspective(SideBySide.ID, workbench.getActiveWorkbenchWindow());
            // a view that another perspective holds as well would stay when it is hidden here
            for (IPerspectiveDescriptor other : page.getOpenPerspectives()) {
                if (!other.getId().equals(SideBySide.ID)) {
                    page.closePerspective(other, false, false);
                }
            }
        } catch (WorkbenchException e) {
            throw new AssertionError(e);
        }
    }

    static void hide(String view) {
        page().hideView(page().findView(view));
    }

    /** The widget that holds all of a view. */
    static Control widget(String view) {
        return (Control) page().findView(view).getSite().getService(MPart.class).getWidget();
    }

    static void theme(String id) {
        PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme(id, false);
    }

    /** The widget with an id, whether it is visible or not. */
    static <C extends Control> C find(Class<C> type, String id) {
        List<Control> found = new ArrayList<>();
        collect(shell(), id, found);
        assertTrue(found.size() == 1, () -> id + " stands " + found.size() + " times in the window");
        return type.cast(found.getFirst());
    }

    private static void collect(Composite parent, String id, List<Control> found) {
        for (Control child : parent.getChildren()) {
            if (id.equals(child.getData(Controls.ID))) {
                found.add(child);
            }
            if (child instanceof Composite composite) {
                collect(composite, id, found);
            }
        }
    }

    /** What a control shows. */
    static ImageData pixels(Control control) {
        Point size = control.getSize();
        var image = new Image(control.getDisplay(), Math.max(1, size.x), Math.max(1, size.y));
        // From the screen: a table's own origin lies below its header.
        Point at = control.getParent().toDisplay(control.getLocation());
        var gc = new GC(control.getDisplay());
        gc.copyArea(image, at.x, at.y);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        return data;
    }

    /** The colours in a picture, looked at on a grid of two pixels. */
    static Set<RGB> colours(ImageData picture) {
        Set<RGB> colours = new HashSet<>();
        for (int y = 0; y < picture.height; y += 2) {
            for (int x = 0; x < picture.width; x += 2) {
                colours.add(picture.palette.getRGB(picture.getPixel(x, y)));
            }
        }
        return colours;
    }

    /** Share of pixels that are nearly white. */
    static double nearlyWhite(ImageData picture) {
        int white = 0;
        int all = 0;
        for (int y = 0; y < picture.height; y += 2) {
            for (int x = 0; x < picture.width; x += 2) {
                RGB colour = picture.palette.getRGB(picture.getPixel(x, y));
                all++;
                white += colour.red > 235 && colour.green > 235 && colour.blue > 235 ? 1 : 0;
            }
        }
        return (double) white / all;
    }
}
