package eu.leam.workbench.queue.process;

import eu.leam.workbench.queue.job.Segment;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A wrapper that was started and waits for its go. When the keeper dies before it says so, the pipe ends and the wrapper leaves
 * without having run anything.
 *
 * @param segment the stretch that it will be
 * @param pipe its standard input
 */
public record Waiting(Segment segment, OutputStream pipe) {

    /** Lets the command run; to be called once the stretch is on the disk. */
    public void go() throws IOException {
        try (pipe) {
            pipe.write("go\n".getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** Lets the wrapper leave without running anything. */
    public void forget() {
        try {
            pipe.close();
        } catch (IOException ignored) { // it has left already
            return;
        }
    }
}
