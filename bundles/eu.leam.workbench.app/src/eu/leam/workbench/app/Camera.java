package eu.leam.workbench.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Photographs the display of a window into PNG files, once nothing moves on it and no work is under way for it. */
final class Camera {
    private static final System.Logger LOG = System.getLogger(Camera.class.getName());
    private static final int LOOK_MS = 250;
    private static final int MOST_LOOKS = 80;
    private static final int FIRST_LOOK_MS = 500;

    private final Shell shell;
    private final Path folder;
    private final List<CompletableFuture<Void>> writing = new ArrayList<>();

    Camera(Shell shell, Path folder) {
        this.shell = shell;
        this.folder = folder;
    }

    /** Runs the action when two looks show the same and no job runs, or after twenty seconds. */
    void whenStill(Runnable action) {
        shell.getDisplay().timerExec(FIRST_LOOK_MS, () -> look(new byte[0], MOST_LOOKS, action));
    }

    private void look(byte[] before, int left, Runnable action) {
        byte[] now = pixels().data;
        boolean still = Arrays.equals(before, now) && Job.getJobManager().isIdle();
        if (left == 0 || still) {
            action.run();
        } else {
            shell.getDisplay().timerExec(LOOK_MS, () -> look(now, left - 1, action));
        }
    }

    /** Takes a picture; its file is written by another thread. */
    void take(String name) {
        ImageData picture = pixels();
        writing.add(CompletableFuture.runAsync(() -> write(picture, folder.resolve(name + ".png"))));
    }

    /** Waits until all files are written: for the end. */
    void waitForFiles() {
        writing.forEach(CompletableFuture::join);
    }

    private ImageData pixels() {
        Display display = shell.getDisplay();
        Rectangle area = display.getPrimaryMonitor().getBounds();
        var image = new Image(display, area.width, area.height);
        var gc = new GC(display);
        gc.copyArea(image, area.x, area.y);
        gc.dispose();
        ImageData data = image.getImageData(100);
        image.dispose();
        return data;
    }

    private static void write(ImageData picture, Path file) {
        var loader = new ImageLoader();
        loader.data = new ImageData[] {picture};
        try {
            Files.createDirectories(file.getParent());
            try (var out = Files.newOutputStream(file)) {
                loader.save(out, SWT.IMAGE_PNG);
            }
        } catch (IOException | SWTException e) {
            LOG.log(System.Logger.Level.ERROR, "the picture " + file + " could not be written", e);
        }
    }
}
