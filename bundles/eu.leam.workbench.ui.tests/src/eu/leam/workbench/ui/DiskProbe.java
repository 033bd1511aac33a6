package eu.leam.workbench.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.RecordingState;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * Records, by the virtual machine's flight recorder, each read and write of a file or a socket on the thread that made the
 * probe. Loading of classes, icons and preferences is the platform's and does not count.
 */
final class DiskProbe implements AutoCloseable {
    private static final List<String> EVENTS =
            List.of("jdk.FileRead", "jdk.FileWrite", "jdk.FileForce", "jdk.SocketRead", "jdk.SocketWrite");
    private static final List<String> PLATFORM = List.of(
            "java.lang.ClassLoader",
            "org.eclipse.osgi.",
            "org.eclipse.core.internal.preferences.",
            "org.eclipse.swt.graphics.ImageDataLoader");

    private final Recording recording = new Recording();
    private final long thread = Thread.currentThread().threadId();

    DiskProbe() {
        EVENTS.forEach(
                event -> recording.enable(event).withoutThreshold().withStackTrace().with("throttle", "off"));
        recording.start();
    }

    /** What was read and written until now, with the frames that did it. */
    List<String> accesses() throws IOException {
        return accesses(true);
    }

    /** How many accesses other threads made until now: proof that the probe sees them. */
    int ofOtherThreads() throws IOException {
        return accesses(false).size();
    }

    /** Looking at what was recorded reads and writes, too: nothing is recorded from the first look on. */
    private List<String> accesses(boolean mine) throws IOException {
        if (recording.getState() == RecordingState.RUNNING) {
            recording.stop();
        }
        Path file = Files.createTempFile("leam-probe", ".jfr");
        try {
            recording.dump(file);
            List<String> found = new ArrayList<>();
            for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
                boolean here = event.getThread() != null && event.getThread().getJavaThreadId() == thread;
                if (EVENTS.contains(event.getEventType().getName()) && here == mine && !isPlatforms(event)) {
                    found.add(event.getEventType().getName() + frames(event));
                }
            }
            return found;
        } finally {
            Files.delete(file);
        }
    }

    private static boolean isPlatforms(RecordedEvent event) {
        return frames(event).stream().anyMatch(frame -> PLATFORM.stream().anyMatch(frame::startsWith));
    }

    private static List<String> frames(RecordedEvent event) {
        return event.getStackTrace() == null
                ? List.of()
                : event.getStackTrace().getFrames().stream()
                        .filter(RecordedFrame::isJavaFrame)
                        .map(frame -> frame.getMethod().getType().getName() + "."
                                + frame.getMethod().getName())
                        .toList();
    }

    @Override
    public void close() {
        recording.close();
    }
}
